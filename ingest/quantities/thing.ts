import type { SentenceView } from '../mentions/candidate.js';
import { lastBefore } from '../text/search.js';
import { isPart } from './aspect.js';
import { front, withSharedHead } from './counted.js';
import type { QuantityGrammar } from './grammar.js';
import { type Naming, type Place, type Surroundings, WORDS_BACK } from './place.js';
import { ROSE, STEP } from './steps.js';
import { aboutBefore, ofProjects, topicBefore } from './topic.js';
import { asSubject, cleanIndicator } from './wording.js';

/** The words before a number: `verb` opens them, or `inherited` opened the list that they continue. */
export interface Before {
  readonly body: string;
  readonly verb: string;
  readonly inherited: string;
}

/** Where the thing counted stands behind the number; null where the words before it say what is measured. */
export function ofThing(thing: string, { body, verb, inherited }: Before, around: Surroundings): Naming | null {
  const { place, frame, view, carry, grammar } = around;
  const fronted = withSharedHead(front(thing, place, view, grammar), place, view);
  const recent = carry.recent.at(-1);
  const own = cleanIndicator(body, grammar, true);
  const indicators = PLANS.exec(thing)?.[0];
  if (indicators)
    return {
      names: [indicators === '指标' ? aboutBefore(place, view) + indicators : indicators],
      rule: 'counted-behind',
    };
  if (isPart(place.number.unit)) return shareOf(thing, own, recent, place, view, grammar);
  const known = ofWhole(thing, own, place, view) ?? (own === '' && recent ? partOf(thing, recent, grammar) : null);
  if (known) return known;
  // 成立指挥部、出台20条举措: what was done before is no part of it.
  const last = /、([^、]{2,4})$/.exec(body)?.[1];
  if (last && isDoing(last, grammar)) return { names: [fronted], rule: 'counted-behind' };
  const listed = /等(?:[^、等]{0,8}[和与及、]$|([^、等]{0,6})$)/.exec(body);
  if (listed) {
    const kind =
      listed[1]?.replace(
        /^(?:\d{1,2}[个大]?|重点|关键|新兴)?(?:领域|方面|行业|地区|产业)(?:(?:组织)?实施|开展|推进|布局|建设)?$/,
        '',
      ) ?? '';
    return { names: [verb + cleanIndicator(kind, grammar, true) + fronted], rule: 'counted-after-list' };
  }
  if (body.includes('、') && /^(?:共|共计|合计)/.test(view.folded.slice(place.wordsEnd, place.number.start)))
    return { names: [verb + fronted], rule: 'counted-after-list' };
  const qualifies = body.endsWith('的');
  const clean = cleanIndicator(qualifies ? body : afterAdverbial(body, place, view), grammar, verb !== '');
  const who = reached({ clean, thing, fronted }, around);
  if (who) return { names: [who], rule: 'carried-subject' };
  if (isVerbOnly(body, place, view) || clean === '')
    return { names: [(verb || inherited) + fronted], rule: 'counted-behind' };
  if (clean.length < 2 || isDoing(clean, grammar)) return { names: [inherited + fronted], rule: 'counted-behind' };
  const qualified = frame.before > 0 || qualifies || narrows({ body, clean, thing }, place, view, grammar);
  // 新增鄂州花湖机场、宜昌三峡机场2个国际机场: the names before the number are the things.
  if (!qualified) return { names: [(grammar.counting.exec(verb)?.[0] ?? '') + fronted], rule: 'counted-behind' };
  const whose = clean + (qualifies ? '的' : '');
  // 调查发现2种新物种、35种新记录: it is said once.
  if (!whose.includes('、')) carry.lead = whose;
  return { names: [whose + fronted], rule: 'counted-of-subject' };
}

/** 惠及30万人; 向低收入群众发放价格补贴,6700万人受益; 举办8届双创活动周、5.2亿人次参与: what reaches them was said before. */
function reached(
  { clean, thing, fronted }: { readonly clean: string; readonly thing: string; readonly fronted: string },
  { place, view, carry, grammar }: Surroundings,
): string {
  const reaches = /^(?:每年)?惠及$/.test(clean);
  if (!reaches && (clean !== '' || !/^(?:(?:学生|群众|农户|职工)?受益|参与)$/.test(thing))) return '';
  const what = (place.index === 0 && topicBefore(place, view)) || carry.recent.at(-1);
  if (!what) return '';
  return reaches ? what + clean + fronted : asSubject(what, grammar) + thing;
}

/** 细化提出25项主要指标, 8个约束性指标: what a plan lists; 省政府承诺的15件民生实事全部兑现: what a government promises each year. */
const PLANS = /^(?:(?:主要|预期性|约束性)*指标$|(?:重点)?民生实事(?:项目|工程)?(?=$|[^,、的]{0,6}兑现|为))/;

/** A name, or what stands for one. */
const ONE = /^[^、,“等]{2,13}[^、,“等和与及]$/;

/** Whether the words before the number narrow what it counts, and are not themselves the things: 选派…, 商业航天全年9次发射. */
function narrows(
  { body, clean, thing }: { readonly body: string; readonly clean: string; readonly thing: string },
  { wordsEnd, clause, number }: Place,
  view: SentenceView,
  grammar: QuantityGrammar,
): boolean {
  if (/^(?:具体|政策|改革|提升|升级|重点)?(?:举措|措施|政策)+$/.test(thing) || /..(?:全年|累计)$/.test(body))
    return true;
  if (view.marks.verbs.endingAt(wordsEnd, clause.start) !== undefined || endsInVerb(clean, grammar)) return true;
  // 湖北自贸区28项制度创新成果: one cannot be the many that are counted; 发挥济青烟3个试点作用 tells what is done.
  const opensInVerb = (): boolean =>
    view.marks.verbs.startingAt(lastBefore(view.folded, clean, wordsEnd, WORDS_BACK), wordsEnd) !== undefined;
  if (number.value > 1 && ONE.test(clean) && (grammar.counting.test(clean) || !opensInVerb())) return true;
  return /^带动|(?:批|轮|远销|发现|落户|通达|联通|辐射)$/.test(clean);
}

/** 一般公共预算支出3.4万亿元,74%以上用于民生: what part of it went where. */
const USED = /^(?:投向|用于|来自|源于)/;

const RATE_LAST = /(?:率|比[重例]|占比|强度|水平|[增降涨]幅|增速)$/;

/** 80%的中小学, 85%以上地市, 向基层投放50%以上号源: the share of the things of which something is said. */
function shareOf(
  thing: string,
  own: string,
  recent: string | undefined,
  place: Place,
  view: SentenceView,
  grammar: QuantityGrammar,
): Naming | null {
  if (/^(?:已|取得|完成|实现)/.test(thing)) return recent ? { names: [recent + thing], rule: 'part-of-counted' } : null;
  if (own === '' && recent && USED.test(thing)) return { names: [recent + thing], rule: 'part-of-counted' };
  if (own === '' || /[^、]和$/.test(own) || isDoing(own, grammar)) return { names: [thing], rule: 'share-of-things' };
  if (/.任务$/.test(thing)) return { names: [own + thing.slice(0, -2)], rule: 'share-of-things' };
  if (USED.test(thing)) return { names: [own + thing], rule: 'share-of-things' };
  const reach = /覆盖(?:全[国省市区])?$/.test(own)
    ? ''
    : /^(?:扩大|拓展|覆盖)到/.exec(view.folded.slice(place.wordsEnd))?.[0];
  // 赤字率拟按4%左右安排: a rate is of nothing behind it.
  if (reach === undefined && RATE_LAST.test(own)) return null;
  return { names: [own + (reach ?? '') + thing], rule: 'share-of-things' };
}

const ROSE_LAST = new RegExp(`${ROSE}$`);

/** 总投资410亿元的硅氟新材料项目, 地区生产总值连跨3个千亿元台阶: the things stand behind, what is measured of them before. */
function ofWhole(thing: string, own: string, place: Place, view: SentenceView): Naming | null {
  // 电源规模最大、总投资近2000亿元的基地.
  const sum = own.replace(/^.+、(?=(?:计划)?总投资额?$)/, '');
  const invested = place.suffix.startsWith('的') ? ofProjects(sum, place, view) : '';
  if (invested) return { names: [invested + sum], rule: 'counted-of-subject' };
  if (!STEP.test(thing) || own.length < 4) return null;
  const rose = ROSE_LAST.exec(view.folded.slice(place.clause.start, place.number.start))?.[0] ?? '';
  return { names: [own.replace(ROSE_LAST, '') + rose + thing], rule: 'counted-of-subject' };
}

/** 145项源于本市首创, 82项获国家层面认可: a part of what was counted before; not so 2人当选院士、47人入选人才计划. */
function partOf(thing: string, recent: string, grammar: QuantityGrammar): Naming | null {
  if (/^(?:源于|来自|属于|入选|进入|达到|为全[国省]首)/.test(thing) && !/^(?:新?当选|入选|获)/.test(recent))
    return { names: [`${thing}的${recent}`], rule: 'part-of-counted' };
  if (!/^(?:获国家|获省|获得国家|向全[国省])/.test(thing)) return null;
  return { names: [thing + asSubject(recent, grammar).replace(/^形成/, '')], rule: 'part-of-counted' };
}

/** Nothing but a verb that says what was done; some are verbs only where words follow them. */
export const isDoing = (words: string, grammar: QuantityGrammar): boolean =>
  grammar.doing.exec(`${words}。。。`)?.[0] === words;

const endsInVerb = (words: string, grammar: QuantityGrammar): boolean =>
  [2, 3, 4].some((n) => {
    const end = words.slice(-n);
    return grammar.counting.exec(end)?.[0] === end || isDoing(end, grammar);
  });

/** 聚焦…等领域发布X清单30项: what stands before the verb is no part of what is counted; but 对…出口 says whose export. */
export function afterAdverbial(body: string, { clause, index }: Place, view: SentenceView): string {
  if (!clause.verb || index > 0 || clause.verb.start === clause.head.start) return body;
  if (/^对外[^,]|^对[^,]{2,20}(?:出口|进口|进出口|投资|贸易|[^,]{0,4}转移支付)/.test(body)) return body;
  if (FOR_WHOM.test(body)) return body;
  const head = view.folded.slice(clause.start, clause.verb.start);
  return body.startsWith(head) && head.length > 3 && body.length - head.length > 2 ? body.slice(head.length) : body;
}

/** 为既有住宅加装电梯600部, 对高危人群开展内镜检查3万名: whom it is done for tells which it is. */
const FOR_WHOM = /^(?!以)[^、,]{0,4}(?:[为向][^、,]{4,28}|对[^、,]{2,12}(?:提供|开展|解决)[^、,]{2,16})$/;

/** 选派552名…, 制定实施31条…: only a verb stands before the number. */
function isVerbOnly(body: string, place: Place, view: SentenceView): boolean {
  const group = place.clause.verb;
  if (!group || place.index > 0 || /^对外[^,]/.test(body)) return false;
  const end = place.clause.start + view.folded.slice(place.clause.start, place.clause.end).indexOf(body) + body.length;
  return group.end >= end;
}
