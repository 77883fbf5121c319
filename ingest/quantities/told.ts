import type { Quantity } from '../../src/model/index.js';
import { type Frame, leadingChange, RATE } from './frame.js';
import { isJoint } from './members.js';
import type { NumberExpression } from './numbers.js';
import type { Carry } from './place.js';
import type { QuantityContext } from './quantities.js';
import { cleanIndicator } from './wording.js';

/** A number with what stands on both sides of it, up to its neighbours. */
interface Stretch {
  readonly prefix: string;
  readonly number: NumberExpression;
  readonly suffix: string;
  /** What the words next to the number say. */
  readonly own: Frame;
  readonly index: number;
}

/** The words before a number that are left to say what is measured, and what they make of its frame. */
export function toldBefore(
  { prefix, number, suffix, own, index }: Stretch,
  context: QuantityContext,
  carry: Carry,
  before: Quantity | undefined,
): { readonly told: string; readonly frame: Frame } {
  const said = prefix.slice(0, prefix.length - own.before);
  const led = leadingChange(said, prefix.slice(said.length), suffix, number, own, context.grammar);
  const told = led?.words ?? said;
  // 提高1.16岁、达到79.72岁: what is reached is no change.
  const follows =
    index > 0 && isJoint(told) && !/[达到至]/.test(prefix) ? before : hopedFor(told, prefix, number, carry, context);
  const frame = led?.frame ?? (own.change === null ? inherit(own, number, follows) : own);
  return { told, frame };
}

const FROM = /[从由](?:[去上](?:半?年)|20\d{2}年|每人?每?[月年])?(?:人均|的|月销售额|年销售额)?$|现行$/;
const TO = /^[^,、;\d]{0,8}(?:到|至|为)/;

/** 从2.1%提高到2.5%, 较“十三五”末的9323亿元增加4374亿元: the words that say when a value was reached that another one took the place of; null where it is the value now. */
export function heldSince(told: string, suffix: string, carry: Carry): string | null {
  // 从46503元和16935元分别提高到58794元和23184元: two that were.
  const second = carry.from !== '' && isJoint(told) && TO.test(suffix) ? carry.from : null;
  const from = FROM.test(told.trimEnd());
  carry.from = from && /^[、和]$/.test(suffix) ? told : '';
  if (second !== null || carry.from !== '') return second ?? carry.from;
  if (/[比较][^,、;]{2,8}的$/.test(told) && /^(?:增加|增长|提高|减少|下降)[^,、;\d]{0,2}$/.test(suffix)) return told;
  return from && TO.test(suffix) ? told : null;
}

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

/** 分别增长43.9%、50.5%: the later numbers are changes as the first is. */
function inherit(frame: Frame, n: NumberExpression, before: Quantity | undefined): Frame {
  if (before?.aspect !== 'growth') return frame;
  const rate = RATE.test(n.unit ?? '');
  // 森林面积增加1万亩、达到34万亩: what is reached is no change.
  if (rate !== RATE.test(before.unit ?? '') || (!rate && frame.before > frame.shown)) return frame;
  return { ...frame, aspect: 'growth', sign: (before.value ?? 0) < 0 ? -1 : 1 };
}
