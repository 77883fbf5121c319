import type { Record as Answer } from 'neo4j-driver';
import type { GraphNode } from '../../model/index.js';
import type { Run } from './connection.js';

/** Rows a statement: measured; fewer cost ways to the server and back, more cost memory and gain nothing. */
const BATCH = 1_000;
/** Statements on their way at once: the next rows are made and sent while the server works on the last ones. */
const AHEAD = 3;

/** A row of parameters. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Runs a statement over a list, some rows at a time and in order. @param rowOf makes the row of an item, whose place in the list it may
 * tell, once its batch is due.
 * @returns all that it answered.
 */
export async function inBatches<T>(
  run: Run,
  name: string,
  key: string,
  items: readonly T[],
  rowOf: (item: T, place: number) => unknown = (item) => item,
): Promise<Answer[]> {
  const answers: Promise<Answer[]>[] = [];
  for (let from = 0; from < items.length; from += BATCH) {
    await answers.at(-AHEAD);
    const answer = run(name, { [key]: items.slice(from, from + BATCH).map((item, i) => rowOf(item, from + i)) });
    // Of those on their way when one fails, the first that did is told of.
    answer.catch(() => {});
    answers.push(answer);
  }
  return (await Promise.all(answers)).flat();
}

/** Labels that a node is to lose, the store's own mark among them. */
export function lostLabels(before: GraphNode, labels: readonly string[]): string[] {
  return [...before.labels, '_Unindexed'].filter((label) => !labels.includes(label));
}
