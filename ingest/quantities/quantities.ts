import {
  contains,
  type Mention,
  type Quantity,
  type Section,
  type SourceDocument,
  type StatementStatus,
} from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { aspectOf } from './aspect.js';
import { directions } from './directions.js';
import { type Frame, readFrame } from './frame.js';
import { type Carry, indicatorOf, memberFor, newCarry } from './indicators.js';
import { type NumberExpression, numberScanner } from './numbers.js';

export interface QuantityContext {
  readonly document: SourceDocument;
  readonly section: Section;
  readonly scan: ReturnType<typeof numberScanner>;
  /** The sentence's names: a number inside one counts nothing. */
  readonly mentions: readonly Mention[];
}
export { numberScanner };

/** All quantities of a sentence, in order. */
export function readQuantities(view: SentenceView, context: QuantityContext): Quantity[] {
  const found: Quantity[] = [];
  const carry = newCarry();
  for (const clause of view.clauses) {
    carry.lead = '';
    found.push(...readClause(clause, view, context, carry));
  }
  if (context.section.role !== 'review' && context.section.role !== 'front')
    found.push(...directions(view, context, found));
  return found.sort((a, b) => a.start - b.start);
}

function readClause(clause: Clause, view: SentenceView, context: QuantityContext, carry: Carry): Quantity[] {
  const numbers = context.scan(view.folded, clause).filter((n) => isQuantity(n, context));
  const found: Quantity[] = [];
  numbers.forEach((n, i) => {
    const prefix = view.folded.slice(numbers[i - 1]?.end ?? clause.start, n.start);
    const suffix = view.folded.slice(n.end, numbers[i + 1]?.start ?? clause.end);
    const own = readFrame(prefix, n, suffix);
    const words = prefix.slice(0, prefix.length - own.before);
    const frame = i > 0 && own.change === null && isBare(words) ? inherit(own, found.at(-1)) : own;
    const place = { words, suffix: suffix.slice(own.after), index: i, count: numbers.length, clause };
    const indicators = memberFor(place, carry) ?? indicatorOf(place, frame, view, carry);
    for (const indicator of indicators) found.push(toQuantity(n, frame, indicator, view, context));
    const last = indicators.at(-1);
    if (last) carry.recent.push(last);
  });
  return found;
}

const isBare = (words: string): boolean => /^[、和及与,\s]*$/.test(words);

/** Times, and numbers inside a name, count nothing. */
function isQuantity(n: NumberExpression, context: QuantityContext): boolean {
  if (n.unit === null || /^[年月日天周省市县国]$/.test(n.unit)) return false;
  return !context.mentions.some((m) => contains(m, n) && m.start < n.start && m.type !== 'Industry');
}

/** 分别增长43.9%、50.5%: the later numbers are changes as the first is. */
function inherit(frame: Frame, before: Quantity | undefined): Frame {
  if (!before || before.aspect !== 'growth') return frame;
  return { ...frame, aspect: 'growth', sign: (before.value ?? 0) < 0 ? -1 : 1 };
}

function toQuantity(
  n: NumberExpression,
  frame: Frame,
  indicator: string,
  view: SentenceView,
  context: QuantityContext,
): Quantity {
  const { document, section } = context;
  const status: StatementStatus = section.role === 'review' || section.role === 'front' ? 'actual' : 'target';
  const start = frame.change ? n.start - frame.before : n.start;
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
    aspect: aspectOf(frame, indicator, n),
    year: status === 'actual' ? document.reviewYear : document.planYear,
    status,
    sentenceId: view.sentence.id,
    rule: frame.change ? 'number-change' : 'number-level',
  };
}
