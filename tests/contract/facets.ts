import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/index.js';
import type { Facet, FacetCount, FacetQuery } from '../../src/store/port.js';
import { type StoreFactory, withStore } from './factory.js';
import { GraphBuilder, national, shanghai } from './graphs.js';

/** Values of one property in every kind, with ties. */
function mixed() {
  const builder = new GraphBuilder('doc:m');
  const values = [2024, 2023, 2024, '甲', '乙', true, ['甲', '甲', '丙'], undefined];
  values.forEach((value, i) => {
    builder.own(`m:${i}`, ['Statement', 'Task'], value === undefined ? {} : { value });
  });
  return builder.build();
}

const shown = (counts: readonly FacetCount[] | undefined) => counts?.map(({ value, count }) => [value, count]);

export function describeFacets(makeStore: StoreFactory): void {
  const on = (body: Parameters<typeof withStore>[1]) => () =>
    withStore(makeStore, async (store) => {
      for (const graph of [shanghai(), national()]) await store.upsert(graph);
      await body(store);
    });

  describe('facets', () => {
    it(
      'counts by label, property and the property of neighbours, in the order asked',
      on(async (store) => {
        const mentioned: Facet = {
          by: 'property',
          property: 'documentId',
          via: { direction: 'in', types: ['MENTIONS'] },
        };
        const facets: Facet[] = [{ by: 'label' }, { by: 'property', property: 'name' }, mentioned];
        const [labels, names, documents] = await store.facets({ labels: ['Entity'], facets, limit: 10 });
        expect(shown(labels)).toEqual([
          ['Entity', 3],
          ['Area', 2],
          ['Organization', 1],
        ]);
        expect(shown(names)).toEqual([
          ['临港新片区', 1],
          ['张江科学城', 1],
          ['特斯拉', 1],
        ]);
        expect(shown(documents)).toEqual([
          ['doc:sh', 2],
          ['doc:cn', 1],
        ]);
      }),
    );

    it('counts a node once for each distinct value, the highest first, numbers before strings', () =>
      withStore(makeStore, async (store) => {
        await store.upsert(mixed());
        const query: FacetQuery = { labels: ['Task'], facets: [{ by: 'property', property: 'value' }], limit: 10 };
        const [counts] = await store.facets(query);
        expect(shown(counts)).toEqual([
          [2024, 2],
          ['甲', 2],
          [1, 1],
          [2023, 1],
          ['丙', 1],
          ['乙', 1],
        ]);
        expect(shown((await store.facets({ ...query, limit: 2 }))[0])).toEqual(shown(counts?.slice(0, 2)));
      }));

    it(
      'counts only what the filter lets pass',
      on(async (store) => {
        const facets: Facet[] = [{ by: 'label' }, { by: 'property', property: 'nothing' }];
        const where = [{ property: 'name', op: 'contains', value: '临港' } as const];
        expect(await store.facets({ labels: ['Entity'], where, facets, limit: 9 })).toEqual([
          [
            { value: 'Area', count: 1 },
            { value: 'Entity', count: 1 },
          ],
          [],
        ]);
        const linked = [{ direction: 'out', types: ['LOCATED_IN'] } as const];
        const [labels] = await store.facets({ labels: ['Entity'], linked, facets, limit: 9 });
        expect(shown(labels)).toEqual([
          ['Entity', 1],
          ['Organization', 1],
        ]);
        expect(await store.facets({ labels: ['Entity'], facets: [], limit: 9 })).toEqual([]);
        await expect(store.facets({ labels: ['Entity'], facets, limit: -1 })).rejects.toThrow(UsageError);
      }),
    );
  });
}
