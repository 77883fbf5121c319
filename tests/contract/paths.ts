import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/index.js';
import type { GraphPath, PathQuery } from '../../src/store/port.js';
import { type StoreFactory, withStore } from './factory.js';
import { GraphBuilder } from './graphs.js';

/**
 * a—b by two edges and a loop at b, a—c—b, a—d—e—b, f apart; SIDE edges would shorten some ways.
 */
function net() {
  const builder = new GraphBuilder('doc:p');
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) builder.entity('Area', name);
  const join = (type: string, from: string, to: string, start = 0) =>
    builder.edge(type, `Area:${from}`, `Area:${to}`, { start });
  join('R', 'a', 'b', 1);
  join('R', 'b', 'a', 2);
  join('R', 'b', 'b');
  join('R', 'c', 'a');
  join('R', 'c', 'b');
  join('R', 'a', 'd');
  join('R', 'e', 'd');
  join('R', 'e', 'b');
  join('SIDE', 'd', 'b');
  return builder.build();
}

const walk = (path: GraphPath) => path.nodes.map((n) => n.properties.name).join('');

export function describePaths(makeStore: StoreFactory): void {
  const on = (body: Parameters<typeof withStore>[1]) => () =>
    withStore(makeStore, async (store) => {
      await store.upsert(net());
      await body(store);
    });
  const query: PathQuery = { from: 'Area:a', to: 'Area:b', maxLength: 6, types: ['R'], limit: 100 };

  describe('paths', () => {
    it(
      'gives all simple paths, the shortest first, in either direction',
      on(async (store) => {
        const paths = await store.paths(query);
        expect(paths.map(walk)).toEqual(['ab', 'ab', 'acb', 'adeb']);
        const ids = paths.slice(0, 2).map((p) => p.edges.map((e) => e.id));
        expect(ids).toEqual([['doc:p/R/Area:a/Area:b/1'], ['doc:p/R/Area:b/Area:a/2']]);
        for (const path of paths) {
          path.edges.forEach((edge, i) => {
            expect(new Set([edge.start, edge.end])).toEqual(new Set([path.nodes[i]?.id, path.nodes[i + 1]?.id]));
          });
        }
      }),
    );

    it(
      'keeps to maxLength, types and limit',
      on(async (store) => {
        const walks = async (part: Partial<PathQuery>) => (await store.paths({ ...query, ...part })).map(walk);
        expect(await walks({ maxLength: 1 })).toEqual(['ab', 'ab']);
        expect(await walks({ maxLength: 2 })).toEqual(['ab', 'ab', 'acb']);
        expect(await walks({ limit: 3 })).toEqual(['ab', 'ab', 'acb']);
        expect(await walks({ limit: 0 })).toEqual([]);
        expect(await walks({ types: ['R', 'SIDE'] })).toEqual(['ab', 'ab', 'acb', 'adb', 'adeb']);
        expect(await walks({ types: ['SIDE'] })).toEqual([]);
        expect(await walks({ types: [] })).toEqual([]);
      }),
    );

    it(
      'keeps to the shortest when asked',
      on(async (store) => {
        const walks = async (part: Partial<PathQuery>) =>
          (await store.paths({ ...query, shortest: true, ...part })).map(walk);
        expect(await walks({})).toEqual(['ab', 'ab']);
        expect(await walks({ limit: 1 })).toEqual(['ab']);
        expect(await walks({ from: 'Area:d' })).toEqual(['dab', 'dab', 'deb']);
        expect(await walks({ from: 'Area:d', maxLength: 1 })).toEqual([]);
      }),
    );

    it(
      'finds none to itself, to what is apart, or to what is not there',
      on(async (store) => {
        for (const to of ['Area:a', 'Area:f', 'Area:none']) expect(await store.paths({ ...query, to })).toEqual([]);
        expect(await store.paths({ ...query, from: 'Area:none' })).toEqual([]);
      }),
    );

    it.each([0, 7, 1.5])('refuses maxLength %d', (maxLength) =>
      withStore(makeStore, async (store) => {
        await expect(store.paths({ ...query, maxLength })).rejects.toThrow(UsageError);
      }),
    );
  });
}
