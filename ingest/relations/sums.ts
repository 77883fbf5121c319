import type { Found, NamedSentence } from './relations.js';
import type { RelationRules } from './rules.js';

/** A whole whose members are known (五个中心), named in one sentence with at least two of them. */
export function readSums({ mentions }: NamedSentence, rules: RelationRules): Found[] {
  return rules.of('sum').flatMap((rule) =>
    mentions.flatMap((whole) => {
      const known = Object.hasOwn(rule.wholes, whole.name) ? rule.wholes[whole.name] : undefined;
      if (!known || whole.type === 'Agency') return [];
      const members = mentions.filter((m) => known.includes(m.name));
      if (new Set(members.map((m) => m.name)).size < 2) return [];
      return members.map((m) => ({ type: 'COMPRISES' as const, from: whole, to: m, rule: rule.id }));
    }),
  );
}
