import type { Direction, QuantityGrammar } from './grammar.js';
import { completeMembers } from './members.js';

/** 制造业投资和民间投资占比, 节能减排和碳排放强度: two that are long enough to be measured each. */
const PAIR = /(?<=[量耗比率标])和|(?<=投资|.{3}[积排控碳])(?:和|及)(?=.{4})/;

/** 退休人员基本养老金和城乡居民基础养老金 are two measures; 城乡低保、社会救助等标准, 直接融资、股权融资比重 have one name. */
function eachMeasured(subject: string): string[] {
  const members = subject.split(/、|和|及/);
  return members.every((m) => m.length > 2 && MEASURE_LAST.test(m)) ? members : [subject];
}

const MEASURE_LAST = /(?:[率费]|(?<!质)量|比重|占比|比例|收入|支出|强度|规模|单产|标准|养老金|成本|价格|负担|差距)$/;

/** What a direction is of, each of a list: 单位能耗和主要污染物排放量. */
export function measuresIn(subject: string, { comparator, where }: Direction, grammar: QuantityGrammar): string[] {
  if (where === 'plan' && comparator !== 'sync') return eachMeasured(subject);
  const [, listed = '', kind = ''] = /^(.+)等((?:约束性|主要)?指标|)$/.exec(subject) ?? [];
  if (listed && comparator === 'done') return assigned(listed.split(/、|和|及|与/), kind);
  if (/等.{0,4}$/.test(subject) || (comparator === 'up' && subject.endsWith('规模'))) return [subject];
  // 区域发展差距、居民收入和消费水平差距: what is apart is joined by 和.
  if (subject.endsWith('差距')) return subject.split(/(?<=差距)、/);
  const members = subject.split(subject.includes('、') ? /、|和|及/ : PAIR);
  if (/[排控积]$/.test(members[0] ?? '')) return members;
  const completed = completeMembers(members, grammar);
  // 长江、淮河流域水质 is one measure of both.
  return comparator === 'done' || completed.every((m) => m.length > 2) ? completed : [subject];
}

/** 生态环境质量、能源等指标: each is fulfilled; of 能源、水资源等指标, which are no measures, it is their 指标. */
const assigned = (members: readonly string[], kind: string): string[] =>
  members.some((m) => /[率量度额]$/.test(m)) ? [...members] : members.map((m) => m + kind);
