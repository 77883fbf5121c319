import type { Aspect, Comparator } from '../../src/model/index.js';
import type { QuantityGrammar } from './grammar.js';
import type { NumberExpression } from './numbers.js';
import { cleanIndicator } from './wording.js';

/** What the words around a number say of it. */
export interface Frame {
  readonly comparator: Comparator;
  readonly aspect: Aspect;
  /** −1 for 下降, 减少 and the like with a rate. */
  readonly sign: 1 | -1;
  /** How many characters before the number say these things; of them, the last `shown` belong to the expression. */
  readonly before: number;
  readonly shown: number;
  /** How many characters behind the number belong to the expression. */
  readonly after: number;
  /** 增长, 下降 …: the number is a change of what stands before. */
  readonly change: string | null;
  /** 减少, 下降: what an amount that is a change of a number before is below. */
  readonly falls: boolean;
  /** 年均增长: the average of some years. */
  readonly yearly: boolean;
  /** 增长均超20%: one change of each of several. */
  readonly each: boolean;
}

/** Units of a change that is itself a growth: rates, points, places in an order. */
export const RATE = /^[%‰成番]$|百分点$|倍$|^个?(?:等级|位次)$/;

/** 保持20%以上的增长. */
const GROWTH_BEHIND = /^(?:以上|左右)?的?(?:年均)?(?:增长|增速|增幅)(?:$|[,、;。])/;

/** 至少降低30%, 接近翻一番: the bound stands before the verb of change. */
const BOUNDS_CHANGE = /(?:至少|不低于|不少于|大约|接近|将近)$/;

/** 新建提升310公里农村公路, 提升40所普通高中办学能力: things that were made better, and no more of them than before. */
const isImproved = (left: string, { unit }: NumberExpression, suffix: string): boolean =>
  left.endsWith('提升') && /^(?:公里|[所个家条座处项])$/.test(unit ?? '') && /^(?:以上)?[^,、;。百]/.test(suffix);

/** 增加1万个普通高中学位: so many more of the things, and no change of what stands before. */
const isAdded = (left: string, { unit }: NumberExpression, suffix: string): boolean =>
  /^再?增加$/.test(left) && /[个所家张套辆名]$/.test(unit ?? '') && /^[^,、;。百]{3}/.test(suffix);

/** Reads comparator, aspect and sign off the words on both sides of a number. */
export function readFrame(prefix: string, n: NumberExpression, suffix: string, grammar: QuantityGrammar): Frame {
  const bounded = stripBounds(prefix, n.open ? '≥' : '=', grammar);
  const after = grammar.bounds.find((b) => b.after.test(suffix));
  // 升至全国第2: where it now stands.
  const rise =
    n.ordinal || isImproved(bounded.left, n, suffix) || isAdded(bounded.left, n, suffix)
      ? null
      : grammar.rise.exec(bounded.left);
  const fall = rise || n.ordinal ? null : grammar.fall.exec(bounded.left);
  const change = rise ?? fall;
  // A fraction has no unit: 减少一半.
  const rate = n.unit === null ? n.value < 1 : RATE.test(n.unit);
  const grows = change !== null || GROWTH_BEHIND.test(suffix);
  const between = n.ordinal ? grammar.ranking : grammar.reaching;
  const outside = change ? bounded.left.slice(0, change.index) : '';
  const outer = BOUNDS_CHANGE.test(outside)
    ? stripBounds(outside, bounded.comparator, grammar)
    : { left: outside, comparator: bounded.comparator };
  const left = change ? outer.left : stripAll(bounded.left, between);
  const about =
    /[、,]约占[^,、;。\d]{0,8}$/.test(prefix) || (outer.comparator === '=' && /预计|约/.test(change?.[0] ?? ''));
  return {
    comparator: after?.comparator ?? (about ? '≈' : outer.comparator),
    aspect: grows && rate ? 'growth' : 'level',
    // PM2.5浓度改善16.5%: it fell.
    sign: (fall || /浓度[^,、;]{0,14}改善$/.test(bounded.left)) && rate ? -1 : 1,
    before: prefix.length - left.length,
    shown: prefix.length - (change ? left : bounded.left).length,
    after: after?.after.exec(suffix)?.[0].length ?? 0,
    change: change?.[1] ?? null,
    falls: fall !== null,
    yearly: change?.[0].includes('年均') ?? false,
    each: change?.[0].endsWith('均') ?? false,
  };
}

/** 压减一般性支出5%, 提高补助标准10%: the verb of change opens the words; null where it does not, or where a level is reached. */
export function leadingChange(
  words: string,
  between: string,
  suffix: string,
  n: NumberExpression,
  own: Frame,
  grammar: QuantityGrammar,
): { readonly frame: Frame; readonly words: string } | null {
  if (own.change !== null || own.aspect !== 'level' || /[到至达为在]/.test(between)) return null;
  if (n.unit !== null && !RATE.test(n.unit)) return null;
  if (!/^(?:以上|左右|以内|以下)?(?:$|[,、;。和])/.test(suffix)) return null;
  const clean = cleanIndicator(words, grammar, true);
  const m = /^(?:再)?(?:(压减|削减|缩减|减少|降低|下调|压缩|精简|减轻)|提高|提升|上调|增加|扩大)(?=[^,、]{2,}$)/.exec(
    clean,
  );
  if (!m || /[到至]$/.test(clean)) return null;
  const frame = { ...own, aspect: 'growth' as const, sign: m[1] ? (-1 as const) : (1 as const), change: m[0] };
  return { frame, words: clean.slice(m[0].length) };
}

function stripBounds(
  prefix: string,
  plain: Comparator,
  grammar: QuantityGrammar,
): { readonly left: string; readonly comparator: Comparator } {
  let left = prefix;
  let comparator = plain;
  for (let before: string | null = null; before !== left; ) {
    before = left;
    for (const bound of grammar.bounds) {
      const m = bound.before.exec(left);
      if (!m) continue;
      comparator = bound.comparator;
      left = left.slice(0, m.index);
    }
  }
  return { left, comparator };
}

function stripAll(left: string, pattern: RegExp): string {
  let out = left;
  for (let m = pattern.exec(out); m && m[0] !== ''; m = pattern.exec(out)) out = out.slice(0, m.index);
  return out;
}
