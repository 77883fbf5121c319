import { describe, expect, it } from 'vitest';
import { type DocumentGraph, StoreError } from '../../src/model/index.js';
import { type StoreFactory, withStore } from './factory.js';
import { exported, GraphBuilder, national, shanghai } from './graphs.js';

const ZEROS = { nodesCreated: 0, nodesDeleted: 0, edgesCreated: 0, edgesDeleted: 0, propertiesSet: 0 };

export function describeWrites(makeStore: StoreFactory): void {
  const on = (body: Parameters<typeof withStore>[1]) => () => withStore(makeStore, body);

  describe('upsert', () => {
    it(
      'counts what it created',
      on(async (store) => {
        expect(await store.upsert(shanghai())).toEqual({ ...ZEROS, nodesCreated: 9, edgesCreated: 10 });
      }),
    );

    it(
      'does nothing the second time',
      on(async (store) => {
        await store.upsert(shanghai());
        const before = { rows: await exported(store), stats: await store.stats() };
        const { documentId, nodes, edges } = shanghai();
        const turned = nodes.map((n) => ({
          ...n,
          properties: Object.fromEntries(Object.entries(n.properties).reverse()),
        }));
        const again = { documentId, nodes: turned.reverse(), edges: [...edges].reverse() };
        expect(await store.upsert(again)).toEqual(ZEROS);
        expect(await exported(store)).toBe(before.rows);
        expect(await store.stats()).toEqual(before.stats);
      }),
    );

    it(
      'adds only what is new when documents share nodes',
      on(async (store) => {
        await store.upsert(shanghai());
        expect(await store.upsert(national())).toEqual({ ...ZEROS, nodesCreated: 5, edgesCreated: 6 });
      }),
    );

    it(
      'replaces what the document said before',
      on(async (store) => {
        await store.upsert(shanghai());
        const revised = new GraphBuilder('doc:sh')
          .own('doc:sh', ['Document'], { title: '更正', region: '上海市', planYear: 2024 })
          .entity('Area', '外滩')
          .build();
        expect(await store.upsert(revised)).toEqual({
          nodesCreated: 1,
          nodesDeleted: 8,
          edgesCreated: 0,
          edgesDeleted: 10,
          propertiesSet: 1,
        });
        expect((await store.stats()).nodes).toBe(2);
      }),
    );

    it(
      'moves an edge whose ends changed under one id',
      on(async (store) => {
        const graph = shanghai();
        await store.upsert(graph);
        const moved = graph.edges.map((e) => (e.type === 'ADVANCES' ? { ...e, end: 'Area:张江科学城' } : e));
        expect(await store.upsert({ ...graph, edges: moved })).toMatchObject({ edgesCreated: 1, edgesDeleted: 1 });
        const [before, after] = await store.edges(['Area:临港新片区', 'Area:张江科学城'], {
          direction: 'in',
          types: ['ADVANCES'],
        });
        expect([before?.length, after?.length]).toEqual([0, 1]);
      }),
    );

    it(
      'replaces an edge whose type changed under one id',
      on(async (store) => {
        const graph = national();
        await store.upsert(graph);
        const retyped = graph.edges.map((e) => (e.type === 'MENTIONS' ? { ...e, type: 'STATES' } : e));
        expect(await store.upsert({ ...graph, edges: retyped })).toMatchObject({ edgesCreated: 1, edgesDeleted: 1 });
        expect((await store.stats()).byType).not.toHaveProperty('MENTIONS');
        expect((await store.nodes(['Area:临港新片区']))[0]?.properties.aliases).toEqual([]);
      }),
    );

    const broken: [string, (g: DocumentGraph) => DocumentGraph][] = [
      ['a node twice', (g) => ({ ...g, nodes: [...g.nodes, ...g.nodes.slice(0, 1)] })],
      ['an edge twice', (g) => ({ ...g, edges: [...g.edges, ...g.edges.slice(0, 1)] })],
      ['an edge into nowhere', (g) => ({ ...g, edges: g.edges.map((e) => ({ ...e, end: 'Area:nowhere' })) })],
      ['elements of another document', (g) => ({ ...g, documentId: 'doc:other' })],
      [
        'a shared node with a property of its own',
        (g) => ({
          ...g,
          nodes: g.nodes.map((n) => (n.id.startsWith('Area:') ? { ...n, properties: { ...n.properties, x: 1 } } : n)),
        }),
      ],
      [
        'a number that is none',
        (g) => ({
          ...g,
          nodes: g.nodes.map((n) => (n.id === 'doc:sh' ? { ...n, properties: { ...n.properties, x: Number.NaN } } : n)),
        }),
      ],
    ];
    it.each(broken)('refuses %s and writes nothing', (_, spoil) =>
      withStore(makeStore, async (store) => {
        await store.upsert(national());
        const before = await exported(store);
        await expect(store.upsert(spoil(shanghai()))).rejects.toThrow(StoreError);
        expect(await exported(store)).toBe(before);
      }),
    );

    it('refuses what another document owns', () =>
      withStore(makeStore, async (store) => {
        await store.upsert(shanghai());
        const before = await exported(store);
        const [edge] = shanghai().edges;
        const other = new GraphBuilder('doc:other').own('doc:other', ['Document']).entity('Area', '外滩').build();
        const [document, bund] = other.nodes;
        const stolenNode = { id: 'sen:sh:1', labels: ['Sentence'], properties: { documentId: 'doc:other' } };
        const ends = { start: document?.id ?? '', end: bund?.id ?? '' };
        const stolenEdge = { id: edge?.id ?? '', type: 'R', ...ends, properties: { documentId: 'doc:other' } };
        await expect(store.upsert({ ...other, nodes: [...other.nodes, stolenNode] })).rejects.toThrow(/sen:sh:1/);
        await expect(store.upsert({ ...other, edges: [stolenEdge] })).rejects.toThrow(StoreError);
        expect(await exported(store)).toBe(before);
      }));
  });

  describe('withdraw', () => {
    it(
      'removes exactly what only that document supports',
      on(async (store) => {
        await store.upsert(national());
        const before = { rows: await exported(store), version: (await store.stats()).version };
        await store.upsert(shanghai());
        expect(await store.withdraw('doc:sh')).toEqual({ ...ZEROS, nodesDeleted: 7, edgesDeleted: 10 });
        expect(await exported(store)).toBe(before.rows);
        expect((await store.stats()).version).toBe(before.version);
      }),
    );

    it(
      'leaves nothing after the last document',
      on(async (store) => {
        const { version } = await store.stats();
        await store.upsert(shanghai());
        await store.upsert(national());
        await store.withdraw('doc:sh');
        await store.withdraw('doc:cn');
        expect(await exported(store)).toBe('');
        expect(await store.stats()).toEqual({ version, nodes: 0, edges: 0, byLabel: {}, byType: {} });
      }),
    );

    it(
      'does nothing for an unknown document',
      on(async (store) => {
        await store.upsert(shanghai());
        expect(await store.withdraw('doc:unknown')).toEqual(ZEROS);
        expect((await store.stats()).nodes).toBe(9);
      }),
    );
  });

  it(
    'takes writes that are started together',
    on(async (store) => {
      const [a, b] = await Promise.all([store.upsert(shanghai()), store.upsert(national()), store.withdraw('doc:sh')]);
      expect([a.nodesCreated, b.nodesCreated]).toEqual([9, 5]);
      expect((await store.nodes(['doc:sh', 'doc:cn'])).map((n) => n?.id)).toEqual([undefined, 'doc:cn']);
    }),
  );

  it('answers nothing once closed', async () => {
    const store = await makeStore();
    await store.close();
    await store.close();
    await expect(store.nodes(['x'])).rejects.toThrow(StoreError);
    await expect(store.upsert(shanghai())).rejects.toThrow(StoreError);
  });
}
