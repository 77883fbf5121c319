import * as z from 'zod';
import { DataError, ENTITY_RELATIONS, ENTITY_TYPES } from '../../src/model/index.js';

const types = z.array(z.enum(ENTITY_TYPES)).min(1);
const relation = z.enum(ENTITY_RELATIONS);
const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source);
  } catch (e) {
    context.addIssue(`not a regular expression: ${String(e)}`);
    return z.NEVER;
  }
});

/** A name inside a name; `rest` is what follows the inner one, `whole` and `not` what the outer one must and must not look like. */
const nested = z.strictObject({
  how: z.literal('nested'),
  outer: types,
  inner: types,
  at: z.literal('start').optional(),
  rest: pattern.optional(),
  whole: pattern.optional(),
  not: pattern.optional(),
  relation,
  from: z.enum(['outer', 'inner']),
});
/** Two neighbouring names and the words before, between and behind them. */
const between = z.strictObject({
  how: z.literal('between'),
  left: types,
  right: types,
  /** Both names are of one type. */
  same: z.boolean().default(false),
  before: pattern.optional(),
  between: pattern,
  after: pattern.optional(),
  /** The left name may as well open the sentence: then the words between are those of the right name's clause. */
  opens: z.boolean().default(false),
  /** What the right name must look like. */
  named: pattern.optional(),
  relation,
  from: z.enum(['left', 'right']),
});
/** A name completed from another one. */
const resolved = z.strictObject({
  how: z.literal('resolved'),
  type: z.enum(ENTITY_TYPES),
  antecedent: types,
  relation,
  from: z.enum(['mention', 'antecedent']),
});
const list = z.strictObject({ how: z.literal('list') });
const edition = z.strictObject({ how: z.literal('edition') });
const sum = z.strictObject({ how: z.literal('sum'), wholes: z.record(z.string(), z.array(z.string()).min(2)) });

const match = z.discriminatedUnion('how', [nested, between, resolved, list, edition, sum]);
const file = z.looseObject({ rules: z.array(z.looseObject({ id: z.string(), match })).min(1) });

type Match = z.infer<typeof match>;
export type RelationRule<H extends Match['how'] = Match['how']> = Extract<Match, { how: H }> & { readonly id: string };

/** The ways in which rules match. */
export const RELATION_WAYS: readonly Match['how'][] = ['nested', 'list', 'sum', 'between', 'resolved', 'edition'];

/** The relation rules by the way they match, each kind in the order of the file: of one pair of names the first that fits speaks. */
export class RelationRules {
  readonly #byWay = new Map<Match['how'], RelationRule[]>();

  constructor(rules: readonly RelationRule[]) {
    for (const rule of rules) {
      const alike = this.#byWay.get(rule.how);
      if (alike) alike.push(rule);
      else this.#byWay.set(rule.how, [rule]);
    }
  }

  of<H extends Match['how']>(how: H): readonly RelationRule<H>[] {
    return (this.#byWay.get(how) ?? []) as readonly RelationRule<Match['how']>[] as readonly RelationRule<H>[];
  }
}

/** Reads the patterns of `grammar/relations.yaml`, as parsed. @throws {DataError} naming the rule that is wrong. */
export function parseRelationRules(data: unknown): RelationRules {
  const parsed = file.safeParse(data);
  if (!parsed.success) throw new DataError(`grammar/relations.yaml: ${z.prettifyError(parsed.error)}`);
  return new RelationRules(parsed.data.rules.map(({ id, match: m }) => ({ ...m, id })));
}
