import { describe, expect, it } from 'vitest';
import { ReadCancelled } from '../../src/model/index.js';
import type { GraphStore, ReadLimits } from '../../src/store/port.js';
import { type StoreFactory, withStore } from './factory.js';
import { GraphBuilder, shanghai } from './graphs.js';

const labels = ['Entity'];
const READS: [string, (store: GraphStore, limits: ReadLimits) => Promise<unknown>][] = [
  ['nodes', (store, limits) => store.nodes(['Area:临港新片区'], limits)],
  ['find', (store, limits) => store.find({ labels, limit: 1 }, limits)],
  ['facets', (store, limits) => store.facets({ labels, facets: [{ by: 'label' }], limit: 1 }, limits)],
  ['edges', (store, limits) => store.edges(['Area:临港新片区'], { direction: 'both' }, limits)],
  ['search', (store, limits) => store.search({ text: '临港', labels, limit: 1 }, limits)],
  [
    'paths',
    (store, limits) => {
      const ends = { from: 'Area:临港新片区', to: 'Area:张江科学城' };
      return store.paths({ ...ends, maxLength: 1, types: ['CO_OCCURS'], limit: 1 }, limits);
    },
  ],
  ['stats', (store, limits) => store.stats(limits)],
  ['version', (store, limits) => store.version(limits)],
];

/** Everything joined to everything: more simple paths than anyone can walk. */
function crowd() {
  const builder = new GraphBuilder('doc:crowd');
  const names = Array.from({ length: 60 }, (_, i) => `n${i}`);
  for (const name of names) builder.entity('Area', name);
  for (const a of names) for (const b of names) if (a < b) builder.edge('R', `Area:${a}`, `Area:${b}`);
  return builder.build();
}

export function describeLimits(makeStore: StoreFactory): void {
  describe.each(READS)('%s under limits', (_, read) => {
    it('answers while there is time, and is given up when there is none', () =>
      withStore(makeStore, async (store) => {
        await store.upsert(shanghai());
        const free = await read(store, {});
        const { signal } = new AbortController();
        expect(await read(store, { signal, deadline: Date.now() + 60_000 })).toEqual(free);
        await expect(read(store, { deadline: Date.now() - 1 })).rejects.toMatchObject({
          name: 'ReadCancelled',
          reason: 'deadline',
        });
        await expect(read(store, { signal: AbortSignal.abort() })).rejects.toThrow(ReadCancelled);
        await expect(read(store, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'aborted' });
      }));
  });

  it('a read under way stops at its deadline, and the store answers on', () =>
    withStore(makeStore, async (store) => {
      await store.upsert(crowd());
      const query = { from: 'Area:n0', to: 'Area:n1', maxLength: 6, types: ['R'], limit: Number.MAX_SAFE_INTEGER };
      await expect(store.paths(query, { deadline: Date.now() + 100 })).rejects.toMatchObject({ reason: 'deadline' });
      expect((await store.stats()).nodes).toBe(60);
    }));
}
