import { contains, type Mention } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { isAttributive } from './attributive.js';
import type { QuantityGrammar } from './grammar.js';
import type { NumberExpression } from './numbers.js';
import type { QuantityContext } from './quantities.js';

/** The numbers of a clause that count something. */
export function numbersOf(clause: Clause, view: SentenceView, context: QuantityContext): NumberExpression[] {
  const numbers = context.grammar.scan(view.folded, clause).filter((n) => isQuantity(n, clause, view, context));
  return numbers.filter((_, i) => !isAttributive(numbers, i, view.folded));
}

/** 3批12个: a number of batches or kinds right before the number of what they hold; 7.8万户、22.9万人稳定…: households and how many they are, told of both behind. */
export function inBatches(
  n: NumberExpression | undefined,
  next: NumberExpression | undefined,
  folded: string,
): boolean {
  if (n === undefined || next === undefined) return false;
  if (/^(?:批|大?类)$/.test(n.unit ?? '')) return n.end === next.start;
  if (!/户$/.test(n.unit ?? '') || !/人$/.test(next.unit ?? '') || next.start !== n.end + 1) return false;
  return (
    folded[n.end] === '、' &&
    /[,。;\s]/.test(folded.charAt(n.start - 1)) &&
    /^[^,、;。]{2}/.test(folded.slice(next.end, next.end + 2))
  );
}

/** How many numbers stand in a row from the first one, with nothing between them but what joins a list: 80家、16家. */
export function runOf(numbers: readonly NumberExpression[], folded: string): number {
  const end = numbers.findIndex((n, i) => i > 0 && !/^[、和及与]$/.test(folded.slice(numbers[i - 1]?.end, n.start)));
  return end < 0 ? numbers.length : end;
}

/** What stands behind a number up to the next one. */
export function suffixOf(
  number: NumberExpression,
  index: number,
  numbers: readonly NumberExpression[],
  clause: Clause,
  view: SentenceView,
  grammar: QuantityGrammar,
): string {
  const next = numbers[index + 1];
  const behind = view.folded.slice(number.end, next?.start ?? clause.end);
  // 获得48枚金牌、位列全国第3位: what says where it stands is of the place.
  return next?.ordinal ? behind.replace(grammar.ranking, '') : behind;
}

/** 平均受教育年限提高到14年: the span of time is what is measured. */
const DURATION = /(?:年限|寿命|优良天数|办理时间|用时|时长|时限)[^,;]{0,30}$/;

/** 长白山、三江、吉光3个省实验室: how many the list names stands behind its last name, and is no part of it. */
const isListed = ({ unit, value }: NumberExpression, { type }: Mention): boolean =>
  value > 1 && /^[个家支]$/.test(unit ?? '') && (type === 'Organization' || type === 'Project');

/** Times, unless a length of time is measured, and numbers inside a name count nothing. */
function isQuantity(n: NumberExpression, clause: Clause, view: SentenceView, context: QuantityContext): boolean {
  const lasts =
    /^[年天]$/.test(n.unit ?? '') &&
    n.value < 1000 &&
    !view.folded.endsWith('连续', n.start) &&
    DURATION.test(view.folded.slice(Math.max(clause.start, n.start - 40), n.start));
  if (n.unit !== null && /^[年月日天周省市县国]$/.test(n.unit) && !lasts) return false;
  // 出台科技金融20条政策措施: measures are counted, though the package has a name; “20条” is the name.
  const measures =
    /^[条项]$/.test(n.unit ?? '') &&
    /^(?:等?[^,、;。\d”]{0,4}(?:举措|措施|政策)|[,;。]|、[^,;。]{2,14}\d+[条项])/.test(
      view.folded.slice(n.end, clause.end + 1),
    );
  return !context.mentions.some(
    (m) =>
      contains(m, n) &&
      m.start < n.start &&
      m.type !== 'Industry' &&
      !(measures ? m.type === 'Policy' : isListed(n, m)),
  );
}
