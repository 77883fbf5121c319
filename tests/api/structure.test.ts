import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { GraphBuilder } from '../contract/graphs.js';
import { ask, dataOf, smallServer, smallStore } from './server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

const data = <T = unknown>(query: string) => dataOf<T>(server, query);
const FACTORY = 'Project:特斯拉储能超级工厂';

it('entities are found by name, by alias, with quotation marks or without', async () => {
  const answer = await data(`{
    plain: initiative(name: "五个中心") { id }
    quoted: initiative(name: "“五个中心”") { members { nodes { entity { name } } } }
    marked: policy(name: "《优化营商环境行动方案7.0版》") { id }
    alias: policy(name: "6.0版方案") { name }
    agency(name: "市发展改革委") { name }
    otherType: project(name: "五个中心") { id }
    nothing: event(name: "") { id }
  }`);
  expect(answer).toEqual({
    plain: { id: 'Initiative:五个中心' },
    quoted: { members: { nodes: [{ entity: { name: '国际金融中心' } }] } },
    marked: { id: 'Policy:优化营商环境行动方案7.0版' },
    alias: { name: '优化营商环境行动方案6.0版' },
    agency: { name: '上海市发展和改革委员会' },
    ...{ otherType: null, nothing: null },
  });
});

it('search finds pinyin and initials, and marks what they read', async () => {
  const query = '{ a: search(text: "Lingang", types: [AREA]) { ...F } b: search(text: "kxc", types: [AREA]) { ...F } }';
  const answer = await data(`${query} fragment F on SearchHit { fragment { text highlights { start end } } }`);
  expect(answer).toEqual({
    a: [{ fragment: { text: '临港新片区', highlights: [{ start: 0, end: 2 }] } }],
    b: [{ fragment: { text: '张江科学城', highlights: [{ start: 2, end: 5 }] } }],
  });
});

it('common neighbours are linked to all, with the relations to each', async () => {
  const answer = await data(`{
    commonNeighbours(ids: ["Organization:特斯拉", "Area:临港新片区"]) {
      totalCount nodes { entity { id } relations { type fromId toId } }
    }
    none: commonNeighbours(ids: ["Organization:特斯拉", "Area:没有"]) { totalCount }
    stated: commonNeighbours(ids: ["Organization:特斯拉", "Area:临港新片区"], relations: [UNDERTAKES]) { totalCount }
  }`);
  const lingang = 'Area:临港新片区';
  const relation = (type: string, fromId: string, toId: string) => ({ type, fromId, toId });
  expect(answer).toEqual({
    commonNeighbours: {
      totalCount: 1,
      nodes: [
        {
          entity: { id: FACTORY },
          relations: expect.arrayContaining([
            relation('UNDERTAKES', 'Organization:特斯拉', FACTORY),
            relation('LOCATED_IN', FACTORY, lingang),
            relation('CO_OCCURS', lingang, FACTORY),
          ]),
        },
      ],
    },
    ...{ none: { totalCount: 0 }, stated: { totalCount: 0 } },
  });
});

it('related entities come with what they share', async () => {
  const answer = await data(`{ organization(name: "特斯拉") {
    related { entity { id } score sharedCount shared { entity { id } relations { type } } }
    none: related(types: [POLICY]) { score }
  } }`);
  const types = [{ type: 'CO_OCCURS' }, { type: 'LOCATED_IN' }, { type: 'UNDERTAKES' }];
  expect(answer).toEqual({
    organization: {
      related: [
        {
          ...{ entity: { id: 'Area:临港新片区' }, score: expect.closeTo(1 / Math.log(2)), sharedCount: 1 },
          shared: [{ entity: { id: FACTORY }, relations: types }],
        },
      ],
      none: [],
    },
  });
});

it('series set the target of a year beside the values of other years', async () => {
  const POINTS =
    'nodes { indicator { name } region aspect points { year targets { text verdict } observations { text } } }';
  const answer = await data(`{
    series(filter: { indicatorContains: "养老" }) { totalCount ${POINTS} }
    since: series(filter: { indicator: "新增养老床位", fromYear: 2024, aspects: [LEVEL] }) { nodes { points { year } } }
    elsewhere: series(filter: { indicator: "新增养老床位", regions: ["北京市"] }) { totalCount }
    indicators { nodes { series { points { year } } } }
  }`);
  const points = [
    { year: 2022, targets: [], observations: [{ text: '新增养老床位' }] },
    { year: 2023, targets: [], observations: [{ text: '5510张' }] },
    { year: 2024, targets: [{ text: '4000张', verdict: 'OPEN' }], observations: [] },
  ];
  const years = points.map(({ year }) => ({ year }));
  expect(answer).toEqual({
    series: {
      totalCount: 1,
      nodes: [{ indicator: { name: '新增养老床位' }, region: '上海市', aspect: 'LEVEL', points }],
    },
    since: { nodes: [{ points: [{ year: 2024 }] }] },
    elsewhere: { totalCount: 0 },
    indicators: { nodes: [{ series: [{ points: years }] }] },
  });
  const { status, errors } = await ask(server, '{ series(filter: { regions: ["上海市"] }) { totalCount } }');
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

it('a later report tells whether a target was met', async () => {
  const store = await smallStore();
  const next = new GraphBuilder('doc:next')
    .own('doc:next', ['Document'], { title: '上海市2025年计划报告', region: '上海市', text: '' })
    .own('Observation:next', ['Statement', 'Observation'], {
      ...{
        text: '4532张',
        indicator: '新增养老床位',
        value: 4532,
        normalizedValue: 4532,
        unit: '张',
        start: 0,
        end: 5,
      },
      ...{ comparator: '=', aspect: 'level', region: '上海市', year: 2024, sentenceId: 'none', rule: 'test' },
    })
    .own('Observation:since', ['Statement', 'Observation'], {
      ...{
        text: '增加3000张',
        indicator: '新增养老床位',
        value: 3000,
        normalizedValue: 3000,
        unit: '张',
        start: 0,
        end: 4,
      },
      ...{ comparator: '=', aspect: 'level', basis: '较2020年', region: '上海市', year: 2024 },
      ...{ sentenceId: 'none', rule: 'test' },
    })
    .entity('Indicator', '新增养老床位')
    .edge('MEASURES', 'Observation:since', 'Indicator:新增养老床位', { surface: '新增养老床位' })
    .edge('MEASURES', 'Observation:next', 'Indicator:新增养老床位', { surface: '新增养老床位' });
  await store.upsert(next.build());
  const later = await createServer({ store });
  const answer = await dataOf(
    later,
    `{
      targets { nodes { text verdict outcome { text basis } baseline { text } } }
      series(filter: { indicator: "新增养老床位", fromYear: 2024 }) { nodes { basis points { observations { text } } } }
    }`,
  );
  // What is measured against another year is another series.
  const outcome = { text: '4532张', basis: null };
  expect(answer).toEqual({
    targets: { nodes: [{ text: '4000张', verdict: 'MET', outcome, baseline: { text: '5510张' } }] },
    series: {
      nodes: [
        { basis: null, points: [{ observations: [{ text: '4532张' }] }] },
        { basis: '较2020年', points: [{ observations: [{ text: '增加3000张' }] }] },
      ],
    },
  });
});

it('policies stand with their editions', async () => {
  const old = { name: '优化营商环境行动方案6.0版' };
  const current = { name: '优化营商环境行动方案7.0版' };
  const answer = await data(`{
    policyEditions { totalCount nodes { editions { name } relations { type fromId } } }
    byPart: policyEditions(contains: "7.0") { totalCount }
    byAlias: policyEditions(contains: "6.0版方案") { totalCount }
    none: policyEditions(contains: "没有") { totalCount }
    policy(name: "6.0版方案") { editions { name } }
    alone: policy(name: "优化营商环境行动方案7.0版") { editions { name } }
  }`);
  expect(answer).toEqual({
    policyEditions: {
      totalCount: 1,
      nodes: [{ editions: [old, current], relations: [{ type: 'SUCCEEDS', fromId: `Policy:${current.name}` }] }],
    },
    ...{ byPart: { totalCount: 1 }, byAlias: { totalCount: 1 }, none: { totalCount: 0 } },
    ...{ policy: { editions: [old, current] }, alone: { editions: [old, current] } },
  });
});

it('a stage is of the year that its section speaks of', async () => {
  const answer = await data(`{
    project(name: "特斯拉储能超级工厂") { lifecycle { stage year } }
    policy(name: "优化营商环境行动方案7.0版") { lifecycle { stage year } }
  }`);
  expect(answer).toEqual({
    project: { lifecycle: [{ stage: 'STARTED', year: 2023 }] },
    policy: { lifecycle: [{ stage: 'FORMULATING', year: 2024 }] },
  });
});

describe('a subgraph', () => {
  it('has lines and places for drawing, the same each time', async () => {
    const query = `{ subgraph(seeds: ["Area:临港新片区"]) { nodes { id x y } edges { source target type weight } } }`;
    const { subgraph } = await data<{
      subgraph: { nodes: { id: string; x: number; y: number }[]; edges: { source: string; target: string }[] };
    }>(query);
    expect(await data(query)).toEqual({ subgraph });
    const ids = subgraph.nodes.map(({ id }) => id);
    expect(subgraph.edges.every(({ source, target }) => ids.includes(source) && ids.includes(target))).toBe(true);
    expect(new Set(subgraph.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
    expect(subgraph.edges).toContainEqual({
      ...{ source: 'Area:临港新片区', target: 'Area:张江科学城', type: 'CO_OCCURS', weight: 1 },
    });
  });
});

describe('the analysis', () => {
  it('has hubs, communities and bridges', async () => {
    const { analysis } = await data<{ analysis: Record<string, unknown> }>(`{ analysis {
      entities pairs
      hubs(first: 2) { entity { id } pageRank betweenness degree communityId }
      between: hubs(by: BETWEENNESS, first: 1, types: [PROJECT]) { entity { id } }
      communities { id size members(first: 1) { id } }
      bridges { from { id } to { id } size relations { type } }
    } }`);
    expect(analysis).toMatchObject({
      ...{ entities: 9, pairs: 6, between: [{ entity: { id: FACTORY } }] },
      bridges: [{ from: { id: FACTORY }, to: { id: 'Area:临港新片区' }, size: 2 }],
    });
    expect(analysis.communities).toContainEqual(expect.objectContaining({ size: 2 }));
  });

  it('keeps to the relations asked for', async () => {
    const answer = await data('{ analysis(relations: [LOCATED_IN]) { pairs communities { size } } }');
    expect(answer).toEqual({ analysis: { pairs: 1, communities: [{ size: 2 }] } });
  });

  it('is computed once for each state of the graph', async () => {
    const store = await smallStore();
    let finds = 0;
    const counting = new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name === 'find') finds++;
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const own = await createServer({ store: counting });
    const pairs = async () =>
      (await dataOf<{ analysis: { pairs: number } }>(own, '{ analysis { pairs } }')).analysis.pairs;
    expect([await pairs(), await pairs(), finds]).toEqual([6, 6, 1]);
    const other = new GraphBuilder('doc:o').own('doc:o', ['Document'], {}).entity('Area', '甲').entity('Area', '乙');
    await store.upsert(other.edge('CO_OCCURS', 'Area:甲', 'Area:乙', { weight: 1 }).build());
    expect([await pairs(), finds]).toEqual([7, 2]);
  });
});
