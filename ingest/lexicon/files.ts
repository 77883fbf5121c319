import * as z from 'zod';
import { DataError, ENTITY_TYPES, LIFECYCLES } from '../../src/model/index.js';

const word = z.string().min(1);
const words = z.array(word).min(1);
const lifecycle = z.enum(LIFECYCLES);
const entityType = z.enum(ENTITY_TYPES);

const verbGroup = z.strictObject({ p: lifecycle.optional(), b: lifecycle.optional(), words });
export const verbsFile = z.strictObject({
  source: z.string(),
  adverbs: words,
  verbs: z.array(verbGroup).min(1),
  predicates: z.array(verbGroup).min(1),
});
export const headsFile = z.strictObject({
  source: z.string(),
  heads: z.array(z.strictObject({ type: entityType, min: z.int().min(0), words })).min(1),
  generic: words,
});
/** A line for each name, `canonical|alias|alias`, or a comment behind `#`; `weak` names are as often no name. */
export const namesFile = z.strictObject({
  type: entityType,
  weak: z.boolean().optional(),
  source: z.string(),
  // One string for all: a list of as many would take most of the time of a start.
  names: z.string().transform((lines) => lines.split('\n').filter((line) => line !== '' && !line.startsWith('#'))),
});
export const boundariesFile = z.strictObject({
  source: z.string(),
  hypernyms: z.array(z.strictObject({ type: entityType, words })).min(1),
  trimmed: words,
  openers: words,
  splitters: words,
});
export const unitsFile = z.strictObject({
  source: z.string(),
  magnitudes: z.record(z.string(), z.number().positive()),
  units: words,
});
export const indicatorsFile = z.strictObject({
  source: z.string(),
  /** Canonical name → other wordings of the same indicator. */
  synonyms: z.record(z.string(), z.array(word)),
});

/** Type → name → how often labelled so, how often seen. Machine-written from labels. */
export const attestedFile = z.partialRecord(entityType, z.record(word, z.tuple([z.int(), z.int()])));

/** Validates a parsed data file. @throws {DataError} naming the file and each entry that is wrong. */
export function validate<T extends z.ZodType>(schema: T, file: string, data: unknown): z.infer<T> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new DataError(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
