import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { betweennessOf } from '../../../src/analysis/betweenness.js';
import { findBridges } from '../../../src/analysis/bridges.js';
import { type Pair, structureOf } from '../../../src/analysis/structure.js';

const pairsOf = (...lines: string[]): Pair[] =>
  lines.flatMap((line) => [...line].slice(1).map((b, i) => ({ a: line[i] ?? '', b, weight: 1 })));

/** Two triangles with a bridge of two steps, and a pair apart. */
const pairs = pairsOf('abca', 'cxd', 'defd', 'yz');
const ids = [...'abcdefxyzo'];

describe('the structure of a graph', () => {
  const whole = structureOf(ids, pairs);

  it('ranks every node, alone or not', () => {
    expect(whole.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(whole.nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 3);
    const node = (id: string) => whole.nodes.find((one) => one.id === id);
    expect(node('c')).toMatchObject({ degree: 3 });
    expect(node('o')).toMatchObject({ degree: 0, betweenness: 0, communityId: 'o' });
    // Every way between a triangle and the other leads through x, c and d.
    expect(node('x')?.betweenness).toBeGreaterThan(node('a')?.betweenness ?? 1);
    expect(whole.pairs).toBe(9);
  });

  it('finds the triangles as communities, named by their first member', () => {
    const found = whole.communities.map(({ members }) =>
      members
        .filter((id) => id !== 'x')
        .sort()
        .join(''),
    );
    expect(found.sort()).toEqual(['abc', 'def', 'yz']);
    for (const { id, members } of whole.communities) expect(members[0]).toBe(id);
  });

  it('weighs a pair by all its relations, whichever way they go', () => {
    const twice = structureOf(
      ['a', 'b'],
      [
        { a: 'a', b: 'b', weight: 1 },
        { a: 'b', b: 'a', weight: 2 },
        { a: 'a', b: 'a', weight: 9 },
      ],
    );
    expect(twice.pairs).toBe(1);
  });

  it('is the same whatever the order it is given in', () => {
    expect(structureOf([...ids].reverse(), [...pairs].reverse())).toEqual(whole);
  });

  it('of nothing is nothing', () => {
    expect(structureOf([], [])).toEqual({ nodes: [], pairs: 0, communities: [], bridges: [] });
    expect(structureOf(['a'], [])).toMatchObject({ nodes: [{ id: 'a', degree: 0 }], communities: [] });
  });
});

describe('betweenness', () => {
  it('is estimated within a budget, near what it is', () => {
    const graph = new UndirectedGraph();
    // A ring of a hundred with a hub: the hub takes most of the ways.
    for (let i = 0; i < 100; i++) graph.mergeEdge(`n${i}`, `n${(i + 1) % 100}`);
    for (let i = 0; i < 100; i += 4) graph.mergeEdge('hub', `n${i}`);
    const exact = betweennessOf(graph);
    const estimated = betweennessOf(graph, 0);
    expect(estimated).not.toEqual(exact);
    expect(estimated.hub).toBeCloseTo(exact.hub ?? 0, 1);
    const error = (id: string) => Math.abs((estimated[id] ?? 0) - (exact[id] ?? 0));
    expect(Math.max(...graph.nodes().map(error))).toBeLessThan(0.1);
  });
});

describe('bridges', () => {
  it('are told from the smaller part, the larger first, none to a single node', () => {
    const { bridges } = structureOf(ids, pairs);
    // x lies between: with it each triangle has four nodes, without it three.
    expect(bridges).toEqual([
      { from: 'c', to: 'x', size: 3 },
      { from: 'd', to: 'x', size: 3 },
    ]);
    expect(structureOf([...'abcd'], pairsOf('abca', 'cd')).bridges).toEqual([]);
  });

  it('are the pairs without which a part is no longer reached', () => {
    const edge = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.uniqueArray(edge, { maxLength: 16, selector: String }), (edges) => {
        const graph = new UndirectedGraph();
        for (const [a, b] of edges) if (a !== b) graph.mergeEdge(String(a), String(b));
        const found = findBridges(graph);
        const cutting = graph.mapEdges((_, __, a, b) => cut(graph, a, b)).filter(({ size }) => size > 1);
        expect(found.map(({ size }) => size).sort()).toEqual(cutting.map(({ size }) => size).sort());
        for (const { from, to, size } of found) expect(reached(graph, from, to).size).toBe(size);
      }),
    );
  });
});

/** Nodes reached from one end when the pair is taken away. */
function reached(graph: UndirectedGraph, from: string, without: string): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const other of graph.neighbors(id)) {
      if (!(id === from && other === without)) seen.add(other);
    }
  }
  return seen;
}

/** The size of the smaller part when the pair is taken away; 0 when the rest still joins them. */
function cut(graph: UndirectedGraph, a: string, b: string): { readonly size: number } {
  const side = reached(graph, a, b);
  return { size: side.has(b) ? 0 : Math.min(side.size, reached(graph, b, a).size) };
}
