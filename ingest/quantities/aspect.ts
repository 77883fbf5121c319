import type { Aspect } from '../../src/model/index.js';
import type { Frame } from './frame.js';
import type { NumberExpression } from './numbers.js';

const SHARE = /比重|占比|比例|比率|份额|占.{1,12}$|投入强度$/;

/** A change, a part of a whole, or an amount. */
export function aspectOf(frame: Frame, indicator: string, n: NumberExpression): Aspect {
  if (frame.aspect === 'growth') return 'growth';
  return n.unit === '%' && SHARE.test(indicator) ? 'share' : 'level';
}
