import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf, smallServer } from './server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

const data = <T>(query: string, variables = {}) => dataOf<T>(server, query, variables);

describe('search', () => {
  it('finds names and aliases first, then sentences, and marks the words', async () => {
    const answer = await data(`{ search(text: "临港", types: [AREA, SENTENCE]) {
      matched fragment { text highlights { start end } } node { __typename id }
    } }`);
    const sentence = (text: string, highlights: [number, number][]) => ({
      ...{ matched: text, fragment: { text, highlights: highlights.map(([start, end]) => ({ start, end })) } },
      node: { __typename: 'Sentence', id: expect.any(String) },
    });
    expect(answer).toEqual({
      search: [
        {
          ...{ matched: '临港新片区', fragment: { text: '临港新片区', highlights: [{ start: 0, end: 2 }] } },
          node: { __typename: 'Area', id: 'Area:临港新片区' },
        },
        sentence('特斯拉储能超级工厂在临港新片区开工。', [[10, 12]]),
        sentence('加快建设临港新片区和张江科学城，临港新片区先行。', [
          [4, 6],
          [16, 18],
        ]),
      ],
    });
  });

  it('finds an alias, and says which one', async () => {
    expect(await data('{ search(text: "市发展改革委", types: [AGENCY]) { matched node { id } } }')).toEqual({
      search: [{ matched: '市发展改革委', node: { id: 'Agency:上海市发展和改革委员会' } }],
    });
  });

  it.each([
    ['', 0],
    ['   ', 0],
    ['没有这个', 0],
  ])('%j finds nothing', async (text, count) => {
    const answer = await data<{ search: unknown[] }>('query ($text: String!) { search(text: $text) { score } }', {
      text,
    });
    expect(answer.search).toHaveLength(count);
  });
});

describe('paths', () => {
  it('are the shortest first, with the relations between their nodes', async () => {
    const answer = await data(`{ paths(from: "Organization:特斯拉", to: "Area:张江科学城", maxLength: 3) {
      length nodes { id } relations { type fromId toId }
    } }`);
    const [start, ...rest] = [
      'Organization:特斯拉',
      'Project:特斯拉储能超级工厂',
      'Area:临港新片区',
      'Area:张江科学城',
    ];
    const ids = [start, ...rest].map((id) => ({ id }));
    const undertakes = { type: 'UNDERTAKES', fromId: 'Organization:特斯拉', toId: 'Project:特斯拉储能超级工厂' };
    const together = { type: 'CO_OCCURS', fromId: 'Area:临港新片区', toId: 'Area:张江科学城' };
    const located = { type: 'LOCATED_IN', fromId: 'Project:特斯拉储能超级工厂', toId: 'Area:临港新片区' };
    const near = { type: 'CO_OCCURS', fromId: 'Area:临港新片区', toId: 'Project:特斯拉储能超级工厂' };
    expect(answer).toEqual({
      paths: [
        { length: 3, nodes: ids, relations: [undertakes, near, together] },
        { length: 3, nodes: ids, relations: [undertakes, located, together] },
      ],
    });
  });

  it('keep to the relations asked for', async () => {
    const answer = await data(`{
      paths(from: "Organization:特斯拉", to: "Area:临港新片区", relations: [UNDERTAKES, LOCATED_IN]) { length }
      none: paths(from: "Organization:特斯拉", to: "Area:临港新片区", relations: [SUCCEEDS]) { length }
      nowhere: paths(from: "Area:没有", to: "Area:临港新片区") { length }
    }`);
    expect(answer).toEqual({ paths: [{ length: 2 }], none: [], nowhere: [] });
  });
});

describe('subgraph', () => {
  interface Drawn {
    readonly subgraph: {
      readonly truncated: boolean;
      readonly nodes: readonly { readonly id: string; readonly distance: number; readonly degree: number }[];
      readonly relations: readonly { readonly fromId: string; readonly toId: string }[];
    };
  }
  const draw = (args: string) =>
    data<Drawn>(
      `{ subgraph(${args}) { truncated nodes { id type label distance degree } relations { id fromId toId } } }`,
    );

  it('is the seed and what is around it, with all relations between them', async () => {
    const { subgraph } = await draw('seeds: ["Area:临港新片区"]');
    expect(subgraph.truncated).toBe(false);
    expect(subgraph.nodes).toEqual([
      { id: 'Area:临港新片区', type: 'Area', label: '临港新片区', distance: 0, degree: 4 },
      { id: 'Project:特斯拉储能超级工厂', type: 'Project', label: '特斯拉储能超级工厂', distance: 1, degree: 4 },
      { id: 'Task:build', type: 'Task', label: '加快建设临港新片区和张江科学城', distance: 1, degree: 3 },
      { id: 'Area:张江科学城', type: 'Area', label: '张江科学城', distance: 1, degree: 2 },
    ]);
    expect(subgraph.relations).toHaveLength(5);
  });

  it('joins only nodes that it holds, at any number of hops and limit', async () => {
    for (const [hops, limit] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 100],
      [3, 100],
    ] as const) {
      const { subgraph } = await draw(`seeds: ["Area:临港新片区"], hops: ${hops}, limit: ${limit}`);
      const ids = new Set(subgraph.nodes.map((node) => node.id));
      expect(ids.size).toBe(subgraph.nodes.length);
      expect(ids.size).toBeLessThanOrEqual(limit);
      expect(subgraph.nodes.every((node) => node.distance <= hops)).toBe(true);
      expect(subgraph.relations.every((edge) => ids.has(edge.fromId) && ids.has(edge.toId))).toBe(true);
    }
  });

  it('says when the limit left something out, and keeps the stated before the co-occurring', async () => {
    const { subgraph } = await draw('seeds: ["Area:临港新片区"], limit: 3');
    expect(subgraph.truncated).toBe(true);
    expect(subgraph.nodes.map((node) => node.id)).not.toContain('Area:张江科学城');
  });

  it('leaves unknown seeds out and takes a seed once', async () => {
    const { subgraph } = await draw('seeds: ["Area:没有", "Area:张江科学城", "Area:张江科学城"], hops: 0');
    expect(subgraph.nodes.map((node) => node.id)).toEqual(['Area:张江科学城']);
  });
});

it('stats count what there is', async () => {
  const { stats } = await data<{ stats: { byLabel: unknown; byRelation: unknown } }>(
    '{ stats { version nodes relations byLabel { label count } byRelation { relation count } } }',
  );
  expect(stats.byLabel).toContainEqual({ label: 'Sentence', count: 9 });
  expect(stats.byRelation).toContainEqual({ relation: 'COMPRISES', count: 1 });
});

it('nodes keep the order asked for, with null where there is none', async () => {
  const answer = await data('{ nodes(ids: ["Task:build", "nothing", "sec:1", "Task:build"]) { __typename id } }');
  const task = { __typename: 'Task', id: 'Task:build' };
  expect(answer).toEqual({ nodes: [task, null, { __typename: 'Section', id: 'sec:1' }, task] });
});
