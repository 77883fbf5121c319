import type { Mention, Quantity, Section, SourceDocument } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { aspectOf } from './aspect.js';
import { basisOf } from './basis.js';
import { inBatches, numbersOf, runOf, suffixOf } from './counts.js';
import { directions } from './directions.js';
import { type Frame, readFrame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import { indicatorOf } from './indicator.js';
import { isJoint, sharedBounds } from './members.js';
import type { NumberExpression } from './numbers.js';
import { type Carry, type Naming, newCarry } from './place.js';
import { measureOf, recovered, STEP } from './steps.js';
import { heldSince, toldBefore } from './told.js';
import { opensPart, topicOf } from './topic.js';
import {
  lastOfYears,
  opensTargets,
  periodEnd,
  planOf,
  statedYear,
  turnOf,
  type When,
  whenBefore,
  whenIn,
  whenOf,
  whenTold,
} from './years.js';

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
    if (!opensPart(view, clause)) carry.lead = '';
    const { document } = context;
    const year = statedYear(view, clause, clause.end, document) ?? lastOfYears(view, clause, when, document);
    if (year !== null) when = whenIn(year, when, document);
    const told = whenTold(view, clause, when, document);
    const read = readClause(clause, told, view, context, carry);
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
    const again = inBatches(numbers[index - 1], number, view.folded);
    const prefix = again ? opening : view.folded.slice(from, number.start);
    opening = prefix;
    const counted = inBatches(number, numbers[index + 1], view.folded) ? index + 1 : index;
    const suffix = suffixOf(numbers[counted] ?? number, counted, numbers, clause, view, context.grammar);
    const before = found.at(-1);
    const own = boundAs(before, prefix, hoped(readFrame(prefix, number, suffix, context.grammar), clause, view));
    from = number.end + own.after;
    const { told, frame } = toldBefore({ prefix, number, suffix, own, index }, context, carry, before);
    const held = heldSince(told, suffix, carry);
    const wordsEnd = number.start - own.before;
    const run = index === 0 ? runOf(numbers, view.folded) : 1;
    const behind = suffix.slice(own.after);
    const count = numbers.length - (counted - index);
    const place = { number, words: told, prefix, wordsEnd, suffix: behind, index, clause, count, run };
    const naming = ofPart(indicatorOf({ place, frame, view, carry, ...context }));
    const at = held !== null ? whenBefore(held, when, view, context.section, context.chapter) : when;
    for (const name of naming.names) {
      const names = [recovered(name, prefix, own, carry)];
      const of = { ...naming, names, words: prefix, before };
      found.push(toQuantity(number, frame, of, at, view, context));
      carry.recent.push(measureOf(name, frame));
    }
    carry.last = found.at(-1);
  });
  return sharedBounds(found);
}

/** 预计全年接待游客9.6亿人次、增长10.3%: what a clause expects is about so much. */
const hoped = (frame: Frame, { start }: Clause, { folded }: SentenceView): Frame =>
  frame.comparator === '=' && folded.startsWith('预计', start) ? { ...frame, comparator: '≈' } : frame;

/** 突破8万亿元、9万亿元: what was passed, and then the next. */
const boundAs = (before: Quantity | undefined, prefix: string, frame: Frame): Frame =>
  frame.comparator === '=' && prefix !== '' && isJoint(prefix) && before && PASSED.test(before.text)
    ? { ...frame, comparator: before.comparator }
    : frame;
const PASSED = /^(?:突破|超过?|跨|迈|跃|站上|\d(?!.*[余多]))[^,、;]*(?<![上下内右])$/;

/** 对共建国家投资占50%: a part, though the whole is not named. */
const ofPart = (naming: Naming): Naming =>
  naming.names.some((n) => /.{2}占$/.test(n))
    ? { names: naming.names.map((n) => n.replace(/占$/, '')), rule: 'share-of-things' }
    : naming;

function toQuantity(
  n: NumberExpression,
  frame: Frame,
  naming: Naming & { readonly words: string; readonly before: Quantity | undefined },
  when: When,
  view: SentenceView,
  { document, grammar }: QuantityContext,
): Quantity {
  const indicator = naming.names[0] ?? '';
  const aspect = aspectOf(frame, indicator, naming, n, grammar);
  const sign = aspect === 'growth' && frame.falls ? -1 : frame.sign;
  const start = n.start - frame.shown;
  const end = n.end + frame.after;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    indicator,
    value: sign * n.value,
    valueMax: n.valueMax === null ? null : sign * n.valueMax,
    unit: n.unit,
    normalizedValue: sign * n.value * n.magnitude,
    // 赤字率控制在2.8%: of a year under review this is the value reached.
    comparator:
      (when.status === 'actual' && /控制在$/.test(document.text.slice(start, n.start)) && frame.after === 0) ||
      STEP.test(indicator)
        ? '='
        : frame.comparator,
    aspect,
    basis: basisOf(naming.words, aspect, naming.before),
    year: when.year,
    status: when.status,
    sentenceId: view.sentence.id,
    rule: naming.rule,
  };
}
