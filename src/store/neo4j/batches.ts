import type { Record as Answer } from 'neo4j-driver';
import type { GraphNode } from '../../model/index.js';
import type { Run } from './connection.js';

/** Rows a statement: measured; fewer cost round trips, more cost memory and gain nothing. */
const BATCH = 2_000;

/** A row of parameters. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs a statement over a list, some rows at a time. @returns all that it answered. */
export async function inBatches(run: Run, name: string, key: string, rows: readonly unknown[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    for (const answer of await run(name, { [key]: rows.slice(from, from + BATCH) })) answers.push(answer);
  }
  return answers;
}

/** Labels that a node is to lose, the store's own mark among them. */
export function lostLabels(before: GraphNode, labels: readonly string[]): string[] {
  return [...before.labels, '_Unindexed'].filter((label) => !labels.includes(label));
}
