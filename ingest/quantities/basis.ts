import type { Quantity } from '../../src/model/index.js';
import { isJoint } from './members.js';

const AGAINST =
  '[比较](?:20\\d{2}年(?:底|末)?|“十[一二三四五]五”(?:时期|期间|同期|末期|期?末)?|[两三四五六七八九十]年前|[^,、;]{2,8}之初)';
const PERIOD = '(?:年均|累计|(?<!连续|每)(?:近?[两三四五六七八九十]|\\d{1,2})年)';
const VERB_OF_CHANGE =
  '(?=(?:分别|累计|年均|实际|平均|实现|接近|约|近){0,2}(?:增|减|降|下降|缩|压|翻|涨|上涨|提高|提升|上升|扩大|改善))';
const BASIS = new RegExp(`${AGAINST}|${PERIOD}${VERB_OF_CHANGE}`);

/**
 * What a change is measured against where that is not the year before, in the words of the source: 年均, 累计, 五年, 较2020年; null where it
 * is the year before, or the value is no change.
 * @param words before the number, back to its neighbour, and its verb.
 * @param before what was read last: 较“十三五”时期下降67.5%、58.5% says it once.
 */
export function basisOf(
  words: string,
  aspect: Quantity['aspect'],
  before: Pick<Quantity, 'aspect' | 'basis'> | undefined,
): string | null {
  if (aspect !== 'growth') return null;
  const said = BASIS.exec(words)?.[0];
  if (said !== undefined) return said;
  return isJoint(words) && before?.aspect === 'growth' ? before.basis : null;
}
