import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentGraph, GraphEdge, GraphNode } from '../../src/model/index.js';
import { type StoreFactory, withStore } from './factory.js';
import { everything, GraphBuilder } from './graphs.js';

/** One thing a document says: in a sentence, about an entity, in these words. */
type Fact = readonly [sentence: number, entity: number, surface: number];
type Action = { readonly document: number; readonly facts: readonly Fact[] | null };

const fact: fc.Arbitrary<Fact> = fc.tuple(fc.nat(2), fc.nat(4), fc.nat(2));
const action: fc.Arbitrary<Action> = fc.record({
  document: fc.nat(2),
  facts: fc.option(fc.uniqueArray(fact, { maxLength: 6, comparator: 'IsStrictlyEqual', selector: String }), {
    freq: 3,
  }),
});

function graphOf(document: number, facts: readonly Fact[]): DocumentGraph {
  const id = `doc:${document}`;
  const builder = new GraphBuilder(id).own(id, ['Document'], { title: `报告${facts.length}` });
  for (const [s, e, surface] of facts) {
    builder.sentence(`sen:${document}:${s}`, `第${s}句`).entity('Area', `区${e}`);
    builder.edge('MENTIONS', `sen:${document}:${s}`, `Area:区${e}`, { surface: `区${surface}`, start: surface });
  }
  return builder.build();
}

/** The plain union, computed anew from the documents that are there. */
function unionOf(documents: Iterable<DocumentGraph>): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const graphs = [...documents];
  const edges = graphs.flatMap((g) => g.edges);
  const nodes = new Map<string, GraphNode>();
  for (const n of graphs.flatMap((g) => g.nodes)) {
    const surfaces = edges.filter((e) => e.end === n.id).map((e) => String(e.properties.surface));
    const aliases = [...new Set(surfaces)].filter((s) => s !== n.properties.name).sort();
    nodes.set(n.id, n.labels[0] === 'Entity' ? { ...n, properties: { ...n.properties, aliases } } : n);
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: [...nodes.values()].sort(byId), edges: edges.sort(byId) };
}

export function describeModel(makeStore: StoreFactory): void {
  it('is the plain union of its documents after any writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), (actions) =>
        withStore(makeStore, async (store) => {
          const documents = new Map<string, DocumentGraph>();
          for (const { document, facts } of actions) {
            const graph = facts && graphOf(document, facts);
            if (graph) documents.set(graph.documentId, graph);
            else documents.delete(`doc:${document}`);
            await (graph ? store.upsert(graph) : store.withdraw(`doc:${document}`));
            const rows = await everything(store);
            const expected = unionOf(documents.values());
            expect(rows.flatMap((row) => (row.kind === 'node' ? [row.node] : []))).toEqual(expected.nodes);
            expect(rows.flatMap((row) => (row.kind === 'edge' ? [row.edge] : []))).toEqual(expected.edges);
          }
        }),
      ),
      { numRuns: 50 },
    );
  });
}
