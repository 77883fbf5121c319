import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/store/port.js';
import { dataOf, smallStore } from './server.js';

/** Counts the calls that reach the store. */
function counting(store: GraphStore): { readonly store: GraphStore; calls: number } {
  const counted = { calls: 0, store };
  counted.store = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        counted.calls++;
        return member.apply(target, args);
      };
    },
  });
  return counted;
}

let counted: ReturnType<typeof counting>;
let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  counted = counting(await smallStore());
  server = await createServer({
    store: counted.store,
    settings: { maxCost: Number.POSITIVE_INFINITY, compileAfter: 1 },
  });
});

async function callsOf(query: string): Promise<number> {
  counted.calls = 0;
  await dataOf(server, query);
  return counted.calls;
}

const EVIDENCE =
  'evidence { quote start end rule document { title } section { path parent { path } } sentence { text mentions { surface entity { name } } } }';
const LINKS = `nodes { entity { name aliases } relations { type from { id } to { id } evidence { quote } } }`;

const LISTS: [string, (first: number) => string][] = [
  [
    'entities with all about them',
    (first) => `{ entities(first: ${first}) { nodes {
      name mentions { nodes { surface ${EVIDENCE} } } tasks { nodes { text ${EVIDENCE} advances { name } enacts { name } targets { text } } }
      targets { nodes { text baseline { text } indicator { name } } } observations { nodes { text } }
      policies { ${LINKS} } projects { ${LINKS} } bodies { ${LINKS} } linked { ${LINKS} }
      relations { nodes { type } } neighbours { relation links { entity { name } } }
    } } }`,
  ],
  [
    'tasks',
    (first) => `{ tasks(first: ${first}) { nodes { text advances { name } responsible { name } ${EVIDENCE} } } }`,
  ],
  [
    'observations',
    (first) =>
      `{ observations(first: ${first}) { nodes { indicator { name } tasks { verb } entities { name } baselineOf { text } } } }`,
  ],
  [
    'indicators',
    (first) =>
      `{ indicators(first: ${first}) { nodes { targets { nodes { text } } observations { nodes { text } } } } }`,
  ],
  [
    'entities with what is counted and compared',
    (first) => `{ entities(first: ${first}) { nodes {
      tasks { facets { years { year } sections { section { path } } } } linked { facets { types { type } years { year } } }
      related { entity { name } shared { entity { name } relations { type } } }
      ... on Policy { editions { name } lifecycle { year } } ... on Project { lifecycle { stage year } }
    } } }`,
  ],
  [
    'targets with their outcomes',
    (first) =>
      `{ targets(first: ${first}) { nodes { verdict outcome { text } indicator { series { points { year } } } } } }`,
  ],
  [
    'the hubs and communities of the whole',
    (first) => `{ analysis {
      hubs(first: ${first}) { entity { name } } communities(first: ${first}) { members { name } }
      bridges(first: ${first}) { from { name } to { name } relations { type } }
    } }`,
  ],
  [
    'sentences of sections',
    (first) => `{ documents { nodes { sections { children { path } sentences(first: ${first}) {
      nodes { text document { title } statements { __typename text } mentions { entity { name } } } } } } } }`,
  ],
];

describe('the number of store calls does not grow with the length of the list', () => {
  it.each(LISTS)('%s', async (_, query) => {
    const few = await callsOf(query(2));
    const many = await callsOf(query(200));
    expect(few).toBeGreaterThan(1);
    expect(many).toBeLessThanOrEqual(few);
    expect(many).toBeLessThanOrEqual(40);
    // The second run of an operation is a compiled one.
    expect(await callsOf(query(200))).toBe(many);
  });
});

it.each([
  ['{ node(id: "Area:临港新片区") { id } entity(id: "Task:build") { id } nodes(ids: ["a", "b"]) { id } }', 1],
  ['{ stats { nodes } }', 1],
  ['{ search(text: "临港") { node { id } fragment { text } } }', 1],
  ['{ paths(from: "Organization:特斯拉", to: "Area:临港新片区") { nodes { id } relations { type } } }', 1],
  ['{ entities { totalCount nodes { name aliases type } pageInfo { endCursor } } }', 1],
  ['{ entities(first: 2) { totalCount facets { types { count } years { count } sections { count } } } }', 2],
  ['{ tasks(filter: { section: { path: "二" } }) { nodes { text } } }', 2],
  ['{ series(filter: { indicator: "新增养老床位" }) { nodes { points { targets { text } } } } }', 4],
  ['{ initiative(name: "五个中心") { members { nodes { entity { name } } } } }', 3],
  ['{ subgraph(seeds: ["Area:临港新片区"], hops: 1) { nodes { id label degree } relations { fromId toId } } }', 4],
])('%s takes %i store calls', async (query, calls) => {
  expect(await callsOf(query)).toBe(calls);
});
