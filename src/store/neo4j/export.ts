import type { GraphEdge, GraphElement, GraphNode } from '../../model/index.js';
import { compareText } from '../text.js';
import type { Connection } from './connection.js';
import { modelEdge, modelNode } from './elements.js';

/** Every node by id, then every edge by id; row by row, unless the server orders some id otherwise than the store. */
export async function* exportElements(connection: Connection): AsyncGenerator<GraphElement> {
  const [order] = await connection.read((run) => run('read/export-order'));
  const ordered = Number(order?.get('odd')) > 0 ? sorted : unchanged;
  for await (const node of ordered(nodesOf(connection))) yield { kind: 'node', node };
  for await (const edge of ordered(edgesOf(connection))) yield { kind: 'edge', edge };
}

async function* nodesOf(connection: Connection): AsyncGenerator<GraphNode> {
  for await (const row of connection.stream('read/export-nodes')) yield modelNode(row.get('n'));
}

async function* edgesOf(connection: Connection): AsyncGenerator<GraphEdge> {
  for await (const row of connection.stream('read/export-edges')) {
    yield modelEdge(row.get('type'), row.get('start'), row.get('end'), row.get('properties'));
  }
}

async function* unchanged<T>(elements: AsyncIterable<T>): AsyncGenerator<T> {
  yield* elements;
}

async function* sorted<T extends { readonly id: string }>(elements: AsyncIterable<T>): AsyncGenerator<T> {
  const all: T[] = [];
  for await (const element of elements) all.push(element);
  yield* all.sort((a, b) => compareText(a.id, b.id));
}
