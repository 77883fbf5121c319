import type { DocumentGraph, GraphNode } from './graph.js';
import { digest } from './ids.js';

export const VERDICTS = ['merge', 'apart'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What somebody has decided about two entities, by their ids: `merge` has all that sources say of `from` be said of `into`, `apart` undoes
 * that, and keeps the rules from completing the name of `from` to that of `into`.
 */
export interface Judgement {
  readonly verdict: Verdict;
  readonly from: string;
  readonly into: string;
}

/** Of two entities there is one judgement, the last one. */
export function judgementId({ from, into }: Judgement): string {
  return `judgement:${digest(...[from, into].sort())}`;
}

/**
 * A judgement as a store keeps it: as if it were a document that holds one node. It has no edges, so that it keeps no entity alive that no
 * source names any more.
 */
export function judgementGraph(judgement: Judgement): DocumentGraph {
  const id = judgementId(judgement);
  return {
    documentId: id,
    nodes: [{ id, labels: ['Judgement'], properties: { documentId: id, ...judgement } }],
    edges: [],
  };
}

export function judgementOf({ properties }: GraphNode): Judgement {
  const { verdict, from, into } = properties;
  return { verdict: verdict as Verdict, from: String(from), into: String(into) };
}

/** Where a merge of `from` leads in the end, when merges lead on; `from` itself without one. */
export function mergedInto(from: string, judgements: readonly Judgement[]): string {
  const next = new Map(judgements.filter((j) => j.verdict === 'merge').map((j) => [j.from, j.into]));
  let at = from;
  for (let steps = 0; next.has(at) && steps <= next.size; steps++) at = next.get(at) as string;
  return at;
}
