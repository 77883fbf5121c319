import type { Mention } from '../../src/model/index.js';
import { isConjunction } from '../text/conjunction.js';
import type { Found, NamedSentence } from './relations.js';
import type { RelationRule, RelationRules } from './rules.js';

/** How many characters before and behind the pair a rule may look at, and how far apart the two may stand. */
const MARGIN = 12;
const APART = 48;
/** Names in a longer row are an enumeration, of which the words around it say nothing. */
const ROW_MAX = 24;

/** Two neighbouring outermost names and the words between them: X落户Y, 支持Y争创X, X建设Y. Names in a row share what is said. */
export function readNeighbours(
  { view, mentions }: NamedSentence,
  holders: ReadonlyMap<Mention, Mention>,
  rules: RelationRules,
): Found[] {
  const outer = mentions.filter((m) => !holders.has(m));
  const { span } = view.sentence;
  const between = rules.of('between');
  return outer.flatMap((right, i) => {
    const left = outer[i - 1];
    if (!left) return [];
    if (right.start - left.end > APART) return byOpener(outer, right, view, between);
    const lefts = row(outer, i - 1, -1, view.folded);
    const first = lefts.at(-1) ?? left;
    const words = {
      before: view.folded.slice(Math.max(span.start, first.start - MARGIN), first.start),
      between: view.folded.slice(left.end, right.start),
      after: view.folded.slice(right.end, Math.min(span.end, right.end + MARGIN)),
    };
    const rule = between.find((r) => fits(r, left, right, words));
    if (!rule) return byOpener(outer, right, view, between);
    const rights = row(outer, i, 1, view.folded);
    return lefts.flatMap((l) =>
      rights.map((r) => {
        const [from, to] = rule.from === 'left' ? [l, r] : [r, l];
        return { type: rule.relation, from, to, rule: rule.id };
      }),
    );
  });
}

/** 省政府认真贯彻…精神,编制了《…纲要》: what the sentence opens with acts in the clause that ends with the right name. */
function byOpener(
  outer: readonly Mention[],
  right: Mention,
  { folded, sentence }: NamedSentence['view'],
  between: readonly RelationRule<'between'>[],
): Found[] {
  const [opener] = outer;
  if (!opener || opener === right || opener.start !== sentence.span.start) return [];
  const before = folded.slice(Math.max(opener.end, right.start - APART), right.start);
  const words = { before: '', between: before.slice(before.lastIndexOf(',') + 1), after: '' };
  const rule = between.find((r) => r.opens && fits(r, opener, right, words));
  if (!rule) return [];
  const [from, to] = rule.from === 'left' ? [opener, right] : [right, opener];
  return [{ type: rule.relation, from, to, rule: rule.id }];
}

function fits(
  rule: RelationRule<'between'>,
  left: Mention,
  right: Mention,
  words: { readonly before: string; readonly between: string; readonly after: string },
): boolean {
  return (
    rule.left.includes(left.type) &&
    rule.right.includes(right.type) &&
    (!rule.same || left.type === right.type) &&
    (rule.named?.test(right.name) ?? true) &&
    rule.between.test(words.between) &&
    (rule.before?.test(words.before) ?? true) &&
    (rule.after?.test(words.after) ?? true)
  );
}

/** The name at `i` and those of its type that 、 and 和 join to it, leftwards (-1) or rightwards (1). */
function row(outer: readonly Mention[], i: number, step: 1 | -1, folded: string): Mention[] {
  const found: Mention[] = [];
  for (let m = outer[i]; m && found.length < ROW_MAX; ) {
    found.push(m);
    const next = outer[i + step * found.length];
    if (!next || next.type !== m.type) break;
    const gap = step === 1 ? folded.slice(m.end, next.start) : folded.slice(next.end, m.start);
    m = isConjunction(gap) ? next : undefined;
  }
  return found;
}
