import type { Mention } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { breakBefore } from '../text/search.js';
import type { QuantityGrammar } from './grammar.js';
import type { Place } from './place.js';
import { cleanIndicator } from './wording.js';

const PROJECT = /^的(?:\d{1,4}[个项])?([^,;。\d的]{2,20}?(?:项目|工程|基地|园区))/;

/** 总投资2万亿元的389个省重点项目: what the sum is invested in stands behind it. */
export function ofProjects(clean: string, { number, clause }: Place, view: SentenceView): string {
  if (!/^(?:计划)?总投资额?$/.test(clean)) return '';
  const behind = view.folded.slice(number.end, clause.end);
  return (PROJECT.exec(behind) ?? /^的(?:\d{1,4}[个项])?([^,、;。\d的]{2,12})/.exec(behind))?.[1] ?? '';
}

/** What is said of a thing at large: 旅游业国际影响力, 服务业支撑作用. */
const ABOUT = /(?:生产|效益|发展|(?:支撑|引领|带动)作用|(?:国际|品牌)?影响力)$/;

/** 落实国家育儿补贴政策,惠及…; 地区生产总值连跨两个万亿元台阶,年均…; 市场主体增量提质,总量突破…: what the clause before speaks of, when it counts nothing itself. */
export function topicBefore({ clause }: Place, view: SentenceView): string {
  const before = view.clauses[clause.index - 1];
  if (!before) return '';
  const said = view.folded.slice(before.start, before.end);
  const policy = /^(?:全面|深入|持续)?(?:落实|实施|兑现|加强)([^、,\d]{4,20})$/.exec(said)?.[1];
  const total = /^([^、,\d]{0,6}(?:生产总值|增加值|进出口总额|投资|预算收入))(?:连|首|突破|跨|迈|再)/.exec(said)?.[1];
  if (policy ?? total) return policy ?? total ?? '';
  if (before.verb) {
    // 推动新能源汽车产业提质扩量,加快做强…,力争产量突破120万辆.
    const from = view.sentence.span.start;
    const industry = OPENS.exec(view.folded.slice(from, Math.min(clause.start, from + LONGEST_OPENING)))?.[1];
    return industry ?? ofObject(view.folded.slice(before.object.start, before.object.end));
  }
  // 吉化乙烯项目投产,总产能达…: who did it.
  const did = before.predicate ? view.folded.slice(before.start, before.predicate.start) : '';
  if (/^[^、,\d]{4,20}$/.test(did)) return did.replace(/[二三四五]期$/, '');
  return /^[^、,\d]{6,14}$/.test(said) ? said.slice(0, -4).replace(ABOUT, '') : '';
}

/** How much of a sentence's start is looked at, in characters. */
const LONGEST_OPENING = 30;
/** A sentence on an industry. */
const OPENS = /^(?:推动|推进|加快|发展|壮大|做[强大优]+|培育)+([^、,;\d“]{2,8}产业)(?![链园集化增产投])/;

/** What is said of the thing that a clause works at: 打好“保交房”攻坚战, 规范涉企行政执法专项行动, 加大农业投资促进力度. */
const WORK_LAST =
  /(?:攻坚战|专项(?:行动|整治)|(?:推进|促进|支持|扶持|保障)?力度|(?:[省市县]级)?(?:领导)?(?:包保|调度|推进|工作)机制|工作|(?<=.{3})(?:建设|扩围提质|提质扩围|提质增效|提质扩面|扩面提质)|(?<=保险)起付线)$/;
const WORK_FIRST = /^(?:规范|优化|完善|提升|对)(?=.{4})/;

/** What a clause works at, where that is one thing: the next one may tell how much of it. */
function ofObject(object: string): string {
  const thing = object.replace(WORK_LAST, '').replace(WORK_FIRST, '');
  return /^(?![的了])[^、,\d和与及]{3,20}$/.test(thing) ? thing : '';
}

/** 组织系列促消费活动,拉动消费728亿元; 国家奖助学金提标扩面,惠及学生…: what the clause before did or tells, where it led to something. */
export function causeBefore({ clause, index }: Place, view: SentenceView): string {
  const before = view.clauses[clause.index - 1];
  if (index > 0 || !before) return '';
  const told = before.verb ? before.object : before;
  const cause = view.folded.slice(told.start, told.end).replace('实现', '');
  return /^(?![的了])[^,\d]{4,24}$/.test(cause) ? cause : '';
}

/** 围绕经济发展,提出6项指标: what they are about. */
export function aboutBefore({ clause }: Place, view: SentenceView): string {
  const before = view.clauses[clause.index - 1];
  return before ? (/围绕([^、,]{2,8})$/.exec(view.folded.slice(before.start, before.end))?.[1] ?? '') : '';
}

/** 进出口总值创历史新高,达到5379亿元; 渗透率居全国第一,…占比: what a clause without a number says of its subject, the next one may count. */
export function topicOf(clause: Clause, view: SentenceView, grammar: QuantityGrammar): string {
  if (
    clause.end - clause.start > 24 ||
    !/(?:新高|第[一二三四五]|首位)$/.test(view.folded.slice(clause.end - 2, clause.end))
  )
    return '';
  const said = view.folded.slice(clause.start, clause.end);
  const subject =
    /^([^、,]{3,14}?)(?:(?:均|再)?创(?:历史)?新高|(?:均|[稳位跃]?居|位列|排名|保持|升至)*(?:全[国球]|世界|国内)(?:第[一二三四五]|首位))$/.exec(
      said,
    )?.[1];
  return subject ? cleanIndicator(subject, grammar) : '';
}

const ACTS: ReadonlySet<string> = new Set(['Project', 'Organization', 'Event']);

/** 鄂州花湖机场开通货线91条,货邮吞吐量…: what passes through is told of the place that the clause before names. */
export function placeBefore({ clause, index }: Place, view: SentenceView, mentions: readonly Mention[]): string {
  const before = view.clauses[clause.index - 1];
  if (index > 0 || !before) return '';
  const name = mentions.find((m) => m.start >= before.start && m.end <= before.end && !m.nested && ACTS.has(m.type));
  const called = name ? view.folded.slice(name.start, name.end) : '';
  return /(?:机场|港|铁路|高铁|枢纽|口岸)$/.test(called) ? called : '';
}

/** 经营主体稳中培优。总量达1461.4万户: a short sentence that heads a paragraph's part says what the next one measures. */
export function headingBefore({ clause, index }: Place, view: SentenceView): string {
  const { start } = view.sentence.span;
  if (index > 0 || clause.index > 0 || view.folded[start - 1] !== '。') return '';
  const said = /(?:^|[。\s])([^。,、;\s\d]{6,10})。$/.exec(view.folded.slice(Math.max(0, start - 14), start))?.[1];
  return said?.slice(0, -4) ?? '';
}

/** How far before a sentence the industry that it goes on about may have been named, in characters. */
const INDUSTRY_BACK = 240;

/** 石化产业持续“减油增化提质”,…。产值突破1300亿元: a sentence that opens with a measure is of the industry that the paragraph speaks of. */
export function industryBefore({ clause, index }: Place, view: SentenceView): string {
  const { start } = view.sentence.span;
  if (index > 0 || clause.index > 0 || view.folded[start - 1] !== '。') return '';
  const from = breakBefore(view.folded, start, INDUSTRY_BACK);
  const named = view.folded
    .slice(from, start)
    .matchAll(/[。\n]([^。,、;\s\d“]{2,8}产业)(?![链园集化增产投])(?=[^。,、;]{4})/g);
  return [...named].at(-1)?.[1] ?? '';
}

/** 其中…, 其中:…: the clause tells the parts of what was counted before. */
export const opensPart = ({ folded }: SentenceView, { start }: Clause): boolean =>
  folded.startsWith('其中', start) || folded.endsWith('其中:', start);
