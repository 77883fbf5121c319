import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/analysis/layout.js';

const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
/** Two stars, joined by nothing. */
const links = ids.slice(2).map((target, i) => ({ source: `n${i % 2}`, target }));

describe('a layout', () => {
  const points = layOut(ids, links);

  it('gives every node a place of its own within −1 to 1, around the middle', () => {
    expect([...points.keys()]).toEqual(ids);
    const all = [...points.values()];
    expect(new Set(all.map(({ x, y }) => `${x},${y}`)).size).toBe(ids.length);
    expect(Math.max(...all.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBe(1);
    expect(all.reduce((sum, { x }) => sum + x, 0) / all.length).toBeCloseTo(0, 2);
    expect(all.reduce((sum, { y }) => sum + y, 0) / all.length).toBeCloseTo(0, 2);
  });

  it('puts linked nodes nearer to each other than others', () => {
    const distance = (a: string, b: string) => {
      const [p, q] = [points.get(a), points.get(b)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    const mean = (hub: (i: number) => string) =>
      ids.slice(2).reduce((sum, id, i) => sum + distance(hub(i), id), 0) / (ids.length - 2);
    expect(mean((i) => `n${i % 2}`)).toBeLessThan(mean((i) => `n${1 - (i % 2)}`));
  });

  it('is the same each time', () => {
    expect(layOut(ids, links)).toEqual(points);
  });

  it.each([[[]], [['a']], [['a', 'b']]])('of %j has places', (some) => {
    expect([...layOut(some, []).values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('takes loops and repeated lines', () => {
    const lines = [
      { source: 'a', target: 'a' },
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
    ];
    expect(layOut(['a', 'b'], lines).size).toBe(2);
  });
});
