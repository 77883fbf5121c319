import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { StoreError } from '../../src/model/index.js';
import { ask, dataOf, smallServer, smallStore } from './server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

describe('an unknown id is null, not an error', () => {
  const odd = ['', 'Area:没有', '\u0000', "x' OR 1=1", '__proto__', 'constructor', '`})MATCH(n)', 'a'.repeat(5000)];
  it.each(odd)('%j', async (id) => {
    const query =
      'query ($id: ID!) { node(id: $id) { id } entity(id: $id) { id } document(id: $id) { id } nodes(ids: [$id]) { id } }';
    expect(await dataOf(server, query, { id })).toEqual({ node: null, entity: null, document: null, nodes: [null] });
  });

  it('as is the id of another kind', async () => {
    expect(await dataOf(server, '{ entity(id: "Task:build") { id } document(id: "Area:临港新片区") { id } }')).toEqual({
      entity: null,
      document: null,
    });
  });
});

/** Operators of the query languages that texts might be mistaken for. */
const syntax = [
  ...'+-&|!(){}[]^"~*?:\\/',
  '&&',
  '||',
  'name:临港',
  '临港~2',
  '临*',
  '/临./',
  '.*',
  '(',
  '[',
  '\\',
  '%',
  "'",
  '<b>',
];

describe('search takes its text as it is', () => {
  it.each(syntax)('%j is no syntax', async (text) => {
    const hits = await dataOf<{ search: { matched: string }[] }>(
      server,
      'query ($text: String!) { search(text: $text) { matched } }',
      { text },
    );
    expect(hits.search.every((hit) => hit.matched.normalize('NFKC').includes(text.normalize('NFKC')))).toBe(true);
  });

  it.each([201, 10_000])('%i characters are too many', async (length) => {
    const { status, errors } = await ask(server, 'query ($text: String!) { search(text: $text) { score } }', {
      text: '临'.repeat(length),
    });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(String(length)) },
    ]);
  });
});

describe('filters and names take any text as it is', () => {
  it.each([...syntax, '', '规'.repeat(10_000), '\u0000', '{"a":1}', '《》', '“'])('%j', async (text) => {
    const query = `query ($text: String!, $id: ID!) {
      entities(filter: { nameContains: $text, region: $text, section: { path: $text, titleContains: $text } }) { totalCount }
      tasks(filter: { textContains: $text, verb: $text, linkedTo: { ids: [$id] } }) { totalCount facets { years { count } } }
      targets(filter: { indicatorContains: $text, unit: $text }) { totalCount }
      policyEditions(contains: $text) { totalCount }
      initiative(name: $text) { id }
      commonNeighbours(ids: [$id, "Area:临港新片区"]) { totalCount }
      subgraph(seeds: [$id]) { nodes { id } }
    }`;
    const { status, errors } = await ask(server, query, { text, id: text });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });
});

describe('the client is told its fault', () => {
  const deep = (levels: number) =>
    `{ node(id: "x") { ${'... on Task { advances { tasks { nodes { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } }`;
  const many = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: stats { nodes }`).join(' ')} }`;
  const faults: [string, string, string][] = [
    ['a field that is not there', '{ entities { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an enum value that is not there',
      '{ entities(filter: { types: [PERSON] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a broken document', '{ entities {', 'GRAPHQL_PARSE_FAILED'],
    ['a document too deep', deep(6), 'GRAPHQL_VALIDATION_FAILED'],
    ['a document too long', many(1000), 'GRAPHQL_PARSE_FAILED'],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['more ids than a page', `{ nodes(ids: [${'"a" '.repeat(201)}]) { id } }`, 'BAD_USER_INPUT'],
    ['a path without length', '{ paths(from: "a", to: "b", maxLength: 0) { length } }', 'BAD_USER_INPUT'],
    ['a path too long', '{ paths(from: "a", to: "b", maxLength: 7) { length } }', 'BAD_USER_INPUT'],
    ['too many hops', '{ subgraph(seeds: ["a"], hops: 4) { truncated } }', 'BAD_USER_INPUT'],
    ['no seeds', '{ subgraph(seeds: []) { truncated } }', 'BAD_USER_INPUT'],
    ['neighbours common to one', '{ commonNeighbours(ids: ["a", "a"]) { totalCount } }', 'BAD_USER_INPUT'],
    [
      'neighbours common to many',
      `{ commonNeighbours(ids: ["${[...'abcdefghijk'].join('","')}"]) { totalCount } }`,
      'BAD_USER_INPUT',
    ],
    ['linked to nothing named', '{ tasks(filter: { linkedTo: { ids: [] } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a series of nothing named', '{ series(filter: { indicator: "" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a measure that is not there', '{ analysis { hubs(by: FAME) { degree } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['hubs without end', '{ analysis { hubs(first: 2147483647) { degree } } }', 'BAD_USER_INPUT'],
    ['a number that is none', '{ entities(filter: { year: "2024" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no nodes', '{ subgraph(seeds: ["a"], limit: 0) { truncated } }', 'BAD_USER_INPUT'],
    ['a wrong variable', 'query ($first: Int!) { entities(first: $first) { totalCount } }', 'BAD_USER_INPUT'],
  ];
  it.each(faults)('%s', async (_, query, code) => {
    const { status, errors } = await ask(server, query, { first: 'x' });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.ts:/);
  });

  it('a depth hidden in fragments', async () => {
    const step = (i: number) => `fragment F${i} on Task { advances { tasks { nodes { ...F${i + 1} } } } }`;
    const fragments = Array.from({ length: 6 }, (_, i) => step(i)).join(' ');
    const { status, errors } = await ask(server, `{ node(id: "x") { ...F0 } } ${fragments} fragment F6 on Task { id }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/20 fields deep/);
  });

  it('but the query by which tools read the schema is no fault', async () => {
    const { status, errors } = await ask(
      server,
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('fragments doubling at each step', async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, i) => `fragment F${i} on Query { a: __typename ...F${i + 1} ...F${i + 1} }`,
    );
    const { status } = await ask(server, `{ ...F0 } ${fragments.join(' ')} fragment F25 on Query { b: __typename }`);
    expect(status).toBe(400);
  });

  it('a body too large', async () => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `#${'x'.repeat(300_000)}` },
    });
    expect(response.statusCode).toBe(413);
  });

  it.each([
    ['a form', 'text/plain', '{"query":"{ stats { nodes } }"}'],
    ['a body that is no JSON', 'application/json', '{'],
    ['several operations', 'application/json', '[{"query":"{ stats { nodes } }"},{"query":"{ stats { nodes } }"}]'],
  ])('%s', async (_, type, payload) => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload,
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
  });

  it('a GET that any page could make a browser send', async () => {
    const response = await server.inject({ method: 'GET', url: '/graphql?query={stats{nodes}}' });
    expect(response.statusCode).toBe(400);
    const asked = { 'apollo-require-preflight': '1' };
    const meant = await server.inject({ method: 'GET', url: '/graphql?query={stats{nodes}}', headers: asked });
    expect(meant.json()).toEqual({ data: { stats: { nodes: expect.any(Number) } } });
  });
});

describe("the server's own failure", () => {
  it('is told without detail, and logged with it', async () => {
    const store = await smallStore();
    store.stats = async () => {
      throw new StoreError('cannot read /home/someone/.plangraph/snapshot.json');
    };
    const lines: string[] = [];
    const failing = await createServer({
      store,
      logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } },
    });
    const { errors } = await ask(failing, '{ stats { nodes } }');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/plangraph\/snapshot|stack/);
    expect(lines.join()).toContain('/home/someone/.plangraph/snapshot.json');
  });
});
