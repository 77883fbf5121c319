import { contains, type Mention, type Quantity, type Section, type SourceDocument } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { aspectOf } from './aspect.js';
import { directions } from './directions.js';
import { type Frame, readFrame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import { type Carry, indicatorOf, type Naming, newCarry } from './indicator.js';
import { isJoint } from './members.js';
import type { NumberExpression } from './numbers.js';
import { periodEnd, statedYear, type When, whenBefore, whenIn, whenOf } from './years.js';

export interface QuantityContext {
  readonly document: SourceDocument;
  readonly section: Section;
  readonly grammar: QuantityGrammar;
  /** The sentence's names: a number inside one counts nothing. */
  readonly mentions: readonly Mention[];
}

/** All quantities of a sentence, in order. */
export function readQuantities(view: SentenceView, context: QuantityContext): Quantity[] {
  const found: Quantity[] = [];
  const carry = newCarry();
  let when = usualWhen(view, context);
  for (const clause of view.clauses) {
    carry.lead = '';
    const year = statedYear(view, clause, clause.end, context.document);
    if (year !== null) when = whenIn(year, when, context.document);
    found.push(...readClause(clause, when, view, context, carry));
  }
  found.push(...directions(view, when, context, found));
  return found.sort((a, b) => a.start - b.start);
}

function usualWhen(view: SentenceView, { section, document }: QuantityContext): When {
  const when = whenOf(section, document);
  const end = when.status === 'target' ? periodEnd(view, section) : null;
  return end === null ? when : { year: end, status: 'target' };
}

function readClause(
  clause: Clause,
  when: When,
  view: SentenceView,
  context: QuantityContext,
  carry: Carry,
): Quantity[] {
  const found: Quantity[] = [];
  const numbers = numbersOf(clause, view, context);
  let from = clause.start;
  numbers.forEach((number, index) => {
    const prefix = view.folded.slice(from, number.start);
    const suffix = suffixOf(number, index, numbers, clause, view);
    const own = readFrame(prefix, number, suffix, context.grammar);
    from = number.end + own.after;
    const words = prefix.slice(0, prefix.length - own.before);
    const frame = index > 0 && own.change === null && isJoint(words) ? inherit(own, found.at(-1)) : own;
    const wordsEnd = number.start - own.before;
    const place = { number, words, wordsEnd, suffix: suffix.slice(own.after), index, count: numbers.length, clause };
    const naming = indicatorOf(place, frame, view, carry, context.grammar);
    const at = isBase(words, suffix) ? whenBefore(words, when, view, context.section) : when;
    for (const name of naming.names) {
      found.push(toQuantity(number, frame, { ...naming, names: [name] }, at, view, context));
      carry.recent.push(name);
    }
  });
  return found;
}

/** The numbers of a clause that count something. */
function numbersOf(clause: Clause, view: SentenceView, context: QuantityContext): NumberExpression[] {
  const numbers = context.grammar.scan(view.folded, clause).filter((n) => isQuantity(n, clause, view, context));
  return numbers.filter((n, i) => !isAttributive(n, numbers[i + 1], view.folded));
}

/** What stands behind a number up to the next one; 10大类52项民生实事: both count what is behind the second. */
function suffixOf(
  number: NumberExpression,
  index: number,
  numbers: readonly NumberExpression[],
  clause: Clause,
  view: SentenceView,
): string {
  const next = numbers[index + 1];
  if (!next) return view.folded.slice(number.end, clause.end);
  if (next.start > number.end) return view.folded.slice(number.end, next.start);
  return view.folded.slice(next.end, numbers[index + 2]?.start ?? clause.end);
}

/** 平均受教育年限提高到14年: the span of time is what is measured. */
const DURATION = /(?:年限|寿命|优良天数|办理时间|用时|时长|时限)[^,;]{0,16}$/;

/** Times, unless a length of time is measured, and numbers inside a name count nothing. */
function isQuantity(n: NumberExpression, clause: Clause, view: SentenceView, context: QuantityContext): boolean {
  const lasts =
    /^[年天]$/.test(n.unit ?? '') && DURATION.test(view.folded.slice(Math.max(clause.start, n.start - 24), n.start));
  if (n.unit !== null && /^[年月日天周省市县国]$/.test(n.unit) && !lasts) return false;
  return !context.mentions.some((m) => contains(m, n) && m.start < n.start && m.type !== 'Industry');
}

/** 30户以上自然村…的比例达70%, 产值过10亿元的64个新增长点: the first number only says which. */
function isAttributive(n: NumberExpression, next: NumberExpression | undefined, folded: string): boolean {
  if (!next) return false;
  const between = folded.slice(n.end, next.start);
  if (/^(?:及?以上|以下)[^,、;(]+$/.test(between)) return true;
  if (between === '的' && /(?:过|超过?|达|不足)$/.test(folded.slice(Math.max(0, n.start - 2), n.start))) return true;
  return n.unit === '种' && /^[^,、;]*(?:占|率|产量|产值)[^,、;]*$/.test(between);
}

/** 从2.1%提高到2.5%: the first value is what it was before. */
function isBase(words: string, suffix: string): boolean {
  return (
    /[从由](?:[去上]年|20\d{2}年|每[月年])?(?:人均|的)?$/.test(words.trimEnd()) &&
    /^[^,、;\d]{0,8}(?:到|至|为)/.test(suffix)
  );
}

/** 分别增长43.9%、50.5%: the later numbers are changes as the first is. */
function inherit(frame: Frame, before: Quantity | undefined): Frame {
  if (before?.aspect !== 'growth') return frame;
  return { ...frame, aspect: 'growth', sign: (before.value ?? 0) < 0 ? -1 : 1 };
}

function toQuantity(
  n: NumberExpression,
  frame: Frame,
  naming: Naming,
  when: When,
  view: SentenceView,
  { document, grammar }: QuantityContext,
): Quantity {
  const indicator = naming.names[0] ?? '';
  const start = n.start - frame.shown;
  const end = n.end + frame.after;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    indicator,
    value: frame.sign * n.value,
    valueMax: n.valueMax === null ? null : frame.sign * n.valueMax,
    unit: n.unit,
    normalizedValue: frame.sign * n.value * n.magnitude,
    comparator: frame.comparator,
    aspect: aspectOf(frame, indicator, naming, n, grammar),
    ...when,
    sentenceId: view.sentence.id,
    rule: naming.rule,
  };
}
