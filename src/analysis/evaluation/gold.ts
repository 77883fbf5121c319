import * as z from 'zod';
import { DataError, ENTITY_TYPES, type Span } from '../../model/index.js';

const mention = z.object({
  /** Surface, type, canonical name; `n` says which occurrence of the surface in the sentence is meant, from 1. */
  s: z.string().min(1),
  t: z.enum(ENTITY_TYPES),
  c: z.string(),
  n: z.number().int().positive().default(1),
  life: z.string().optional(),
  /** Lies inside a longer labelled mention. */
  nested: z.boolean().exactOptional(),
});
const quantity = z.object({
  q: z.string().min(1),
  indicator: z.string(),
  value: z.number().nullable().default(null),
  valueMax: z.number().nullable().default(null),
  unit: z.string().nullable().default(null),
  comparator: z.string(),
  aspect: z.string(),
  year: z.number().nullable().default(null),
  /** `context` is a value that is neither reached nor to be reached; any status is right for it. */
  status: z.enum(['actual', 'target', 'context']),
});
const relation = z.object({ h: z.string(), r: z.string(), t: z.string() });
const task = z.object({
  s: z.string().min(1),
  verb: z.string(),
  objects: z.array(z.string()).default([]),
  status: z.string(),
});
const sentence = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  mentions: z.array(mention).default([]),
  quantities: z.array(quantity).default([]),
  relations: z.array(relation).default([]),
  tasks: z.array(task).default([]),
});

/** A sentence labelled by hand; offsets are UTF-16 code units in the source text, half-open. */
export type GoldSentence = z.infer<typeof sentence>;
export type GoldQuantity = z.infer<typeof quantity>;
export type GoldTask = z.infer<typeof task>;

/** Reads labels, one JSON object a line. @throws {DataError} naming the line that is wrong. */
export function parseGold(text: string, name: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim()) sentences.push(parseLine(line, `${name} line ${i + 1}`));
  });
  if (sentences.length === 0)
    throw new DataError(`${name} holds no labelled sentence: give labels, one JSON object a line`);
  return sentences;
}

function parseLine(line: string, where: string): GoldSentence {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new DataError(`${where} is not JSON: give one labelled sentence a line`);
  }
  const parsed = sentence.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DataError(`${where}: ${issue?.path.join('.') || 'the sentence'}: ${issue?.message}`);
}

/** Where the n-th occurrence (from 1) of a surface in the sentence stands in the document. */
export function nthSpan({ start, text }: GoldSentence, surface: string, n: number): Span {
  let at = -1;
  for (let i = 0; i < n; i++) at = text.indexOf(surface, at + 1);
  return { start: start + at, end: start + at + surface.length };
}

/** Only what lies inside a labelled sentence is measured. */
export function isLabelled(gold: readonly GoldSentence[], { start, end }: Span): boolean {
  return gold.some((g) => start >= g.start && end <= g.end);
}
