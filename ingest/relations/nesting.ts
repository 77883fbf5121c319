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
    const whole = saidOf(rule, outer, holders);
    const [from, to] = rule.from === 'outer' ? [whole, inner] : [inner, whole];
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

/** 博鳌 in 博鳌亚洲论坛年会 is where the meeting is, not where the body lies; of a stretch it says nothing that it does not say of the whole. */
function saidOf(rule: RelationRule<'nested'>, outer: Mention, holders: ReadonlyMap<Mention, Mention>): Mention {
  if (!rule.said?.of.includes(outer.type)) return outer;
  let said = outer;
  for (let m = holders.get(outer); m; m = holders.get(m))
    if (rule.said.in.includes(m.type) && !rule.not?.test(fold(m.surface)) && !/段[”》]?$/.test(m.surface)) said = m;
  return said;
}
