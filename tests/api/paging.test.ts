import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { GraphBuilder } from '../contract/graphs.js';
import { ask, dataOf, smallServer, smallStore } from './server.js';
import { DOCUMENT, sentenceId } from './small-graph.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
const PAGE = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Lists that the store pages, and lists that the API orders itself. */
const LISTS = {
  'entities by mentions': `entities(first: $first, after: $after) { ${PAGE} }`,
  'entities by name': `entities(first: $first, after: $after, order: { field: NAME, direction: ASC }) { ${PAGE} }`,
  tasks: `tasks(first: $first, after: $after) { ${PAGE} }`,
  'sentences of a document': `document(id: "${DOCUMENT}") { sentences(first: $first, after: $after) { ${PAGE} } }`,
  'mentions of an entity': `entity(id: "Area:临港新片区") { mentions(first: $first, after: $after) { ${PAGE} } }`,
  'relations of an entity': `entity(id: "Area:临港新片区") { relations(first: $first, after: $after) { ${PAGE} } }`,
};

async function pageOf(list: string, first: number, after: string | null = null): Promise<Page> {
  const data = await dataOf<Record<string, Page | Record<string, Page>>>(
    server,
    `query ($first: Int!, $after: String) { ${list} }`,
    { first, after },
  );
  const [field] = Object.values(data);
  const page = field && 'edges' in field ? field : Object.values(field ?? {})[0];
  return page as Page;
}

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it.each([1, 2, 3])('in pages of %i are the same items in the same order as in one', async (size) => {
    const whole = await pageOf(list, 200);
    expect(whole.edges).toHaveLength(whole.totalCount);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pageOf(list, size, after);
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      ids.push(...page.edges.map((edge) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(whole.edges.map((edge) => edge.node.id));
  });

  it('after the last are none', async () => {
    const { pageInfo } = await pageOf(list, 200);
    const beyond = await pageOf(list, 200, pageInfo.endCursor);
    expect(beyond).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
  });
});

it('a cursor still holds after another document came in before it', async () => {
  const store = await smallStore();
  const growing = await createServer({ store });
  const query =
    'query ($after: String) { entities(first: 3, after: $after, order: { field: NAME }) { nodes { name } pageInfo { endCursor } } }';
  interface Named {
    readonly entities: {
      readonly nodes: readonly { readonly name: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  }
  const first = await dataOf<Named>(growing, query);
  const after = first.entities.pageInfo.endCursor;
  const before = await dataOf<Named>(growing, query, { after });
  const other = new GraphBuilder('doc:other').own('doc:other', ['Document'], { title: '另一份' }).entity('Area', '一');
  await store.upsert(other.build());
  expect(await dataOf<Named>(growing, query, { after })).toEqual(before);
});

describe('a wrong cursor is refused', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const wrong = [
    '',
    'x',
    '!!!',
    encode(null),
    encode([1, 2, 3]),
    encode(['null', {}, 'id']),
    encode(['', null, 5]),
    '\u0000',
  ];
  for (const [name, list] of Object.entries(LISTS)) {
    it.each(wrong)(`${name}: %j`, async (after) => {
      const { status, errors } = await ask(server, `query ($first: Int!, $after: String) { ${list} }`, {
        first: 5,
        after,
      });
      expect(status).toBe(400);
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining('after'),
      });
    });
  }

  it('one of another order too', async () => {
    const { pageInfo } = await pageOf(LISTS['entities by mentions'], 1);
    const variables = { first: 1, after: pageInfo.endCursor };
    const { errors } = await ask(
      server,
      `query ($first: Int!, $after: String) { ${LISTS['entities by name']} }`,
      variables,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a page of a size beyond 1 to 200 is refused', () => {
  const entity = (field: string) => `{ entity(id: "Area:临港新片区") { ${field} } }`;
  const queries = (first: number) => [
    `{ entities(first: ${first}) { totalCount } }`,
    `{ documents(first: ${first}) { totalCount } }`,
    `{ search(text: "临港", first: ${first}) { score } }`,
    `{ paths(from: "a", to: "b", first: ${first}) { length } }`,
    entity(`mentions(first: ${first}) { totalCount }`),
    entity(`linked(first: ${first}) { totalCount }`),
    entity(`neighbours(first: ${first}) { totalCount }`),
    entity(`relations { nodes { evidence(first: ${first}) { quote } } }`),
    `{ node(id: "${sentenceId('tesla')}") { ... on Sentence { section { sentences(first: ${first}) { totalCount } } } } }`,
  ];
  it.each([0, -1, 201, 2_147_483_647].flatMap(queries))('%s', async (query) => {
    const { status, errors } = await ask(server, query);
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('1 to 200'),
    });
  });
});
