import type { GraphElement, GraphNode } from '../model/index.js';

/** What a value of an indicator may lack; written out as null, so that a lack is not taken for an oversight; APOC skips nulls. */
const VALUE_FIELDS = { value: null, valueMax: null, unit: null, normalizedValue: null, year: null };

/**
 * Writes a graph as APOC's JSON Lines: one JSON text a line, without the line end, nodes before the edges that join them.
 * `apoc.import.json` reads it back. Every element's id stands among its properties too, because Neo4j has no ids of one's own.
 * @throws {Error} when an edge comes before its nodes: the export of a store never does that.
 */
export async function* apocLines(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
): AsyncGenerator<string> {
  const labels = new Map<string, readonly string[]>();
  for await (const element of elements) {
    if (element.kind === 'node') {
      labels.set(element.node.id, element.node.labels);
      yield nodeLine(element.node);
      continue;
    }
    const { id, type, start, end, properties } = element.edge;
    const at = (node: string) => {
      const known = labels.get(node);
      if (!known) throw new Error(`edge ${id} comes before its node ${node}`);
      return { id: node, labels: known };
    };
    const row = {
      type: 'relationship',
      id,
      label: type,
      start: at(start),
      end: at(end),
      properties: { id, ...properties },
    };
    yield JSON.stringify(row);
  }
}

function nodeLine({ id, labels, properties }: GraphNode): string {
  const isValue = labels.includes('Target') || labels.includes('Observation');
  return JSON.stringify({ type: 'node', id, labels, properties: { id, ...(isValue && VALUE_FIELDS), ...properties } });
}
