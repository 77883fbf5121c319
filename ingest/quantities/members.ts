import type { QuantityGrammar } from './grammar.js';
import type { Carry, Place } from './indicator.js';
import { asSubject, cleanIndicator } from './wording.js';

/** A、B和C分别…x、y和z: each number goes with the member of its position. Null where there is no such list. */
export function memberFor({ words, index, count }: Place, carry: Carry, grammar: QuantityGrammar): string | null {
  const respectively = words.indexOf('分别');
  if (index === 0) {
    carry.members =
      respectively >= 0 && count > 1
        ? membersOf(words.slice(0, respectively), count, carry, grammar).map(
            (m) => m + partOf(words.slice(respectively)),
          )
        : [];
  } else if (!isJoint(words)) return null;
  return carry.members[index] ?? null;
}

/** 分别占全省的50.6%、41.9%: each is a part of the same whole. */
const partOf = (behind: string): string => /^分别(占[^,、]{2,12}?)的?$/.exec(behind)?.[1] ?? '';

/** Nothing but what joins two members of a list. */
export const isJoint = (words: string): boolean => /^[、和及与,\s]*$/.test(words);

function membersOf(words: string, count: number, carry: Carry, grammar: QuantityGrammar): string[] {
  const clean = cleanIndicator(words, grammar, true);
  if (!clean) {
    const total = words.includes('累计') ? '累计' : '';
    const before = carry.recent.slice(-count).map((r) => (total ? total + r.replace(/^新增/, '') : r));
    return before.length === count ? before : [];
  }
  if (grammar.relative.test(clean) && carry.recent.length >= count)
    return carry.recent.slice(-count).map((r) => asSubject(r, grammar) + clean);
  const marked = clean.split('、').filter(Boolean);
  const parts = marked.length === count ? marked : splitMembers(clean);
  if (parts.length < count) return Array.from({ length: count }, (_, i) => parts[i] ?? clean);
  return completeMembers(parts.slice(-count), grammar);
}

/** The members of a list, each with the head that the first and the tail that the last one states for all. */
export function completeMembers(parts: readonly string[], grammar: QuantityGrammar): string[] {
  const first = parts[0] ?? '';
  let next = parts.at(-1) ?? '';
  const completed = parts.map(String).reverse();
  completed.forEach((member, i) => {
    completed[i] = completeTail(member, next, grammar);
    if (grammar.measure.test(member)) next = member;
  });
  return completed.reverse().map((p, i) => completeHead(p, first, i === 0));
}

export const splitMembers = (words: string): string[] =>
  words
    .split(/、|和|及|与/)
    .map((p) => p.trim())
    .filter(Boolean);

/** The member's own words with the measure that the last member names for all; a quoted name of the whole list (“新三样”) goes. */
function completeTail(member: string, last: string, grammar: QuantityGrammar): string {
  const tail = grammar.measure.exec(last);
  if (!tail) return member;
  if (member === last) return `${member.slice(0, tail.index)}${tail[1]}`;
  if (grammar.measure.test(member) || /[率量额度]$/.test(member)) return member;
  return joined(member.replace(/“[^”]*”/, ''), tail[1] ?? '');
}

/** 城镇居民 and 居民人均可支配收入 share a word. */
function joined(member: string, tail: string): string {
  const shared = [4, 3, 2].find((n) => member.endsWith(tail.slice(0, n))) ?? 0;
  return member + tail.slice(shared);
}

/** 单位生产总值能耗、水耗: the second is per unit as well; 项目结算率、决算率: both are of 项目; 对东盟、共建国家…出口: both are 对. */
function completeHead(member: string, first: string, isFirst: boolean): string {
  if (isFirst) return member;
  const per = /^单位.{0,4}生产总值(?=.{2,3}$)/.exec(first);
  if (per && member.length <= 3) return per[0] + member;
  const rated = /^(.{2,8})..率$/.exec(first);
  if (rated && /^..率$/.test(member)) return `${rated[1]}${member}`;
  return first.startsWith('对') && !member.startsWith('对') ? `对${member}` : member;
}
