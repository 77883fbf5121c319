import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../src/analysis/related.js';

/** `ab` joins a and b. */
function neighboursIn(...pairs: string[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [a = '', b = ''] of pairs.map((pair) => [...pair])) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  return neighbours;
}

describe('related nodes', () => {
  it('share neighbours without being neighbours, the rarer neighbour counting more', () => {
    // h is a hub of many, r is linked to a and x only, n is a neighbour of a itself.
    const neighbours = neighboursIn('ah', 'ar', 'an', 'rx', 'hy', 'hx', 'hn', 'hz', 'h1', 'h2');
    const found = relatedTo('a', neighbours);
    expect(found.map(({ id, shared }) => [id, shared])).toEqual([
      ['x', ['r', 'h']],
      ['1', ['h']],
      ['2', ['h']],
      ['y', ['h']],
      ['z', ['h']],
    ]);
    expect(found[0]?.score).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(7));
  });

  it('are none of what has no neighbours', () => {
    expect(relatedTo('a', new Map())).toEqual([]);
    expect(relatedTo('a', neighboursIn('ab'))).toEqual([]);
  });
});
