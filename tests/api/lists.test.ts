import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { GraphBuilder } from '../contract/graphs.js';
import { ask, dataOf, smallServer, smallStore } from './server.js';
import { DOCUMENT } from './small-graph.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

const data = <T = unknown>(query: string) => dataOf<T>(server, query);

describe('entities filtered', () => {
  const LINGANG = 'Area:临港新片区';
  const ZHANGJIANG = 'Area:张江科学城';
  const FACTORY = 'Project:特斯拉储能超级工厂';
  const TESLA = 'Organization:特斯拉';
  const NEW = 'Policy:优化营商环境行动方案7.0版';
  const cases: [string, string, string[]][] = [
    ['the report', `documentId: "${DOCUMENT}", types: [AREA]`, [ZHANGJIANG, LINGANG]],
    ['another report', 'documentId: "doc:none"', []],
    ['the region', 'region: "上海市", types: [AREA]', [ZHANGJIANG, LINGANG]],
    ['another region', 'region: "北京市"', []],
    ['a section', 'section: { path: "一" }', [LINGANG, FACTORY, TESLA]],
    ['a section by its heading', 'section: { titleContains: "改革" }, types: [AREA]', [ZHANGJIANG, LINGANG]],
    [
      'what lies within a headed section',
      'section: { titleContains: "主要任务" }, types: [AREA]',
      [ZHANGJIANG, LINGANG],
    ],
    ['the role of a section', 'section: { role: REVIEW }', [LINGANG, FACTORY, TESLA]],
    ['a section that is not there', 'section: { path: "九" }', []],
    ['a part of a label', 'section: { path: "二/(" }', []],
    ['a year', 'year: 2023', [FACTORY]],
    ['a year and a status', 'year: 2024, status: PLANNED', [ZHANGJIANG, LINGANG, NEW]],
    ['a year and a status of no one task', 'year: 2024, status: DONE', []],
    ['a stage', 'lifecycle: [STARTED, COMPLETED]', [FACTORY]],
    ['no stage', 'lifecycle: []', []],
    ['a stage in a section', 'lifecycle: [STARTED], section: { role: PLAN }', []],
    ['what it is linked to', `linkedTo: { ids: ["${LINGANG}"], relations: [LOCATED_IN] }`, [FACTORY]],
    ['both that it is linked to', `linkedTo: [{ ids: ["${LINGANG}"] }, { ids: ["${TESLA}"] }]`, [FACTORY]],
    ['an id that is not there', 'linkedTo: { ids: ["Area:没有"] }', []],
    ['part of a name', 'nameContains: "营商环境", year: 2024', [NEW]],
  ];
  it.each(cases)('by %s', async (_, filter, expected) => {
    const query = `{ entities(filter: { ${filter} }, order: { field: NAME }) { totalCount nodes { id } } }`;
    const { entities } = await data<{ entities: { totalCount: number; nodes: { id: string }[] } }>(query);
    expect(entities.nodes.map(({ id }) => id).sort()).toEqual([...expected].sort());
    expect(entities.totalCount).toBe(expected.length);
  });
});

describe('statements filtered', () => {
  const cases: [string, string, number][] = [
    ['tasks', 'section: { path: "二" }', 2],
    ['tasks', 'section: { path: "二/(一)" }, status: PLANNED', 2],
    ['tasks', 'region: "上海市", year: 2023', 1],
    ['tasks', 'indicator: "新增养老床位"', 1],
    ['tasks', 'linkedTo: { ids: ["Area:临港新片区"], relations: [ADVANCES] }', 1],
    ['targets', 'section: { role: PLAN }, linkedTo: { ids: ["Task:build"] }', 1],
    ['targets', 'section: { role: REVIEW }', 0],
    ['observations', 'region: "上海市", minValue: 5001, comparators: [EQ]', 1],
    ['indicators', 'year: 2022', 1],
    ['indicators', 'year: 2021', 0],
    ['indicators', 'region: "上海市", nameContains: "床位"', 1],
  ];
  it.each(cases)('%s by %s are %i', async (list, filter, count) => {
    const answer = await data<Record<string, unknown>>(`{ ${list}(filter: { ${filter} }) { totalCount } }`);
    expect(answer[list]).toEqual({ totalCount: count });
  });
});

describe('facets', () => {
  const FACETS = 'facets { types { type count } years { year count } sections { section { path } count } }';
  const section = (path: string, count: number) => ({ section: { path }, count });

  it('count entities by type, by the years of what is about them, by the sections that name them', async () => {
    const { entities } = await data<{ entities: unknown }>(`{ entities(first: 1) { totalCount ${FACETS} } }`);
    expect(entities).toEqual({
      totalCount: 9,
      facets: {
        types: [
          { type: 'Area', count: 2 },
          { type: 'Initiative', count: 2 },
          { type: 'Policy', count: 2 },
          { type: 'Agency', count: 1 },
          { type: 'Organization', count: 1 },
          { type: 'Project', count: 1 },
        ],
        years: [
          { year: 2024, count: 3 },
          { year: 2023, count: 1 },
        ],
        sections: [section('二/(一)', 7), section('一', 3)],
      },
    });
  });

  it('count what the filter lets pass, whatever the page', async () => {
    const query = `{ tasks(first: 1, filter: { year: 2024 }) { nodes { id } ${FACETS} } }`;
    const { tasks } = await data<{ tasks: { facets: unknown } }>(query);
    expect(tasks.facets).toEqual({
      ...{ types: [{ type: 'Task', count: 2 }], years: [{ year: 2024, count: 2 }], sections: [section('二/(一)', 2)] },
    });
  });

  it('are the same for a list of an entity as for the list that is filtered so', async () => {
    const id = 'Area:临港新片区';
    const answer = await data<{ entity: { linked: unknown }; entities: unknown }>(`{
      entity(id: "${id}") { linked(first: 1) { ${FACETS} } }
      entities(filter: { linkedTo: { ids: ["${id}"] } }) { ${FACETS} }
    }`);
    expect(answer.entity.linked).toEqual(answer.entities);
  });
});

describe('pages backward', () => {
  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> & { readonly startCursor: string };
  }
  const PAGE = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor }';
  const LISTS = {
    'that the store orders': (args: string) => `entities(${args}) { ${PAGE} }`,
    'that the API orders': (args: string) => `list: document(id: "${DOCUMENT}") { sentences(${args}) { ${PAGE} } }`,
  };
  it.each(Object.entries(LISTS))('%s are the pages forward, turned', async (_, list) => {
    const read = async (args: string): Promise<Page> => {
      const answer = await data<{ list?: { sentences: Page }; entities?: Page }>(`{ ${list(args)} }`);
      const page = answer.list?.sentences ?? answer.entities;
      if (!page) throw new Error('no answer');
      return page;
    };
    const whole = await read('first: 200');
    const ids: string[] = [];
    let before: string | null = null;
    do {
      const page = await read(`last: 2${before ? `, before: "${before}"` : ''}`);
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      ids.unshift(...page.nodes.map(({ id }) => id));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
  });

  it('hold still while documents come in before and after them', async () => {
    const store = await smallStore();
    const growing = await createServer({ store });
    const order = 'order: { field: NAME, direction: ASC }';
    const read = (args: string) =>
      dataOf<{ entities: Page }>(growing, `{ entities(${args}, ${order}) { ${PAGE} } }`).then(
        ({ entities }) => entities,
      );
    const { startCursor } = (await read('last: 3')).pageInfo;
    const page = await read(`last: 3, before: "${startCursor}"`);
    const other = new GraphBuilder('doc:other').own('doc:other', ['Document'], {});
    await store.upsert(other.entity('Area', '一').entity('Area', '龙').build());
    expect(await read(`last: 3, before: "${startCursor}"`)).toEqual(page);
  });

  it.each(['last: 0', 'last: 201', 'last: -1', 'last: 1, before: "x"', 'before: ""'])('refuse %s', async (args) => {
    for (const field of [`entities(${args})`, `policyEditions(${args})`]) {
      const { status, errors } = await ask(server, `{ ${field} { totalCount } }`);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(/^(last|before) /);
    }
  });
});
