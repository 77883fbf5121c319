import type { Direction, QuantityGrammar } from './grammar.js';
import { completeMembers } from './members.js';

/** 制造业投资和民间投资占比, 节能减排和碳排放强度: two that are long enough to be measured each. */
const PAIR = /(?<=[量耗比率标])和|(?<=投资|.{3}[积排控碳])(?:和|及)(?=.{4})/;

/** 退休人员基本养老金和城乡居民基础养老金 are two measures, 亩均投资、产出和税收强度 three; 城乡低保、社会救助等标准, 直接融资、股权融资比重 have one name. */
function eachMeasured(subject: string, grammar: QuantityGrammar): string[] {
  const members = subject.split(/、|和|及/);
  if (members.every(isMeasure)) return headedByFirst(members);
  // 退休人员基本养老金、优抚对象抚恤和生活补助标准: 和 joins what the last is of.
  const marked = subject.split('、');
  if (marked.length > 1 && !SHARED.test(subject) && marked.every(isMeasure)) return marked;
  // 货源集散能力和回程满载率: an ability has no measure.
  const measured = members.filter((m) => !ABILITY.test(m));
  if (measured.length > 0 && measured.length < members.length && measured.every(isMeasure))
    return headedByFirst(measured);
  const shared = SHARED.test(subject) && !subject.includes('等');
  return shared && members.every((m) => m.length > 1) ? completeMembers(members, grammar) : [subject];
}

const isMeasure = (member: string): boolean => MEASURE_LAST.test(member) && (member.length > 2 || member === '单产');

/** Of measures that each thing has of its own: 亩均投资、产出和税收强度, 稻谷、小麦最低收购价. */
const SHARED = /(?:强度|密度|使用费|收购价|输出规模)$/;

const ABILITY = /(?:能力|品质|质量|效能|效益|服务水平)$/;

/** 项目成熟度、储备率、落地率和达产率: what they are of is said with the first. */
function headedByFirst(members: readonly string[]): string[] {
  const [, of] = /^(.{2,12}?)[^的]{2}[率度面]$/.exec(members[0] ?? '') ?? [];
  const bare = members.slice(1).every((m) => m.length <= 4);
  return of && bare ? members.map((m, i) => (i === 0 ? m : of + m)) : [...members];
}

/** 科技支出总量和比重, 粮食播种面积和产量: two measures of the same. */
const OF_ONE = /^([^、和]{2,20}?)((?:播种)?面积|总量|规模|数量|效率)和(比重|占比|产量|单产|强度|效益)$/;

const MEASURE_LAST =
  /(?:[率费]|(?<!质)量|成熟度|覆盖面|比重|占比|比例|收入|支出|投资|投入|信贷|强度|规模|单产|标准|养老金|成本|价格|负担|差距|消费|花费|人次)$/;

/** What a direction is of, each of a list: 单位能耗和主要污染物排放量. */
export function measuresIn(subject: string, { comparator, where }: Direction, grammar: QuantityGrammar): string[] {
  const [, of, ...both] = OF_ONE.exec(subject) ?? [];
  if (of) return both.map((measure) => of + measure);
  if (where === 'plan' && comparator !== 'sync') return eachMeasured(subject, grammar);
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
