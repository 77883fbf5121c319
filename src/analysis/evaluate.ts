import type { GraphElement } from '../model/index.js';
import type { GoldSentence } from './evaluation/gold.js';
import { scoreMentions } from './evaluation/mentions.js';
import { collectGraph } from './evaluation/predictions.js';
import { scoreQuantities } from './evaluation/quantities.js';
import type { ScoreRow } from './evaluation/rates.js';
import { scoreRelations } from './evaluation/relations.js';
import { scoreTasks } from './evaluation/tasks.js';

export { type GoldSentence, nthSpan, parseGold } from './evaluation/gold.js';
export type { Rates, ScoreRow } from './evaluation/rates.js';

/** The rows of a measurement from the outermost layer in: mentions, quantities, relations, tasks. */
export type Scorecard = readonly ScoreRow[];

/**
 * Measures a graph against sentences labelled by hand; only what lies inside a labelled sentence counts.
 * @param documentId whose mentions and statements count; null when the graph holds one document.
 */
export async function evaluate(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
  gold: readonly GoldSentence[],
  documentId: string | null = null,
): Promise<Scorecard> {
  const graph = await collectGraph(elements, documentId);
  return [
    ...scoreMentions(graph, gold),
    ...scoreQuantities(graph, gold),
    ...scoreRelations(graph, gold),
    ...scoreTasks(graph, gold),
  ];
}

/** The rows as a table for people: precision, recall, F1 and counts; rows without anything to measure are left out. */
export function scoreTable(card: Scorecard): string {
  const cell = (rate: number) => rate.toFixed(3).padStart(7);
  const head = `${'layer'.padEnd(28)}${['P', 'R', 'F1'].map((c) => c.padStart(7)).join('')}   tp/pred/gold`;
  const rows = card
    .filter(([, { gold, predicted }]) => gold || predicted)
    .map(
      ([name, { p, r, f1, tp, predicted, gold }]) =>
        `${name.padEnd(28)}${cell(p)}${cell(r)}${cell(f1)}   ${tp}/${predicted}/${gold}`,
    );
  return [head, ...rows].join('\n');
}
