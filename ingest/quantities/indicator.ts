import type { SentenceView } from '../mentions/candidate.js';
import { isPart, isRank } from './aspect.js';
import { completeRelative, likeQuoted, ofSameBase, overlapping, partDone } from './completed.js';
import { countedThing, front, withSharedHead } from './counted.js';
import type { Frame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import { eachOf, memberFor } from './members.js';
import type { Carry, Naming, Place } from './place.js';
import { ofProjects, topicBefore } from './topic.js';
import { asSubject, cleanIndicator } from './wording.js';

/** What the number at `place` measures; no names where the words do not say. Updates what `carry` hands on. */
export function indicatorOf(
  place: Place,
  frame: Frame,
  view: SentenceView,
  carry: Carry,
  grammar: QuantityGrammar,
): Naming {
  const member = memberFor(place, carry, grammar);
  if (member) return { names: [member], rule: 'member-of-list' };
  const behind = BEHIND_RATE.exec(place.suffix)?.[1];
  if (behind && place.number.unit === '%')
    return { names: [cleanIndicator(place.words, grammar) + behind], rule: 'named-before' };
  const body = isOtherThing(place) ? '' : behindThing(place, carry).replace(AFTER_NUMBER, '');
  const verb = grammar.counting.exec(cleanIndicator(body, grammar, true))?.[0] ?? '';
  const lists =
    place.index > 0 &&
    /^[、和及与]|^[^、,].*[、和及与]$/.test(place.words) &&
    !grammar.doing.test(body) &&
    !grammar.sharing.test(body);
  // 净增经营主体…,其中企业…: the part was added too.
  const part = place.index === 0 && /^其中[^,、]{2,}$/.test(body) && place.number.unit === carry.last?.unit;
  const inherited = lists || part ? carry.lead : '';
  if (verb) carry.lead = verb;
  const thing = frame.change === null && !place.number.ordinal ? countedThing(place, view, grammar) : '';
  const said = thing ? ofThing(thing, { body, verb, inherited }, place, frame, view, carry, grammar) : null;
  return said ?? ofWords({ body, verb, inherited }, place, frame, view, carry, grammar);
}

/** 将行业现行16%的税率降至13%: the measure stands behind its value. */
const BEHIND_RATE = /^的([^,、;]{0,6}(?:税率|费率|利率|比例|标准))(?:[降提升]|下调|上调|调整|增加|减)/;
/** What joins a number's words to the number before: 跃上1.4万亿斤新台阶、亩产…. */
const AFTER_NUMBER = /^(?:、[^、,]{0,2}(?:居|列|进入|跻身)[^、,]{2,12}、|(?:新?台阶|大关|关口|水平)?、)?[、和及与,\s]*/;

/** 4款新药、9个器械: what stands between two numbers is what the first counts; so is 9个州市并延长至240小时. */
const isOtherThing = ({ index, words }: Place): boolean =>
  index > 0 && /^的|^[^、,].*(?:[、和及与并]|中有?)$/.test(words);

/** 开通3条地铁新线、新增运营里程30公里: what the number before counted is told up to the mark. */
const behindThing = ({ index, words }: Place, { last }: Carry): string =>
  index > 0 && last?.rule.startsWith('counted') && !words.includes('分别')
    ? words.replace(/^[^、,]+、(?=.{2,})/, '')
    : words;

/** The words before a number: `verb` opens them, or `inherited` opened the list that they continue. */
interface Before {
  readonly body: string;
  readonly verb: string;
  readonly inherited: string;
}

/** Where the thing counted stands behind the number; null where the words before it say what is measured. */
function ofThing(
  thing: string,
  { body, verb, inherited }: Before,
  place: Place,
  frame: Frame,
  view: SentenceView,
  carry: Carry,
  grammar: QuantityGrammar,
): Naming | null {
  const invested = place.suffix.startsWith('的') ? ofProjects(cleanIndicator(body, grammar, true), place, view) : '';
  if (invested) return { names: [invested + cleanIndicator(body, grammar, true)], rule: 'counted-of-subject' };
  const fronted = withSharedHead(front(thing, place, view, grammar), place, view);
  const recent = carry.recent.at(-1);
  const own = cleanIndicator(body, grammar, true);
  // 地区生产总值连跨3个千亿元台阶: how many of them it climbed.
  if (/亿[元级]*(?:台阶|大关)$/.test(thing) && own.length > 3)
    return { names: [own.replace(/(?:连续?)?跨[越过上]?$/, '') + thing], rule: 'counted-of-subject' };
  if (isPart(place.number.unit)) {
    if (/^(?:已|取得|完成|实现)/.test(thing))
      return recent ? { names: [recent + thing], rule: 'part-of-counted' } : null;
    if (own === '' || /[^、]和$/.test(own) || isDoing(own, grammar)) return { names: [thing], rule: 'share-of-things' };
    if (/.任务$/.test(thing)) return { names: [own + thing.slice(0, -2)], rule: 'share-of-things' };
    if (/^(?:投向|用于|来自|源于)/.test(thing)) return { names: [own + thing], rule: 'share-of-things' };
    const reach = /覆盖(?:全[国省市区])?$/.test(own)
      ? ''
      : /^(?:扩大|拓展|覆盖)到/.exec(view.folded.slice(place.wordsEnd))?.[0];
    return reach === undefined ? null : { names: [own + reach + thing], rule: 'share-of-things' };
  }
  if (own === '' && recent && /^(?:源于|来自|属于|入选|进入|达到|为全[国省]首)/.test(thing))
    return { names: [`${thing}的${recent}`], rule: 'part-of-counted' };
  if (own === '' && recent && /^(?:获国家|获省|获得国家|向全[国省])/.test(thing))
    return { names: [thing + asSubject(recent, grammar).replace(/^形成/, '')], rule: 'part-of-counted' };
  const listed = /等(?:[^、等]{0,8}[和与及、]$|([^、等]{0,6})$)/.exec(body);
  if (listed) {
    const opens = /^新/.test(verb) ? verb : '';
    const kind = listed[1]?.replace(/^(?:领域|方面|行业|地区)$/, '') ?? '';
    return { names: [opens + cleanIndicator(kind, grammar, true) + fronted], rule: 'counted-after-list' };
  }
  if (body.includes('、') && /^(?:共|共计|合计)/.test(view.folded.slice(place.wordsEnd, place.number.start)))
    return { names: [verb + fronted], rule: 'counted-after-list' };
  const qualifies = body.endsWith('的');
  const clean = cleanIndicator(qualifies ? body : afterAdverbial(body, place, view), grammar, verb !== '');
  const who = clean === '惠及' && (place.index === 0 ? topicBefore(place, view) || recent : recent);
  if (who) return { names: [`${who}惠及${fronted}`], rule: 'carried-subject' };
  if (isVerbOnly(body, place, view) || clean === '')
    return { names: [(verb || inherited) + fronted], rule: 'counted-behind' };
  if (clean.length < 2 || isDoing(clean, grammar)) return { names: [inherited + fronted], rule: 'counted-behind' };
  const verbBefore = view.marks.verbs.endingAt(place.wordsEnd, place.clause.start) !== undefined;
  const reaches = /^(?:具体|政策)?(?:举措|措施|政策)+$/.test(thing) || /(?:远销|发现|落户|通达|联通|辐射)$/.test(clean);
  // 商业航天全年9次发射: whose they are.
  const timed = /..(?:全年|累计)$/.test(body);
  const joins = timed || frame.before > 0 || qualifies || verbBefore || reaches || endsInVerb(clean, grammar) || /批$|轮$|^带动/.test(clean);
  // 新增鄂州花湖机场、宜昌三峡机场2个国际机场: the names before the number are the things.
  if (!joins) return { names: [(/^新增$/.test(verb) ? verb : '') + fronted], rule: 'counted-behind' };
  const reach = /^(?:扩大|拓展|推广|延伸)[到至]/.exec(view.folded.slice(place.wordsEnd, place.number.start))?.[0] ?? '';
  return { names: [`${clean}${qualifies ? '的' : reach}${fronted}`], rule: 'counted-of-subject' };
}

/** Nothing but a verb that says what was done; some are verbs only where words follow them. */
const isDoing = (words: string, grammar: QuantityGrammar): boolean =>
  grammar.doing.exec(`${words}。。。`)?.[0] === words;

const endsInVerb = (words: string, grammar: QuantityGrammar): boolean =>
  [2, 3, 4].some((n) => {
    const end = words.slice(-n);
    return grammar.counting.exec(end)?.[0] === end || isDoing(end, grammar);
  });

/** Where the words before the number say what is measured, wholly or as a part of what came before. */
function ofWords(
  { body, verb, inherited }: Before,
  place: Place,
  frame: Frame,
  view: SentenceView,
  carry: Carry,
  grammar: QuantityGrammar,
): Naming {
  const said = withoutExample(cleanIndicator(afterAdverbial(body, place, view), grammar, verb !== ''), verb);
  // 增速高于经济增速、突破3万元: the amount is of what grows.
  const gap = frame.aspect === 'level' && carry.last === undefined ? /^(.{3,}?)(?:增长|增速)[高快]于[^、,]{2,10}、?$/.exec(said)?.[1] : undefined;
  // What drove the growth is no part of what grew.
  const hoped = (gap ?? said).replace(/^.+、(?:力争|确保)(?=.{2,})/, '');
  const clean = frame.aspect === 'growth' ? hoped.replace(/^[^、,]{0,16}带动(?!就业|消费$)(?=.{2,})/, '') : hoped;
  const recent = carry.recent.at(-1);
  // 183项改革事项已完成91%: the part of them that is done.
  const done = place.number.unit === '%' && place.index > 0 && recent && clean.endsWith(recent);
  if (done && /完成$/.test(view.folded.slice(place.number.start - 2, place.number.start)))
    return { names: [`${recent}完成`], rule: 'part-of-counted' };
  if (recent && /全[国省市]$/.test(body) && /^(?:稳定在|占|达到?)?全[国省市]$/.test(body))
    return { names: [`${recent}占${body.slice(-2)}`], rule: 'carried-subject' };
  const amount =
    frame.change !== null && frame.aspect === 'level' && !isRank(place.number.unit, clean) ? frame.change : '';
  if (clean.length < 2) {
    const topic = recent ?? topicBefore(place, view);
    if (topic === '') return { names: [], rule: 'carried' };
    if (!recent) return { names: [topic + amount], rule: 'carried' };
    const total = body.startsWith('累计') && !recent.startsWith('累计');
    const reached = frame.before > 0 && amount === '' ? recent.replace(/(?:净增|新增)$/, '') : recent;
    return {
      names: [(total ? `累计${reached.replace(/^新(?:增|建成?|开工)?/, '')}` : reached) + amount],
      rule: 'carried',
    };
  }
  if (recent && /^惠及.{2,}/.test(clean)) return { names: [recent + clean], rule: 'carried-subject' };
  if (recent && grammar.sharing.exec(clean)?.[0] === clean) return { names: [recent + clean], rule: 'carried-subject' };
  if (recent && clean === verb) return { names: [partDone(recent, verb, grammar)], rule: 'part-of-counted' };
  if (grammar.relative.test(clean)) {
    const subject = recent ?? (ofProjects(clean, place, view) || topicBefore(place, view));
    const gap = carry.last?.aspect === 'growth' && carry.last.unit === '%' && /^.于/.test(clean);
    const of = gap && subject ? subject.replace(/(?:增长|增速|增幅)?$/, '增长') : subject;
    if (of) return { names: [completeRelative(of, clean, grammar) + amount], rule: 'carried-subject' };
  }
  const each = eachOf(clean, verb, place, frame, grammar);
  if (each) return { names: each, rule: 'each-of-list' };
  const both = place.index > 0 ? (overlapping(recent, clean) ?? likeQuoted(recent, clean)) : null;
  if (both) return { names: [both], rule: 'carried-subject' };
  if (inherited && !grammar.counting.test(clean) && !/(?:规模|总量|产能|[产余]值|余额)$/.test(clean)) return { names: [inherited + clean], rule: 'list-of-counts' };
  const acted = place.index > 0 && /^(?:实施|转化|集聚|汇聚|开展|承担|完成|引进|培育|获得|解决|承接|举办)[^、,]{2,}$/.test(body);
  if (carry.subject && acted) return { names: [carry.subject + cleanIndicator(body, grammar, true)], rule: 'carried-subject' };
  if (carry.subject && grammar.sharing.test(body)) return { names: [carry.subject + clean], rule: 'carried-subject' };
  carry.subject = /^([^、,]{3,12}?)(?:举办|新增|开通|实现|完成|发放|培育|建成|集聚|汇聚|引进)/.exec(clean)?.[1] ?? '';
  return {
    names: [ofSameBase(recent, clean) + amount],
    rule: frame.aspect === 'growth' ? 'change-of-named' : 'named-before',
  };
}

/** 签约落地特斯拉工厂等产业项目, 茶叶、食用菌等乡村特色产业总产值: examples say less than the kind. */
function withoutExample(words: string, verb: string): string {
  const m = /^[^、等]+(、[^等]+)?等([^、等“][^、等]{2,})$/.exec(words.slice(verb.length));
  return m?.[2] && (m[1] ? m[2].length > 4 : verb) ? verb + m[2] : words;
}

/** 聚焦…等领域发布X清单30项: what stands before the verb is no part of what is counted; but 对…出口 says whose export. */
function afterAdverbial(body: string, { clause, index }: Place, view: SentenceView): string {
  if (!clause.verb || index > 0 || clause.verb.start === clause.head.start) return body;
  if (/^对外[^,]|^对[^,]{2,20}(?:出口|进口|进出口|投资|贸易)|^面?向.{2,8}推介/.test(body)) return body;
  const head = view.folded.slice(clause.start, clause.verb.start);
  return body.startsWith(head) && head.length > 3 ? body.slice(head.length) : body;
}

/** 选派552名…, 制定实施31条…: only a verb stands before the number. */
function isVerbOnly(body: string, place: Place, view: SentenceView): boolean {
  const group = place.clause.verb;
  if (!group || place.index > 0) return false;
  const end = place.clause.start + view.folded.slice(place.clause.start, place.clause.end).indexOf(body) + body.length;
  return group.end >= end;
}
