import type { Mention } from '../../src/model/index.js';
import { fold } from '../text/fold.js';
import type { Found, NamedSentence } from './relations.js';
import type { RelationRule, RelationRules } from './rules.js';

/** A name directly inside a name: what a policy is about, where a thing lies, who runs it, the whole of which it is a phase. */
export function readNesting(
  { mentions }: NamedSentence,
  holders: ReadonlyMap<Mention, Mention>,
  rules: RelationRules,
): Found[] {
  const nested = rules.of('nested');
  return mentions.flatMap((inner) => {
    const outer = holders.get(inner);
    const rule = outer && nested.find((r) => fits(r, outer, inner));
    if (!outer || !rule) return [];
    const [from, to] = rule.from === 'outer' ? [outer, inner] : [inner, outer];
    return [{ type: rule.relation, from, to, rule: rule.id }];
  });
}

function fits(rule: RelationRule<'nested'>, outer: Mention, inner: Mention): boolean {
  if (!rule.outer.includes(outer.type) || !rule.inner.includes(inner.type)) return false;
  const surface = fold(outer.surface);
  const before = surface.slice(0, inner.start - outer.start);
  if (rule.at === 'start' && !/^[“《]?$/.test(before)) return false;
  if (rule.rest && !rule.rest.test(surface.slice(inner.end - outer.start))) return false;
  return (rule.whole?.test(surface) ?? true) && !rule.not?.test(surface) && !rule.not?.test(fold(outer.name));
}
