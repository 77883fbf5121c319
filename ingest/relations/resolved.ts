import type { Mention } from '../../src/model/index.js';
import type { Merge } from '../resolution/resolution.js';
import type { Found, NamedSentence } from './relations.js';
import type { RelationRules } from './rules.js';

/** A name completed from another one (第三轮三年行动计划 from 长三角一体化发展) is about it or part of it. */
export function readResolved(
  { mentions }: NamedSentence,
  merges: ReadonlyMap<Mention, Merge>,
  rules: RelationRules,
): Found[] {
  return mentions.flatMap((mention) => {
    const antecedent = merges.get(mention)?.antecedent;
    if (!antecedent) return [];
    const rule = rules.of('resolved').find((r) => r.type === mention.type && r.antecedent.includes(antecedent.type));
    if (!rule) return [];
    const [from, to] = rule.from === 'mention' ? [mention, antecedent] : [antecedent, mention];
    return [{ type: rule.relation, from, to, rule: rule.id }];
  });
}
