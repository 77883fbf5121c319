import type { NumberExpression } from './numbers.js';

/** Counted things of which an amount says which: 产值超10亿元企业15家. */
const THING =
  '[^,、;。\\d]{0,8}(?:企业|项目|产业|集群|园区|开发区|乡镇|镇街|县域|县区|县市|城市|[县镇乡村]|品牌|单品|商圈|店铺|大户|主体|产业链|增长点)';
const THING_BEHIND = new RegExp(`^的?${THING}(?:数量|总数)?(?:达到?了?|有|增至|增加到|发展到|新增|净增|共|[为至])?$`);
const MEASURE =
  '(?:(?:年|预增)?(?:(?:主营业务|营业|销售)?收入|营收|总?产值|销售额|交易额|零售额|税收|利税|纳税|市值|估值|(?<!完成|项目)投资额?|生产总值|GDP|经济总量|规模))';
const BOUND = '(?:均|全部)?(?:首次)?(?:超过?|突破|达到?|过|不足)';
/** 191家工业企业|营业收入超百亿元; 64个|预增产值过10亿元; 2334个|过2000万元. */
const OF_COUNTED = new RegExp(`^(?:[^,、;。\\d]{0,12}?${MEASURE})?${BOUND}$`);
/** Classifiers of things, not of amounts. */
const COUNTS = /^(?:[千百]?)[家个户条座只款项]$/;
/** 1万元以下且…, 20万以上的县, 20户以上自然村: what stands behind is what the words speak of. */
const OF_THING = /^(?:及)?以[上下内](?:且|的(?!增长|增速|速度|水平|目标)|自然村|农村|老年|老人|人口)/;
/** 50米内换乘比例, 15分钟内到达: how near or soon. */
const WITHIN = /^(?:以|之)?内(?!容|需|生|陆|河|部|外|在|$|[,、;。)])/;
const OF_WHOM = /(?:元|米|岁|户|人|万|亿|千瓦|吨)$/;
/** 0-6岁儿童, 80岁以上老年人: whose age it is. */
const OF_AGE = /^(?:及?以[上下])?的?(?:适龄|孤独症|残疾)?(?:儿童|婴?幼儿|老年|老人|女|人群|人员|青少年|学生)/;
/** 续航超千公里氢能重卡: how far or fast the thing goes. */
const OF_MAKE = /(?:续航|时速|航程|载重|排量)(?:里程)?(?:超过?|达到?|[近约为])?$/;
/** 成为全省第4个吞吐量超千万人次的机场: which they are is told by how large they are. */
const FIRST_OF =
  /成为[^,;。]{0,12}(?:[首唯][个座家一]|第[一二三四五六七八九十\d]{1,3}[个座家])[^,;。]{0,16}(?:超过?|过|突破|达到?)$/;
/** Amounts of money and of size. */
const AMOUNT = /(?:元|吨|千瓦|斤|平方米)$/;

/** 30户以上自然村…的比例达70%, 产值过10亿元的64个新增长点, 10大类|52项民生实事: the number only says which of the things another one counts. */
export function isAttributive(numbers: readonly NumberExpression[], i: number, folded: string): boolean {
  const n = numbers[i] as NumberExpression;
  if (/(?:米|公里|分钟|小时|天|日)$/.test(n.unit ?? '') && WITHIN.test(folded.slice(n.end, n.end + 3))) return true;
  // 单笔50万元以下拖欠账款; 3座|35万千瓦光热电站: how large each of them is.
  if (/单[笔个项体户]$/.test(folded.slice(n.start - 2, n.start)) && /^以[上下]/.test(folded.slice(n.end))) return true;
  if (numbers[i - 1]?.end === n.start && /(?:瓦时?|吨|米)$/.test(n.unit ?? '')) return true;
  if (OF_THING.test(folded.slice(n.end, n.end + 6)) && OF_WHOM.test(n.unit ?? '')) return true;
  if (n.unit === '岁' && OF_AGE.test(folded.slice(n.end, n.end + 8))) return true;
  if (
    OF_MAKE.test(folded.slice(Math.max(0, n.start - 8), n.start)) &&
    /^(?:以上)?的?[^,、;。]{2}/.test(folded.slice(n.end, n.end + 4))
  )
    return true;
  // 成为全球首个年吞吐量超过5000万标准箱的世界大港: what it is the first of.
  if (FIRST_OF.test(folded.slice(Math.max(0, n.start - 36), n.start)) && /^的?[^,、;。]{2}/.test(folded.slice(n.end)))
    return true;
  // 年产4万吨锂盐项目: how much it is to make.
  if (folded.endsWith('年产', n.start) && /^[^,;。]{2,20}项目/.test(folded.slice(n.end, n.end + 24))) return true;
  const before = numbers[i - 1];
  const next = numbers[i + 1];
  // 70个30亿元以上项目.
  if (
    before?.end === n.start &&
    COUNTS.test(before.unit ?? '') &&
    /^以[上下][^,、;。]/.test(folded.slice(n.end, n.end + 3))
  )
    return true;
  if (
    /以下[^,、;。()]{0,1}(?:的)?(?=煤电|燃煤|锅炉|机组|小型|企业|项目|[县镇乡村])/.test(folded.slice(n.end, n.end + 6))
  )
    return true;
  if (before && COUNTS.test(before.unit ?? '') && AMOUNT.test(n.unit ?? '')) {
    if (OF_COUNTED.test(folded.slice(before.end, n.start))) return true;
  }
  return next !== undefined && saysWhich(n, next, folded);
}

function saysWhich(n: NumberExpression, next: NumberExpression, folded: string): boolean {
  const between = folded.slice(n.end, next.start);
  if (/^(?:及?以上|以下)[^,、;(]+$/.test(between)) return true;
  const bounded = /(?:过|超过?|突破|达|不足)$/.test(folded.slice(Math.max(0, n.start - 2), n.start));
  if (bounded && /^的有?$/.test(between)) return true;
  if (bounded && AMOUNT.test(n.unit ?? '') && COUNTS.test(next.unit ?? '') && THING_BEHIND.test(between)) return true;
  return n.unit === '种' && /^[^,、;]*(?:占|率|产量|产值)[^,、;]*$/.test(between);
}

const SAYS = new RegExp(`^(.{2,12}?)(?<!预增|年)(${MEASURE}${BOUND}[\\d.百千万亿]+元(?:大关)?)$`);

/** 工业企业营业收入超百亿元 → 营业收入超百亿元工业企业: which of the things are counted goes before them. */
export const whichFirst = (thing: string): string => thing.replace(SAYS, '$2$1');
