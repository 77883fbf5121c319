import type { Quantity } from '../../src/model/index.js';
import { CHANGES } from './aspect.js';
import { ofSame } from './earlier.js';
import type { QuantityGrammar } from './grammar.js';
import { completeHead, inScope } from './heads.js';
import type { Carry, Place } from './place.js';
import { asSubject, cleanIndicator } from './wording.js';

/** A、B和C分别…x、y和z: each number goes with the member of its position. Null where there is no such list. */
export function memberFor(
  { words, index, count, run, prefix, number }: Place,
  amount: string,
  carry: Carry,
  grammar: QuantityGrammar,
): string | null {
  const respectively = words.indexOf('分别');
  if (index === 0) {
    carry.members =
      respectively >= 0 && count > 1
        ? membersOf(words.slice(0, respectively).replace(/(?:[五十]年)?(?:年均)?$/, ''), count, carry, grammar).map(
            (m) => ofEach(m, words.slice(respectively + 2), amount) + (number.unit === '%' ? doneOf(prefix) : ''),
          )
        : inARow(words, run, carry, grammar);
  } else if (!isJoint(words.replace(/^(?:分别|[^、,]{2}[到至]20\d{2}年的?)$/, ''))) return null;
  const { members } = carry;
  // 从46503元和16935元分别提高到58794元和23184元, 从2020年的…提高到2025年的…: what they were, and what they are.
  return members[index] ?? (count === members.length * 2 ? (members[index - members.length] ?? null) : null);
}

/** 分别完成25%、50%: what is done of each. */
const doneOf = (prefix: string): string => /分别(完成)$/.exec(prefix)?.[1] ?? '';

/** 分别占全省的50.6%、41.9%, 分别完成年计划的: each is a part of the same whole; 分别快于全国3.4个、1个百分点: each is before the same; 分别新增11个和27项: each was added; 面积分别净减少3.8万、3.3万平方公里: so much less of each. */
function ofEach(member: string, behind: string, amount: string): string {
  if (amount !== '' && (behind === '净' || !CHANGES.test(member)))
    return member + (behind === '净' ? behind : '') + amount;
  const part = /^((?:占|完成(?=.*计划)|[高快低慢好优]于)[^,、]{2,12}?)的?$/.exec(behind)?.[1];
  if (part) return member + part;
  return (/^(?:新增|净增|新建|新开工|建成|完成)(?=达?到?$)/.exec(behind)?.[0] ?? '') + member;
}

/** 新增总部机构、创新中心80家、16家: as many names as numbers, each in its place. */
function inARow(words: string, run: number, carry: Carry, grammar: QuantityGrammar): string[] {
  if (run < 2) return [];
  const clean = cleanIndicator(words, grammar, true);
  // 存贷款余额分别达4500亿元和3900亿元,增长6.1%、14.5%: of those just told apart.
  if (clean === '') return areLast(carry, run) ? [...carry.members] : [];
  // 城乡居民收入增长5.3%、8.1%: two in one word without 分别.
  const pair = pairOf(clean, run);
  if (pair) return pair;
  const parts = [/、/, /、|和|与/].map((mark) => clean.split(mark).filter(Boolean)).find((p) => p.length === run);
  if (!parts || parts.some((p) => p.length < 2)) return [];
  const verb = grammar.counting.exec(clean)?.[0] ?? '';
  const rest = [(parts[0] ?? '').slice(verb.length), ...parts.slice(1)];
  return completeMembers(rest, grammar).map((m) => verb + m);
}

/** Whether the members of the list before are what was measured last. */
const areLast = ({ members, recent }: Carry, run: number): boolean =>
  members.length === run && recent.slice(-run).every((indicator, i) => indicator === members[i]);

/** Nothing but what joins two members of a list. */
export const isJoint = (words: string): boolean => /^[、和及与,\s]*$/.test(words);

function membersOf(words: string, count: number, carry: Carry, grammar: QuantityGrammar): string[] {
  const sectors = sectorsOf(words, count);
  if (sectors) return sectors;
  const clean = cleanIndicator(words.replace(/(?:比|较)[^,、]{2,12}(?:增速|水平)$/, ''), grammar, true);
  if (!clean) {
    const total = words.includes('累计') ? '累计' : '';
    const before = carry.recent
      .slice(-count)
      .map((r) => (total ? total + r.replace(/^新增|净?(?:增加|减少)$/, '') : r));
    return before.length === count ? before : [];
  }
  if (grammar.relative.test(clean) && carry.recent.length >= count)
    return carry.recent.slice(-count).map((r) => asSubject(r, grammar) + clean);
  const marked = clean.replace(KIND_OF_ALL, '$1').split('、').filter(Boolean);
  const parts = pairOf(clean, count) ?? (marked.length === count ? marked : splitMembers(clean));
  // 甲、乙分别从771家、481家增加到1076家、636家.
  if (parts.length * 2 === count) return [...parts, ...parts];
  if (parts.length < count) return Array.from({ length: count }, (_, i) => parts[i] ?? clean);
  const recent = carry.recent.at(-1) ?? '';
  return completeMembers(
    parts.slice(-count).map((m) => ofSame(m, recent)),
    grammar,
  );
}

/** 食品、石化等产业增加值: where each member has its number, 等 says no more. */
const KIND_OF_ALL = /等((?:重点)?(?:产业|行业)[^、等]{2,6})$/;

/** 一、二、三产增加值, 第一二三产业增加值, 三次产业增加值: the sectors by their numbers. */
function sectorsOf(words: string, count: number): string[] | null {
  const [, numbers = '', kind = '', measure = ''] =
    /第?([一二三](?:、?[一二三]){1,2}|三次)(产业?)([^、]*)$/.exec(words) ?? [];
  const each = numbers === '三次' ? [...'一二三'] : [...numbers.replaceAll('、', '')];
  if (each.length !== count) return null;
  return each.map((n) => (kind === '产业' ? `第${n}产业` : `${n}产`) + measure);
}

/** 城乡居民收入, 存贷款余额: two in one word, in its order. */
export function pairOf(words: string, count: number): string[] | null {
  const short = /^(.*)存、贷款余额/.exec(words);
  if (count === 2 && short) return ['存款余额', '贷款余额'].map((m) => short[1] + m);
  if ((count !== 2 && count !== 4) || /、|和/.test(words)) return null;
  const pairs: readonly (readonly [RegExp, string, string])[] = [
    [/城乡(?=居民(?!医保|基本|低保))/, '城镇', '农村'],
    [/城乡(?=低保|居民低保)/, '城市', '农村'],
    [/收支(?!平衡)/, '收入', '支出'],
    [/牛羊/, '牛', '羊'],
    [/存贷款/, '存款', '贷款'],
    [/内外资/, '内资', '外资'],
  ];
  const found = pairs.find(([both]) => both.test(words));
  return found ? [words.replace(found[0], found[1]), words.replace(found[0], found[2])] : null;
}

/** 进口货值、免签入境游客、离岛免税销售额: a list that opens with a measure shares none. */
const COMPLETE = /(?:货值|总额|总值|零售额)$/;

/** The members of a list, each with the head that the first and the tail that the last one states for all. */
export function completeMembers(parts: readonly string[], grammar: QuantityGrammar): string[] {
  const first = parts[0] ?? '';
  let next = parts.at(-1) ?? '';
  if (COMPLETE.test(first) && parts.length > 2) return parts.map((p, i) => completeHead(p, first, i === 0));
  const completed = parts.map(String).reverse();
  completed.forEach((member, i) => {
    completed[i] = completeTail(member, next, grammar);
    if (grammar.measure.test(member)) next = member;
  });
  const whole = completed.reverse().map((p, i) => completeHead(p, first, i === 0));
  return whole.map((p) => inScope(p, whole[0] ?? ''));
}

export const splitMembers = (words: string): string[] =>
  words
    .split(/、|和|及|与/)
    .map((p) => p.trim())
    .filter(Boolean);

/** The member's own words with the measure that the last member names for all; a quoted name of the whole list (“新三样”) goes. */
function completeTail(member: string, last: string, grammar: QuantityGrammar): string {
  // 国家级、部级创新平台; 急难型、支出型临时救助标准; 食品、药品抽检合格率; 进口、出口通关时间: the tail begins where the last member's likeness to the others ends.
  const level = /[级型]([^级型]{2,})$/.exec(last);
  if (level && member !== last && /^(?:(?:世界|国家|[省市州县部]|区域)级|[^、“]{1,4}型)$/.test(member))
    return member + level[1];
  const twin = member !== last && !/[率量额值度]$/.test(member) && last[member.length - 1] === member.at(-1);
  if (twin && last.length > member.length + 2 && /(?:[率量数]|时间)$/.test(last))
    return member + last.slice(member.length);
  const tail = grammar.measure.exec(last);
  if (!tail) return member;
  if (member === last && tail.index === 0) return member;
  if (member === last) return `${member.slice(0, tail.index)}${tail[1]}`;
  const part =
    (/^(?:占比|比重)$/.test(tail[1] ?? '') && /(?:投资|[量额])$/.test(member)) ||
    (tail[1] === '起数' && member.endsWith('案件')) ||
    (tail[1] === '增速' && /(?:投资|面积|收入|总额|产值|增加值)$/.test(member));
  if (
    !part &&
    tail[1] !== '强度' &&
    (grammar.measure.test(member) || /(?:率|(?<!需氧)量|额|度|人数|人次|[能水物]耗)$/.test(member))
  )
    return member;
  // 船舶、航空航天行业增加值, 对非洲、拉美市场出口: what kind of things the members are goes with the measure.
  const kind = /.(产业|行业|企业|园区|市场|保险)$/.exec(last.slice(0, tail.index))?.[1] ?? '';
  return joined(member, (/业$/.test(member) ? '' : kind) + (tail[1] ?? ''));
}

/** 城镇居民 and 居民人均可支配收入 share a word. */
function joined(member: string, tail: string): string {
  const shared = [4, 3, 2].find((n) => member.endsWith(tail.slice(0, n))) ?? 0;
  return member + tail.slice(shared);
}

/** 分别稳定在310万吨和750万吨左右, 分别突破9千亿元、3万亿元: a bound said once holds for each. */
export function sharedBounds(found: readonly Quantity[]): Quantity[] {
  const isMember = (q: Quantity): boolean => q.rule === 'member-of-list';
  const bound = found.find((q) => isMember(q) && q.comparator !== '=')?.comparator;
  if (!bound) return [...found];
  return found.map((q) => (isMember(q) && q.comparator === '=' ? { ...q, comparator: bound } : q));
}
