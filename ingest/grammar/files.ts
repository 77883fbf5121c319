import * as z from 'zod';
import { ASPECTS, COMPARATORS, ENTITY_RELATIONS, ENTITY_TYPES, LIFECYCLES } from '../../src/model/index.js';

/*
 * The rules by layer, as data: what each takes for what, why, and sentences that show it. Code carries out a rule and stamps its id on
 * every fact; these files say what the id means, and a test runs every example through the pipeline.
 */

const words = z.string().min(1);

/** What an example must yield: the fields given are compared, the others are not. The fact must also carry the rule's id. */
const mention = z.strictObject({
  surface: words,
  type: z.enum(ENTITY_TYPES),
  name: words.optional(),
  nested: z.boolean().optional(),
  lifecycle: z.enum(LIFECYCLES).optional(),
});
const task = z.strictObject({
  text: words.optional(),
  verb: z.string(),
  status: z.enum(['done', 'planned']),
});
const quantity = z.strictObject({
  text: words,
  indicator: words,
  value: z.number().nullable().optional(),
  valueMax: z.number().nullable().optional(),
  unit: words.nullable().optional(),
  normalizedValue: z.number().nullable().optional(),
  comparator: z.enum(COMPARATORS).optional(),
  aspect: z.enum(ASPECTS).optional(),
  year: z.int().nullable().optional(),
  status: z.enum(['actual', 'target']).optional(),
});
/** `from` and `to` are canonical names. */
const relation = z.strictObject({ type: z.enum(ENTITY_RELATIONS), from: words, to: words });

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a rule id is lower-case words joined by hyphens');

function grammarFile<T extends z.ZodType>(expect: T) {
  const example = z.strictObject({
    text: words,
    /** The kind of section that the sentence stands in: it decides status and year. */
    section: z.enum(['review', 'requirements', 'plan']).default('plan'),
    expect: z.union([z.array(expect).min(1), expect]).transform((e) => (Array.isArray(e) ? e : [e])),
  });
  // A layer may add fields of its own, e.g. its words or a rule's pattern; its loader checks those.
  return z.looseObject({
    source: words,
    rules: z.array(z.looseObject({ id, reason: words, examples: z.array(example).min(1) })).min(1),
  });
}

/** File format by layer; `ingest/grammar/LAYER.yaml` holds the layer's rules. */
export const GRAMMAR_FILES = {
  mentions: grammarFile(mention),
  quantities: grammarFile(quantity),
  tasks: grammarFile(task),
  relations: grammarFile(relation),
} as const;

export const LAYERS = ['mentions', 'quantities', 'tasks', 'relations'] as const;
export type Layer = (typeof LAYERS)[number];

/** A sentence and the facts that the rule reads off it. */
export interface RuleExample {
  readonly text: string;
  readonly section: 'review' | 'requirements' | 'plan';
  readonly expect: readonly Readonly<Record<string, unknown>>[];
}

export interface Rule {
  readonly id: string;
  readonly layer: Layer;
  /** Why such words mean such a fact. */
  readonly reason: string;
  readonly examples: readonly RuleExample[];
}
