import { describe, expect, it } from 'vitest';
import type { LinkFilter } from '../../src/store/port.js';
import { type StoreFactory, withStore } from './factory.js';
import { GraphBuilder, national, shanghai } from './graphs.js';

const MENTIONED = { direction: 'in', types: ['MENTIONS'] } as const;

const FILTERS: [string, readonly LinkFilter[], string[]][] = [
  ['an edge of a type', [{ direction: 'out', types: ['LOCATED_IN'] }], ['Organization:特斯拉']],
  ['any edge', [{ direction: 'in' }], ['Area:临港新片区', 'Area:张江科学城']],
  ['an edge of no type', [{ direction: 'both', types: [] }], []],
  [
    'an edge to one of some ids',
    [{ direction: 'both', ids: ['Area:临港新片区', 'Area:nowhere'] }],
    ['Area:张江科学城', 'Organization:特斯拉'],
  ],
  ['an edge to no id', [{ direction: 'both', ids: [] }], []],
  [
    'conditions on the edge',
    [{ ...MENTIONED, edge: [{ property: 'surface', op: 'contains', value: '自贸' }] }],
    ['Area:临港新片区'],
  ],
  [
    'conditions on the other end',
    [{ ...MENTIONED, end: [{ property: 'text', op: 'contains', value: '张江' }] }],
    ['Area:临港新片区', 'Area:张江科学城'],
  ],
  [
    'all of them on one edge, not each on some edge',
    [
      {
        ...MENTIONED,
        edge: [{ property: 'start', op: 'gte', value: 10 }],
        end: [{ property: 'text', op: 'contains', value: '临港' }],
      },
    ],
    ['Area:张江科学城'],
  ],
  [
    'several links, on an edge each',
    [
      { ...MENTIONED, end: [{ property: 'documentId', op: 'eq', value: 'doc:sh' }] },
      { ...MENTIONED, end: [{ property: 'documentId', op: 'eq', value: 'doc:cn' }] },
    ],
    ['Area:临港新片区'],
  ],
  [
    'the derived aliases of the other end',
    [{ direction: 'out', end: [{ property: 'aliases', op: 'contains', value: '自贸' }] }],
    ['Organization:特斯拉'],
  ],
];

export function describeLinked(makeStore: StoreFactory): void {
  describe('find by links', () => {
    it.each(FILTERS)('holds to %s', (_, linked, expected) =>
      withStore(makeStore, async (store) => {
        for (const graph of [shanghai(), national()]) await store.upsert(graph);
        const page = await store.find({ labels: ['Entity'], linked, limit: 10 });
        expect(page.items.map((item) => item.node.id)).toEqual(expected);
        expect(page.total).toBe(expected.length);
      }),
    );

    it('pages, orders and counts only what is linked', () =>
      withStore(makeStore, async (store) => {
        for (const graph of [shanghai(), national()]) await store.upsert(graph);
        const order = { by: 'degree', edgeTypes: ['MENTIONS'], direction: 'asc' } as const;
        const page = await store.find({ labels: ['Entity'], linked: [MENTIONED], order, limit: 1 });
        expect(page).toMatchObject({ total: 2, hasMore: true, items: [{ node: { id: 'Area:张江科学城' } }] });
      }));

    it('takes a loop for an edge to the node itself', () =>
      withStore(makeStore, async (store) => {
        const loop = new GraphBuilder('doc:l').entity('Area', '环').edge('R', 'Area:环', 'Area:环');
        await store.upsert(loop.build());
        for (const direction of ['out', 'in', 'both'] as const) {
          const linked = [{ direction, ids: ['Area:环'], end: [{ property: 'name', op: 'eq', value: '环' } as const] }];
          expect((await store.find({ labels: ['Area'], linked, limit: 1 })).total).toBe(1);
        }
      }));
  });
}
