import type { Aspect } from '../../src/model/index.js';
import type { Frame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import type { NumberExpression } from './numbers.js';
import type { Naming } from './place.js';

/** 区域创新能力全国排名提升4位: places of an order. */
export const isRank = (unit: string | null, indicator: string): boolean =>
  /^个?位次?$/.test(unit ?? '') && /(?:排名|位次|位居)$/.test(indicator);

/** 93%, 八成: what may say how large a part of a whole is. */
export const isPart = (unit: string | null): boolean => unit === '%' || unit === '成';

/** 人均预期寿命提高1岁, 补助标准再提高30元: a measure of one, which has no total that the rest would be added to. */
export const PER_ONE = /(?:寿命|亩产|单产|(?:最高)?额度|(?:补助|养老金|低保|工资|最低)标准)$/;

/** A change, a part of a whole, or an amount. */
export function aspectOf(
  frame: Frame,
  indicator: string,
  { rule }: Naming,
  n: NumberExpression,
  { shares }: QuantityGrammar,
): Aspect {
  if (frame.aspect === 'growth') return 'growth';
  if (n.ordinal) return 'rank';
  if (frame.change !== null && n.unit !== null && (rule === 'carried' || PER_ONE.test(indicator))) return 'growth';
  if (n.unit === null) return n.value < 1 ? 'share' : 'level';
  if (isRank(n.unit, indicator)) return frame.change === null ? 'rank' : 'growth';
  if (!isPart(n.unit)) return 'level';
  if (/(?:增长|增速|增幅|涨幅)$/.test(indicator)) return 'growth';
  return rule === 'share-of-things' || rule === 'part-of-counted' || shares.test(indicator) ? 'share' : 'level';
}
