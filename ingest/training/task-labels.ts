import * as z from 'zod';
import { type LabelledTasks, paragraphs, type ReportLabels, readLines, refuseOther } from './labels.js';

/**
 * A file of task labels, without words: its first line says which report they are of; each line behind it is a sentence, with the digest
 * of its paragraph's words, its start and end in the paragraph, and start and end of each task there.
 */
const header = z.strictObject({ report: z.string() });
const row = z.tuple([z.string(), z.int(), z.int()]).rest(z.tuple([z.int(), z.int()]));

/** @throws {DataError} naming the file and what is wrong with it. */
export function readTaskLabels(path: string): ReportLabels<LabelledTasks> {
  return readLines(path, ([first, ...rest]) => {
    const rows = rest.map((line) => row.parse(line));
    return { report: header.parse(first).report, locate: (text) => locate(path, text, rows) };
  });
}

/** A sentence of a paragraph that a copy of the report words otherwise is left out. */
function locate(path: string, text: string, rows: readonly z.infer<typeof row>[]): LabelledTasks[] {
  const starts = new Map([...paragraphs(text)].map(({ words, start }) => [words, start]));
  const found = rows.flatMap(([words, start, end, ...tasks]) => {
    const from = starts.get(words);
    if (from === undefined) return [];
    return [
      { start: from + start, end: from + end, tasks: tasks.map(([s, e]) => ({ start: from + s, end: from + e })) },
    ];
  });
  refuseOther(path, found.length, rows.length);
  return found;
}
