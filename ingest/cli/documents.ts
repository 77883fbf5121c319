import type { GraphNode } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';

/** All documents of a store, by id. */
export async function documentsOf(store: GraphStore): Promise<GraphNode[]> {
  const page = await store.find({ labels: ['Document'], limit: 100_000 });
  return page.items.map((item) => item.node);
}

/** The documents as a list for a message. */
export function listed(documents: readonly GraphNode[]): string {
  return documents.map((d) => `${d.id} (${d.properties.title})`).join(', ') || 'none';
}
