import type { Aspect } from '../../src/model/index.js';
import type { Frame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import type { Naming } from './indicator.js';
import type { NumberExpression } from './numbers.js';

/** A change, a part of a whole, or an amount. */
export function aspectOf(
  frame: Frame,
  indicator: string,
  { rule }: Naming,
  n: NumberExpression,
  { shares }: QuantityGrammar,
): Aspect {
  if (frame.aspect === 'growth') return 'growth';
  if (n.unit === null) return 'share';
  if (n.unit !== '%') return 'level';
  if (/(?:增长|增速|增幅|涨幅)$/.test(indicator)) return 'growth';
  return rule === 'share-of-things' || rule === 'part-of-counted' || shares.test(indicator) ? 'share' : 'level';
}
