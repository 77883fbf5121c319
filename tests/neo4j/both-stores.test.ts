import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../src/model/index.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { Facet, GraphStore, LinkFilter, NodeOrder, NodeQuery, PropertyFilter } from '../../src/store/port.js';
import { exported, GraphBuilder } from '../contract/graphs.js';
import { closeDriver, empty, missing, openStore } from './provided.js';

/** Where the two engines might differ: order beyond the basic plane, halves of pairs, widths, case, syntax, length, stop words. */
const NAMES = [
  ...[
    '临港',
    '临港新片区',
    '上海自贸试验区临港新片区',
    '\u{20bb7}野家',
    '，（全角）',
    'Ｆ１中国',
    'f1中国',
    'The AI',
    'a',
    '①号㎡',
  ],
  ...[
    'half \ud83d',
    '\ue000',
    '\u{10f7ff}\u{10f800}',
    '"} DETACH DELETE n //',
    '.*',
    '港',
    `${'规'.repeat(5000)}1`,
    `${'规'.repeat(5000)}2`,
  ],
];
const nameOf = fc.constantFrom(...NAMES);

type Fact = readonly [sentence: number, name: string, surface: string, value: number | null];
const fact: fc.Arbitrary<Fact> = fc.tuple(
  fc.nat(2),
  nameOf,
  nameOf,
  fc.option(fc.constantFrom<number>(-1, 0, 2.5, 7, 2024), { nil: null }),
);
const write = fc.record({
  document: fc.nat(2),
  facts: fc.option(fc.uniqueArray(fact, { maxLength: 7, selector: String }), { freq: 4 }),
});

function graphOf(document: number, facts: readonly Fact[]): DocumentGraph {
  const id = `doc:${document}`;
  const builder = new GraphBuilder(id).own(id, ['Document'], { title: `报告 ${facts.length} lingang`, planYear: 2024 });
  facts.forEach(([s, name, surface, value], i) => {
    builder
      .sentence(`sen:${document}:${s}`, `第${s}句说 ${NAMES[s]} 和 临港。`, { index: s, isHeading: s === 0 })
      .entity('Area', name);
    builder.edge('MENTIONS', `sen:${document}:${s}`, `Area:${name}`, { surface, start: i });
    builder.own(`t:${document}:${i}`, ['Statement', 'Target'], {
      text: surface,
      tags: [name, 'all'],
      ...(value !== null && { value, year: 2024 }),
    });
    builder.edge('HAS_TARGET', `Area:${name}`, `t:${document}:${i}`);
  });
  return builder.build();
}

const LABELS = [['Entity'], ['Target'], ['Sentence', 'Document'], ['Entity', 'Area', 'Statement'], ['Judgement']];
const filter: fc.Arbitrary<PropertyFilter> = fc.oneof(
  fc.record({
    property: fc.constantFrom('name', 'text', 'tags', 'aliases', 'documentId'),
    op: fc.constantFrom('eq' as const, 'contains' as const),
    value: nameOf,
  }),
  fc.record({
    property: fc.constantFrom('value', 'index', 'year'),
    op: fc.constantFrom('gte' as const, 'lte' as const),
    value: fc.constantFrom(0, 2, 2024),
  }),
  fc.record({
    property: fc.constantFrom('documentId', 'year', 'name'),
    op: fc.constant('in' as const),
    value: fc.array(fc.constantFrom<string | number>('doc:0', 2024, '临港', NAMES[16] ?? ''), { maxLength: 3 }),
  }),
  fc.constant({ property: 'isHeading', op: 'eq' as const, value: true }),
);
const order: fc.Arbitrary<NodeOrder | undefined> = fc.option(
  fc.oneof(
    fc.record({
      by: fc.constant('property' as const),
      property: fc.constantFrom('name', 'text', 'value', 'isHeading', 'tags'),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
    }),
    fc.record({
      by: fc.constant('degree' as const),
      edgeTypes: fc.subarray(['MENTIONS', 'HAS_TARGET']),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
    }),
  ),
  { nil: undefined },
);
const link: fc.Arbitrary<LinkFilter> = fc.record(
  {
    direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
    types: fc.subarray(['MENTIONS', 'HAS_TARGET']),
    ids: fc.array(
      nameOf.map((name) => `Area:${name}`),
      { maxLength: 3 },
    ),
    end: fc.array(filter, { maxLength: 1 }),
  },
  { requiredKeys: ['direction'] },
);
const query = fc.record({
  labels: fc.constantFrom(...LABELS),
  where: fc.array(filter, { maxLength: 2 }),
  linked: fc.array(link, { maxLength: 1 }),
  order,
  limit: fc.constantFrom(1, 2, 50),
  backward: fc.boolean(),
});
const facets: fc.Arbitrary<Facet[]> = fc.subarray<Facet>([
  { by: 'label' },
  { by: 'property', property: 'tags' },
  { by: 'property', property: 'name', via: { direction: 'both', types: ['MENTIONS'] } },
  { by: 'property', property: 'isHeading' },
]);

/** All pages of a query, with their cursors. */
async function pages(store: GraphStore, { order, ...rest }: typeof query extends fc.Arbitrary<infer Q> ? Q : never) {
  const all: unknown[] = [];
  const base: NodeQuery = { ...rest, ...(order && { order }) };
  let page = await store.find(base);
  for (let n = 0; n < 30; n++) {
    all.push(page);
    const cursor = (rest.backward ? page.items[0] : page.items.at(-1))?.cursor;
    if (!page.hasMore || !cursor) break;
    page = await store.find({ ...base, ...(rest.backward ? { before: cursor } : { after: cursor }) });
  }
  return all;
}

/** The same writes and reads at every run; another seed looks further. */
const SEED = Number(process.env.FC_SEED ?? 20240207);

describe.skipIf(missing)('both stores', () => {
  afterAll(closeDriver);

  it('hold and answer the same after any writes', { timeout: 240_000 }, async () => {
    const neo4j = await openStore();
    const reads = fc.tuple(query, query, facets, nameOf, nameOf, nameOf);
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { minLength: 1, maxLength: 5 }),
        fc.array(reads, { minLength: 2, maxLength: 4 }),
        async (writes, reads) => {
          await neo4j.withdraw('doc:0');
          await neo4j.withdraw('doc:1');
          await neo4j.withdraw('doc:2');
          const embedded = createMemoryStore();
          const same = async (read: (store: GraphStore) => Promise<unknown>) =>
            expect(await read(neo4j)).toEqual(await read(embedded));
          for (const { document, facts } of writes) {
            await same((store) => (facts ? store.upsert(graphOf(document, facts)) : store.withdraw(`doc:${document}`)));
          }
          await same(exported);
          await same(async (store) => ({ ...(await store.stats()), version: '' }));
          for (const [first, second, facets, a, b, c] of reads) {
            await same((store) => pages(store, first));
            await same((store) =>
              store.facets({
                labels: second.labels,
                where: second.where,
                linked: second.linked,
                facets,
                limit: second.limit,
              }),
            );
            await same((store) => store.edges([`Area:${a}`, 'doc:0', 'none'], { direction: 'both' }));
            await same((store) => store.nodes([`Area:${a}`, 'none', `Area:${b}`]));
            // Cut between characters: half of one, which nobody can type, is found in one store and not in the other.
            const [begin, end] = [[...a].slice(0, 3).join(''), [...b].slice(-2).join('')];
            for (const text of [begin, end, `${[...c][0]} lingang`, 'lg']) {
              await same((store) =>
                store.search({ text, labels: ['Entity', 'Sentence', 'Document', 'Target'], limit: 50 }),
              );
            }
            const walk = {
              from: `Area:${a}`,
              to: `Area:${b}`,
              maxLength: 6,
              types: ['MENTIONS', 'HAS_TARGET'],
              limit: 40,
            };
            await same((store) => store.paths(walk));
            await same((store) => store.paths({ ...walk, to: 'doc:0', shortest: true }));
          }
        },
      ),
      { seed: SEED, numRuns: 10 },
    );
    await neo4j.close();
    await empty();
  });
});
