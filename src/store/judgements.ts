import { type Judgement, judgementOf } from '../model/index.js';
import type { GraphStore } from './port.js';

/** All judgements that a store holds, by id. */
export async function judgementsIn(store: GraphStore): Promise<Judgement[]> {
  const { items } = await store.find({ labels: ['Judgement'], limit: Number.MAX_SAFE_INTEGER });
  return items.map(({ node }) => judgementOf(node));
}
