import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/index.js';
import type { NodeOrder, NodePage, NodeQuery, PropertyFilter } from '../../src/store/port.js';
import { type StoreFactory, withStore } from './factory.js';
import { GraphBuilder, national, shanghai } from './graphs.js';

/** Targets with equal, missing and negative values. */
function targets() {
  const builder = new GraphBuilder('doc:t').own('doc:t', ['Document'], {});
  const values = [5, undefined, -3, 5, 10.5];
  values.forEach((value, i) => {
    const rest = { text: `第${i}项`, isHeading: i % 2 === 0, tags: [`t${i}`, 'all'] };
    builder.own(`t:${i}`, ['Statement', 'Target'], value === undefined ? rest : { value, ...rest });
    for (let n = 0; n < i % 3; n++) builder.edge('HAS_TARGET', 'doc:t', `t:${i}`, { start: n });
  });
  return builder.build();
}

export function describeFind(makeStore: StoreFactory): void {
  const on = (body: Parameters<typeof withStore>[1]) => () =>
    withStore(makeStore, async (store) => {
      for (const graph of [shanghai(), national(), targets()]) await store.upsert(graph);
      await body(store);
    });

  describe('find', () => {
    it(
      'takes nodes with any of the labels, each once, by id',
      on(async (store) => {
        const page = await store.find({ labels: ['Entity', 'Area', 'Indicator'], limit: 10 });
        const ids = page.items.map((item) => item.node.id);
        expect(ids).toEqual(['Area:临港新片区', 'Area:张江科学城', 'Indicator:新增养老床位', 'Organization:特斯拉']);
        expect(page).toMatchObject({ total: 4, hasMore: false });
        expect(page.items[0]?.cursor).toEqual({ key: null, id: 'Area:临港新片区' });
        expect(await store.find({ labels: ['Nothing'], limit: 10 })).toEqual({ items: [], total: 0, hasMore: false });
      }),
    );

    const filters: [string, PropertyFilter, string[]][] = [
      ['eq on a number', { property: 'value', op: 'eq', value: 5 }, ['t:0', 't:3']],
      ['eq on a boolean', { property: 'isHeading', op: 'eq', value: false }, ['t:1', 't:3']],
      ['eq that does not mix types', { property: 'value', op: 'eq', value: '5' }, []],
      ['eq on an item of a list', { property: 'tags', op: 'eq', value: 't2' }, ['t:2']],
      ['contains, folded', { property: 'text', op: 'contains', value: '4项' }, ['t:4']],
      ['contains on a list', { property: 'tags', op: 'contains', value: 'T1' }, ['t:1']],
      ['in', { property: 'value', op: 'in', value: [-3, 10.5, 99] }, ['t:2', 't:4']],
      ['in nothing', { property: 'value', op: 'in', value: [] }, []],
      ['gte', { property: 'value', op: 'gte', value: 5 }, ['t:0', 't:3', 't:4']],
      ['lte', { property: 'value', op: 'lte', value: 5 }, ['t:0', 't:2', 't:3']],
      ['gte on text', { property: 'text', op: 'gte', value: 0 }, []],
      ['a property nobody has', { property: 'nothing', op: 'eq', value: 0 }, []],
    ];
    it.each(filters)('filters by %s', (_, filter, expected) =>
      withStore(makeStore, async (store) => {
        await store.upsert(targets());
        const page = await store.find({ labels: ['Target'], where: [filter], limit: 10 });
        expect(page.items.map((item) => item.node.id)).toEqual(expected);
        expect(page.total).toBe(expected.length);
      }),
    );

    it(
      'holds to all filters at once',
      on(async (store) => {
        const where: PropertyFilter[] = [
          { property: 'value', op: 'gte', value: 0 },
          { property: 'isHeading', op: 'eq', value: true },
          { property: 'tags', op: 'eq', value: 'all' },
        ];
        const page = await store.find({ labels: ['Target'], where, limit: 10 });
        expect(page.items.map((item) => item.node.id)).toEqual(['t:0', 't:4']);
      }),
    );

    const orders: [string, NodeOrder, string[], (number | string | null)[]][] = [
      [
        'a property up',
        { by: 'property', property: 'value', direction: 'asc' },
        ['t:2', 't:0', 't:3', 't:4', 't:1'],
        [-3, 5, 5, 10.5, null],
      ],
      [
        'a property down',
        { by: 'property', property: 'value', direction: 'desc' },
        ['t:4', 't:0', 't:3', 't:2', 't:1'],
        [10.5, 5, 5, -3, null],
      ],
      [
        'a boolean',
        { by: 'property', property: 'isHeading', direction: 'asc' },
        ['t:1', 't:3', 't:0', 't:2', 't:4'],
        [0, 0, 1, 1, 1],
      ],
      [
        'a list, as if absent',
        { by: 'property', property: 'tags', direction: 'desc' },
        ['t:0', 't:1', 't:2', 't:3', 't:4'],
        [null, null, null, null, null],
      ],
      [
        'degree',
        { by: 'degree', edgeTypes: ['HAS_TARGET'], direction: 'desc' },
        ['t:2', 't:1', 't:4', 't:0', 't:3'],
        [2, 1, 1, 0, 0],
      ],
      [
        'degree of no type',
        { by: 'degree', edgeTypes: [], direction: 'desc' },
        ['t:0', 't:1', 't:2', 't:3', 't:4'],
        [0, 0, 0, 0, 0],
      ],
    ];
    describe.each(orders)('ordered by %s', (_, order, ids, keys) => {
      const own: NodeQuery = {
        labels: ['Target'],
        where: [{ property: 'documentId', op: 'eq', value: 'doc:t' }],
        order,
        limit: 10,
      };

      it(
        'sorts',
        on(async (store) => {
          const page = await store.find(own);
          expect(page.items.map((item) => item.node.id)).toEqual(ids);
          expect(page.items.map((item) => item.cursor.key)).toEqual(keys);
        }),
      );

      it.each([1, 2, 5])('pages by %i without a gap or a repeat', (limit) =>
        withStore(makeStore, async (store) => {
          await store.upsert(targets());
          const seen: string[] = [];
          let after: NodeQuery['after'];
          for (let more = true; more && seen.length <= ids.length; ) {
            const page = await store.find({ ...own, limit, ...(after && { after }) });
            expect(page.total).toBe(5);
            expect(page.items.length).toBeLessThanOrEqual(limit);
            seen.push(...page.items.map((item) => item.node.id));
            expect(page.hasMore).toBe(seen.length < ids.length);
            after = page.items.at(-1)?.cursor;
            more = page.hasMore;
          }
          expect(seen).toEqual(ids);
        }),
      );
    });

    const byValue: NodeOrder = { by: 'property', property: 'value', direction: 'asc' };
    const idsOf = ({ items }: NodePage) => items.map((item) => item.node.id);

    it(
      'pages backward from the end, in the same order',
      on(async (store) => {
        const own = { labels: ['Target'], where: [{ property: 'documentId', op: 'eq', value: 'doc:t' } as const] };
        const last = await store.find({ ...own, order: byValue, backward: true, limit: 2 });
        expect([idsOf(last), last.hasMore, last.total]).toEqual([['t:4', 't:1'], true, 5]);
        const before = last.items[0]?.cursor;
        if (!before) throw new Error('no cursor');
        const middle = await store.find({ ...own, order: byValue, before, backward: true, limit: 2 });
        expect([idsOf(middle), middle.hasMore, middle.total]).toEqual([['t:0', 't:3'], true, 5]);
        const first = await store.find({
          ...own,
          order: byValue,
          before: { key: 5, id: 't:0' },
          backward: true,
          limit: 2,
        });
        expect([idsOf(first), first.hasMore]).toEqual([['t:2'], false]);
        expect(idsOf(await store.find({ ...own, backward: true, limit: 0 }))).toEqual([]);
      }),
    );

    it(
      'gives what lies between two cursors',
      on(async (store) => {
        const between = { after: { key: -3, id: 't:2' }, before: { key: null, id: 't:1' } };
        const query: NodeQuery = { labels: ['Target'], order: byValue, ...between, limit: 2 };
        expect(await store.find(query)).toMatchObject({ hasMore: true, total: 7 });
        expect(idsOf(await store.find(query))).toEqual(['t:0', 't:3']);
        expect(idsOf(await store.find({ ...query, limit: 9 }))).toEqual([
          't:0',
          't:3',
          't:4',
          'target:cn:1',
          'target:sh:1',
        ]);
      }),
    );

    it(
      'pages on from an item that is gone',
      on(async (store) => {
        const order: NodeOrder = { by: 'property', property: 'value', direction: 'asc' };
        const page = await store.find({ labels: ['Target'], order, after: { key: 5, id: 't:1' }, limit: 2 });
        expect(page.items.map((item) => item.node.id)).toEqual(['t:3', 't:4']);
        expect(page.hasMore).toBe(true);
      }),
    );

    it(
      'counts with limit 0, and refuses a limit below',
      on(async (store) => {
        expect(await store.find({ labels: ['Target'], limit: 0 })).toEqual({ items: [], total: 7, hasMore: true });
        await expect(store.find({ labels: ['Target'], limit: -1 })).rejects.toThrow(UsageError);
      }),
    );
  });
}
