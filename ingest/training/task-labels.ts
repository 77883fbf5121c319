import * as z from 'zod';
import { type LabelledTasks, type ReportLabels, readSentenceRows } from './labels.js';

const span = z.tuple([z.int(), z.int()]);
/** Behind where the sentence is: start and end of each task. */
const row = z.tuple([z.string(), z.int(), z.int()]).rest(span);

/** A file of task labels. @throws {DataError} naming the file and what is wrong with it. */
export function readTaskLabels(path: string): ReportLabels<LabelledTasks> {
  return readSentenceRows(path, row, ([, , , ...tasks], at) => ({ tasks: tasks.map(at) }));
}
