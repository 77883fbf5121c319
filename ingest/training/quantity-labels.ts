import * as z from 'zod';
import { ASPECTS, COMPARATORS } from '../../src/model/index.js';
import { type LabelledQuantities, type ReportLabels, readSentenceRows } from './labels.js';

const span = [z.int(), z.int()] as const;
const value = [z.number().nullable(), z.string().nullable(), z.enum(COMPARATORS), z.enum(ASPECTS)] as const;
/** Start and end of the expression; indicator, value, unit, comparator, aspect, year, status; the end of a range. */
const quantity = z
  .tuple([...span, z.string().min(1), ...value, z.int(), z.enum(['actual', 'target'])])
  .rest(z.number());
/** Behind where the sentence is: each of its quantities. */
const row = z.tuple([z.string(), ...span]).rest(quantity);

/** A file of quantity labels. @throws {DataError} naming the file and what is wrong with it. */
export function readQuantityLabels(path: string): ReportLabels<LabelledQuantities> {
  return readSentenceRows(path, row, ([, , , ...quantities], at) => ({
    quantities: quantities.map((q) => {
      const [, , indicator, value, unit, comparator, aspect, year, status, valueMax = null] = q;
      return { ...at(q), indicator, value, valueMax, unit, comparator, aspect, year, status };
    }),
  }));
}
