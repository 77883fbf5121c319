import type { Aspect } from '../../src/model/index.js';
import type { Frame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import type { NumberExpression } from './numbers.js';
import type { Naming } from './place.js';

/** 区域创新能力全国排名提升4位: places of an order, and so a rank still. */
export const isRank = (unit: string | null, indicator: string): boolean =>
  /^个?位次?$/.test(unit ?? '') && /(?:排名|位次|位居)$/.test(indicator);

/** 93%, 八成: what may say how large a part of a whole is. */
export const isPart = (unit: string | null): boolean => unit === '%' || unit === '成';

/** 人均预期寿命提高1岁, 森林面积增加1.63亿亩, 补助标准再提高30元: a measure, which changes; but of 贫困人口减少 and 通用机场增加 there are fewer and more. */
export const CHANGES =
  /(?:寿命|[亩单]产|额度|标准|面积|规模|里程|[数量值额]|天数|收入|支出|投资|经费|费用|成本|利润|养老金|工资|价格|电价|时间|年限|转移支付|装机|产能|库容|(?<=标准|养老金|津贴)每[人月年]{1,2})$/;

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
  if (frame.change !== null && n.unit !== null && (rule === 'carried' || CHANGES.test(indicator))) return 'growth';
  if (n.unit === null) return n.value < 1 ? 'share' : 'level';
  if (isRank(n.unit, indicator)) return 'rank';
  // 增长快于2024年1.8个百分点: it grew so much faster than before; 高于全国 compares places.
  if (n.unit === '个百分点' && /增[长速幅][高快低慢]于(?:20\d{2}年|“十|[上去前]年)/.test(indicator)) return 'growth';
  if (!isPart(n.unit)) return 'level';
  if (/(?:增长|增速|增幅|涨幅)$/.test(indicator)) return 'growth';
  return rule === 'share-of-things' || rule === 'part-of-counted' || shares.test(indicator) ? 'share' : 'level';
}
