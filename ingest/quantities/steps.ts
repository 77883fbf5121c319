import type { Frame } from './frame.js';
import { isJoint } from './members.js';
import type { Carry } from './place.js';

/** 展会面积恢复至2019年的90%,客流量恢复至80%: the level to return to is said once. */
export function recovered(name: string, words: string, { before }: Frame, carry: Carry): string {
  const level = /恢复[至到]20\d{2}年$/.exec(name)?.[0];
  if (level) carry.level = level;
  const returns = /恢复[至到]/.test(words.slice(-before)) && before > 0;
  if (level || carry.level === '') return name;
  if (!returns && !isJoint(words)) carry.level = '';
  return name + carry.level;
}

/** 连跨, 迈上: how a step was taken; nothing where that is not said. */
export const ROSE = '(?:连续?)?(?:跨[越过上]?|迈上|跃上)?';
/** 3个千亿元台阶, 5万亿元大关: an amount as a step. */
export const STEP = /亿[元级]*(?:台阶|大关|关口)$/;
const COMPARED = new RegExp(`增[长速](?:[高低快优]于|高出).*$|${ROSE}[百千万]*${STEP.source}`);

/** What later values may be of: 通用机场 of 通用机场增加, 地区生产总值 of 地区生产总值增长高于全国. */
export function measureOf(name: string, { change }: Frame): string {
  if (!change) return name.replace(COMPARED, '');
  const stem = name.endsWith(change) ? name.slice(0, -change.length) : name;
  return stem.replace(/(?<=.{3})年均$/, '').replace(COMPARED, '');
}
