import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { isCompilable } from '../../src/api/execution/compilable.js';
import { createServer } from '../../src/api/server.js';
import { ReadCancelled, StoreUnavailableError, UsageError } from '../../src/model/index.js';
import { ask, smallStore } from './server.js';

/** The same asked of an operation that is interpreted and of one that is compiled. */
async function both(query: string, variables: object) {
  const answers = [];
  for (const compileAfter of [0, Number.POSITIVE_INFINITY]) {
    const server = await createServer({ store: await smallStore(), settings: { compileAfter } });
    answers.push(await ask(server, query, variables));
    await server.close();
  }
  return answers;
}

describe('a compiled operation answers as an interpreted one', () => {
  it.each<[string, object]>([
    ['{ entities(first: 3) { totalCount nodes { __typename id name aliases type } pageInfo { endCursor } } }', {}],
    ['query ($first: Int) { tasks(first: $first) { nodes { id status year evidence { quote } } } }', {}],
    ['query ($first: Int!) { tasks(first: $first) { nodes { id } } }', { first: 0 }],
    ['query ($types: [EntityType!]) { entities(filter: { types: $types }) { totalCount } }', { types: ['AREA'] }],
    ['query ($year: Int) { targets(filter: { year: $year }) { totalCount nodes { id } } }', { year: 2024 }],
    ['query ($year: Int) { targets(filter: { year: $year }) { totalCount nodes { id } } }', { year: null }],
    ['query ($year: Int) { targets(filter: { year: $year }) { totalCount nodes { id } } }', {}],
    ['query ($filter: QuantityFilter) { targets(filter: $filter) { totalCount } }', { filter: { year: 2024 } }],
    ['query ($order: EntityOrder!) { entities(order: $order) { nodes { id } } }', { order: { field: 'NAME' } }],
    [
      'query ($id: ID! = "Area:临港新片区", $first: Int! = 2) { entity(id: $id) { tasks(first: $first) { nodes { id } } } }',
      {},
    ],
    ['query ($types: [SearchType!]! = [AREA]) { search(text: "临", types: $types) { score } }', {}],
    ['query ($all: Boolean!) { stats { nodes relations @include(if: $all) } }', { all: false }],
    ['query ($id: ID!) { node(id: $id) { id ... on Task { verb } ... on Area { name } } }', { id: 'Area:临港新片区' }],
  ])('%s %j', async (query, variables) => {
    const [compiled, interpreted] = await both(query, variables);
    expect(compiled).toEqual(interpreted);
  });

  it.each([{ first: 'x' }, {}, { first: null }])(
    'variables that do not fit are refused alike: %j',
    async (variables) => {
      const answers = await both('query ($first: Int!) { tasks(first: $first) { totalCount } }', variables);
      for (const { status, errors } of answers) {
        expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      }
    },
  );
});

it.each([new StoreUnavailableError('gone'), new UsageError('not so'), new ReadCancelled('deadline'), new Error('odd')])(
  'tells of %s as an interpreted one does',
  async (error) => {
    const answers = [];
    for (const compileAfter of [0, Number.POSITIVE_INFINITY]) {
      const store = await smallStore();
      vi.spyOn(store, 'nodes').mockRejectedValue(error);
      const server = await createServer({ store, settings: { compileAfter } });
      answers.push(await ask(server, '{ entity(id: "Area:临港新片区") { name } }'));
      await server.close();
    }
    const [compiled, interpreted] = answers;
    expect(compiled?.errors).toHaveLength(1);
    expect(compiled).toEqual(interpreted);
  },
);

it('is not compiled where the compiler would lose the default of an input', () => {
  const schema = buildSchema(
    'input I { n: Int! = 1 m: Int } input J { i: I } input K { n: Int } type Query { f(i: I, j: J, k: K, n: Int): Int }',
  );
  const compilable = (query: string) => {
    const document = parse(query);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    return operation && isCompilable(schema, document, operation);
  };
  expect(compilable('query ($i: I) { f(i: $i) }')).toBe(false);
  expect(compilable('query ($n: Int) { f(i: { n: $n }) }')).toBe(false);
  expect(compilable('query ($i: I) { f(j: { i: $i }) }')).toBe(false);
  expect(compilable('query ($j: J) { f(j: $j) }')).toBe(false);
  expect(compilable('query ($n: Int) { f(i: { m: 2 }, n: $n) }')).toBe(true);
  expect(compilable('query ($n: Int, $k: K) { a: f(k: { n: $n }) b: f(k: $k) }')).toBe(true);
});
