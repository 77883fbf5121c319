import type { Mention, Quantity, Section, SourceDocument } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { aspectOf } from './aspect.js';
import { baseOf, heldBase, measureOf, recovered, sinceOf, withBase } from './base.js';
import { inBatches, numbersOf, runOf, suffixOf } from './counts.js';
import { directions } from './directions.js';
import { type Frame, leadingChange, RATE, readFrame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import { indicatorOf } from './indicator.js';
import { isJoint, sharedBounds } from './members.js';
import type { NumberExpression } from './numbers.js';
import { type Carry, type Naming, newCarry } from './place.js';
import { topicOf } from './topic.js';
import { cleanIndicator } from './wording.js';
import { opensTargets, periodEnd, planOf, statedYear, turnOf, type When, whenBefore, whenIn, whenOf } from './years.js';

export interface QuantityContext {
  readonly document: SourceDocument;
  readonly section: Section;
  /** The top section that holds it. */
  readonly chapter: Section;
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
    if (!view.folded.startsWith('其中', clause.start)) carry.lead = '';
    const year = statedYear(view, clause, clause.end, context.document);
    if (year !== null) when = whenIn(year, when, context.document);
    const read = readClause(clause, when, view, context, carry);
    const topic = read.length === 0 && topicOf(clause, view, context.grammar);
    if (topic) carry.recent.push(topic);
    found.push(...read);
  }
  found.push(...directions(view, when, context, found));
  return found.sort((a, b) => a.start - b.start);
}

function usualWhen(view: SentenceView, { section, chapter, document }: QuantityContext): When {
  const when = opensTargets(view) ? planOf(document) : whenOf(section, document);
  if (when.status !== 'target') return when;
  const end = periodEnd(view, section, document);
  return end === null ? (turnOf(view, chapter, document) ?? when) : { year: end, status: 'target' };
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
  let opening = '';
  numbers.forEach((number, index) => {
    // 21批173项案例: what stands before and behind is of both.
    const again = inBatches(numbers[index - 1], number);
    const prefix = again ? opening : view.folded.slice(from, number.start);
    opening = prefix;
    const counted = inBatches(number, numbers[index + 1]) ? index + 1 : index;
    const suffix = suffixOf(numbers[counted] ?? number, counted, numbers, clause, view, context.grammar);
    const own = readFrame(prefix, number, suffix, context.grammar);
    from = number.end + own.after;
    const said = prefix.slice(0, prefix.length - own.before);
    const led = leadingChange(said, prefix.slice(said.length), suffix, number, own, context.grammar);
    const told = led?.words ?? said;
    const base = heldBase(told, own, index, carry) ?? baseOf(told);
    const words = told.endsWith(base) ? told.slice(0, told.length - base.length) : told;
    const held = isBase(told, suffix);
    carry.base = base.replace(/的$/, '');
    const follows = index > 0 && isJoint(words) ? found.at(-1) : hopedFor(words, prefix, number, carry, context);
    const since = led ? 0 : sinceOf(told, own, when);
    const change = { ...own, shown: own.shown + since };
    const frame = led?.frame ?? (own.change === null ? inherit(own, number, follows) : change);
    const wordsEnd = number.start - own.before;
    const run = index === 0 ? runOf(numbers, view.folded) : 1;
    const behind = suffix.slice(own.after);
    const place = { number, words, wordsEnd, suffix: behind, index, clause, count: numbers.length, run };
    const naming = ofPart(indicatorOf({ place, frame, view, carry, grammar: context.grammar }));
    const at = held ? whenBefore(told, when, view, context.section, context.chapter) : when;
    for (const name of naming.names) {
      const names = [recovered(held ? name : withBase(name, base, frame.change), prefix, own, carry)];
      found.push(toQuantity(number, frame, { names, rule: naming.rule }, at, view, context));
      carry.recent.push(measureOf(name, frame));
    }
    carry.last = found.at(-1);
  });
  return sharedBounds(found);
}

/** 对共建国家投资占50%: a part, though the whole is not named. */
const ofPart = (naming: Naming): Naming =>
  naming.names.some((n) => /.{2}占$/.test(n))
    ? { names: naming.names.map((n) => n.replace(/占$/, '')), rule: 'share-of-things' }
    : naming;

/** 增长6.5%左右,力争达到7%: what is hoped for beyond is of the same kind. */
function hopedFor(
  words: string,
  prefix: string,
  n: NumberExpression,
  { last }: Carry,
  { grammar }: QuantityContext,
): Quantity | undefined {
  const hoped = n.unit === '%' && last?.unit === '%' && /(?:力争|争取|目标|冲刺)[^,、;]{0,4}$/.test(prefix);
  return hoped && cleanIndicator(words, grammar) === '' ? last : undefined;
}

/** 从2.1%提高到2.5%, 较“十三五”末的9323亿元增加4374亿元: the first value is what it was before. */
function isBase(words: string, suffix: string): boolean {
  if (/[比较][^,、;]{2,8}的$/.test(words) && /^(?:增加|增长|提高|减少|下降)[^,、;\d]{0,2}$/.test(suffix)) return true;
  return (
    /[从由](?:[去上](?:半?年)|20\d{2}年|每人?每?[月年])?(?:人均|的|月销售额|年销售额)?$|现行$/.test(words.trimEnd()) &&
    /^[^,、;\d]{0,8}(?:到|至|为)/.test(suffix)
  );
}

/** 分别增长43.9%、50.5%: the later numbers are changes as the first is. */
function inherit(frame: Frame, n: NumberExpression, before: Quantity | undefined): Frame {
  if (before?.aspect !== 'growth' || !RATE.test(n.unit ?? '')) return frame;
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
    // 赤字率控制在2.8%: of a year under review this is the value reached.
    comparator:
      (when.status === 'actual' && /控制在$/.test(document.text.slice(start, n.start)) && frame.after === 0) ||
      /亿[元级]*(?:台阶|大关)$/.test(indicator)
        ? '='
        : frame.comparator,
    aspect: aspectOf(frame, indicator, naming, n, grammar),
    year: when.year,
    status: when.status,
    sentenceId: view.sentence.id,
    rule: naming.rule,
  };
}
