import type { Frame } from './frame.js';
import { isJoint } from './members.js';
import type { Carry } from './place.js';
import type { When } from './years.js';

/** 比2020年, 较“十三五”时期: what a change is measured against. */
const BASE = /[比较](?:(20\d{2})年(?:底|末)?|“十[一二三四五]五”(?:时期|期间|末)?)的?$/;

/** What the words before a value say that it is measured against; the year before is what most changes are measured against. */
export function baseOf(words: string, when: When): string {
  const m = BASE.exec(words);
  return m && Number(m[1]) + 1 !== when.year ? m[0] : '';
}

/** 总量增加 against 比2020年 → 总量比2020年增加. */
export function withBase(name: string, base: string, change: string | null): string {
  if (base === '') return name;
  const stem = withoutChange(name, change);
  return stem + base + name.slice(stem.length);
}

/** 分别比“十三五”时期增长19.1%、120%: a change that joins another is against the same base. */
export function heldBase(words: string, { change }: Frame, index: number, { base, last }: Carry): string | null {
  if (index === 0 || !isJoint(words)) return null;
  return change !== null || last?.aspect === 'growth' ? base : '';
}

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
  return withoutChange(name, change).replace(COMPARED, '');
}

const withoutChange = (name: string, change: string | null): string =>
  change ? (name.endsWith(change) ? name.slice(0, -change.length) : name).replace(/(?<=.{3})年均$/, '') : name;
