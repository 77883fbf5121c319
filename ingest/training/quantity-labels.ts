import * as z from 'zod';
import { ASPECTS, COMPARATORS } from '../../src/model/index.js';
import { type LabelledQuantities, type ReportLabels, readSentenceRows } from './labels.js';

const fields = {
  span: [z.int(), z.int()],
  said: [
    z.string().min(1),
    z.number().nullable(),
    z.string().nullable(),
    z.enum(COMPARATORS),
    z.enum(ASPECTS),
    z.int(),
  ],
  status: z.enum(['actual', 'target']),
} as const;
/** Start and end of the expression; indicator, value, unit, comparator, aspect, year; status; the end of a range. */
const quantity = z.tuple([...fields.span, ...fields.said, fields.status]).rest(z.number());
/** Behind where the sentence is: each of its quantities. */
const row = z.tuple([z.string(), ...fields.span]).rest(quantity);

/** A file of quantity labels. @throws {DataError} naming the file and what is wrong with it. */
export function readQuantityLabels(path: string): ReportLabels<LabelledQuantities> {
  return readSentenceRows(path, row, ([, , , ...quantities], at) => ({
    quantities: quantities.map((q) => {
      const [, , indicator, value, unit, comparator, aspect, year, status, valueMax = null] = q;
      return { ...at(q), indicator, value, valueMax, unit, comparator, aspect, year, status };
    }),
  }));
}
