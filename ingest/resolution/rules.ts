import * as z from 'zod';
import { DataError, ENTITY_TYPES } from '../../src/model/index.js';

const word = z.string().min(1);
const words = z.array(word).min(1);
const byType = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(ENTITY_TYPES), value);
const example = z.strictObject({ text: word, expect: z.strictObject({ surface: word, name: word }) });

export const NAME_RULE_IDS = [
  'shared-tail',
  'list-tail',
  'counted-tail',
  'shared-topic',
  'degree-dropped',
  'plenum',
  'own-body',
  'part-of-last',
  'introduced-form',
  'last-of-its-kind',
  'topic-of-plan',
  'line-number',
  'shorter-form',
] as const;
export type NameRuleId = (typeof NAME_RULE_IDS)[number];

const file = z.strictObject({
  source: word,
  modifiers: words,
  tails: byType(words),
  prefixes: words,
  listTails: byType(word),
  listCounts: word,
  anaphors: z.record(word, word),
  parts: words,
  shorts: byType(z.record(word, word)),
  heads: z.record(word, words),
  rules: z.array(z.strictObject({ id: z.enum(NAME_RULE_IDS), reason: word, examples: z.array(example).min(1) })),
});

/** What `grammar/names.yaml` says: the words that the rules of resolution use, and each rule's reason and examples. */
export type NameRules = z.infer<typeof file>;

/** @throws {DataError} naming the entry that is wrong, or the rule that the file leaves out. */
export function parseNameRules(data: unknown): NameRules {
  const parsed = file.safeParse(data);
  if (!parsed.success) throw new DataError(`grammar/names.yaml: ${z.prettifyError(parsed.error)}`);
  const listed = new Set(parsed.data.rules.map((r) => r.id));
  const missing = NAME_RULE_IDS.find((id) => !listed.has(id));
  if (missing)
    throw new DataError(`grammar/names.yaml: the rule ${missing} has no entry: say its reason and give an example`);
  return parsed.data;
}
