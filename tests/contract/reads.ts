import { describe, expect, it } from 'vitest';
import { type StoreFactory, withStore } from './factory.js';
import { everything, GraphBuilder, national, shanghai } from './graphs.js';

export function describeReads(makeStore: StoreFactory): void {
  const on = (body: Parameters<typeof withStore>[1]) => () =>
    withStore(makeStore, async (store) => {
      await store.upsert(shanghai());
      await store.upsert(national());
      await body(store);
    });

  describe('nodes', () => {
    it(
      'answers in the order asked, null for what is not there',
      on(async (store) => {
        const found = await store.nodes(['sen:sh:2', 'no such', 'doc:cn', 'sen:sh:2']);
        expect(found.map((n) => n?.id)).toEqual(['sen:sh:2', undefined, 'doc:cn', 'sen:sh:2']);
        expect(found[2]).toEqual({
          id: 'doc:cn',
          labels: ['Document'],
          properties: { documentId: 'doc:cn', title: '2024年国家计划报告', planYear: 2024 },
        });
        expect(await store.nodes([])).toEqual([]);
      }),
    );

    it(
      'derives the aliases of shared nodes from every document',
      on(async (store) => {
        const ids = ['Area:临港新片区', 'Area:张江科学城', 'Indicator:新增养老床位'];
        const aliases = async () => (await store.nodes(ids)).map((n) => n?.properties.aliases);
        expect(await aliases()).toEqual([['上海自贸试验区临港新片区'], [], ['养老床位']]);
        await store.withdraw('doc:cn');
        expect(await aliases()).toEqual([[], [], ['养老床位']]);
      }),
    );
  });

  describe('edges', () => {
    it(
      'follows a direction and types, by edge id',
      on(async (store) => {
        const at = async (direction: 'in' | 'out' | 'both', types?: string[]) =>
          (await store.edges(['Area:临港新片区'], types ? { direction, types } : { direction }))[0]?.map((e) => e.id);
        expect(await at('both')).toEqual([
          'doc:cn/LOCATED_IN/Organization:特斯拉/Area:临港新片区/0',
          'doc:cn/MENTIONS/sen:cn:1/Area:临港新片区/2',
          'doc:sh/ADVANCES/task:sh:1/Area:临港新片区/0',
          'doc:sh/CO_OCCURS/Area:临港新片区/Area:张江科学城/0',
          'doc:sh/MENTIONS/sen:sh:1/Area:临港新片区/2',
        ]);
        expect(await at('out')).toEqual(['doc:sh/CO_OCCURS/Area:临港新片区/Area:张江科学城/0']);
        expect(await at('in', ['ADVANCES', 'LOCATED_IN'])).toHaveLength(2);
        expect(await at('both', [])).toEqual([]);
      }),
    );

    it('counts a loop once', () =>
      withStore(makeStore, async (store) => {
        await store.upsert(new GraphBuilder('doc:l').entity('Area', '环').edge('R', 'Area:环', 'Area:环').build());
        for (const direction of ['out', 'in', 'both'] as const) {
          expect((await store.edges(['Area:环'], { direction }))[0]).toHaveLength(1);
        }
      }));

    it(
      'gives whole edges, and none for an unknown id',
      on(async (store) => {
        const [none, states] = await store.edges(['no such', 'task:sh:1'], { direction: 'in' });
        expect(none).toEqual([]);
        expect(states).toEqual([
          {
            id: 'doc:sh/STATES/sen:sh:1/task:sh:1/0',
            type: 'STATES',
            start: 'sen:sh:1',
            end: 'task:sh:1',
            properties: { documentId: 'doc:sh' },
          },
        ]);
      }),
    );
  });

  describe('stats', () => {
    it(
      'counts by label and by type',
      on(async (store) => {
        const stats = await store.stats();
        expect(stats).toMatchObject({
          nodes: 14,
          edges: 16,
          byLabel: {
            Area: 2,
            Document: 2,
            Entity: 3,
            Indicator: 1,
            Organization: 1,
            Sentence: 3,
            Statement: 3,
            Target: 2,
          },
          byType: { ADVANCES: 1, HAS_SENTENCE: 3, MENTIONS: 3, MEASURES: 2 },
        });
      }),
    );

    it(
      'changes its version with the content, whatever the order it came in',
      on(async (store) => {
        const { version } = await store.stats();
        expect(await store.version()).toBe(version);
        await withStore(makeStore, async (other) => {
          await other.upsert(national());
          expect(await other.version()).not.toBe(version);
          expect((await other.stats()).version).toBe(await other.version());
          await other.upsert(shanghai());
          expect(await other.version()).toBe(version);
          expect((await other.stats()).version).toBe(version);
        });
      }),
    );
  });

  it(
    'exports every node by id, then every edge by id',
    on(async (store) => {
      const rows = await everything(store);
      const nodes = rows.flatMap((row) => (row.kind === 'node' ? [row.node.id] : []));
      const edges = rows.flatMap((row) => (row.kind === 'edge' ? [row.edge.id] : []));
      expect(rows.map((row) => row.kind)).toEqual([...nodes.map(() => 'node'), ...edges.map(() => 'edge')]);
      expect([nodes.length, edges.length]).toEqual([14, 16]);
      expect(nodes).toEqual([...nodes].sort());
      expect(edges).toEqual([...edges].sort());
    }),
  );
}
