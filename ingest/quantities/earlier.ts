import type { SentenceView } from '../mentions/candidate.js';
import { completeRelative, partDone } from './completed.js';
import type { Frame } from './frame.js';
import type { Naming, Place, Surroundings } from './place.js';
import { causeBefore, headingBefore, industryBefore, ofProjects, placeBefore, topicBefore } from './topic.js';
import { asSubject } from './wording.js';

/** The words before a number as they stand, cleaned, the verb that opens them, and the verb of change where the number is an amount of it. */
interface Said {
  readonly body: string;
  readonly clean: string;
  readonly verb: string;
  readonly amount: string;
}

/** 货邮吞吐量 and the like say nothing of where. */
const PASSES = /^(?:年|货邮|旅客|货物|集装箱){0,2}(?:吞吐量|发送量|客运量|货运量|运量|客流量)$/;
/** 新增经营主体13.9万户、带动就业36.8万人: what the things counted led to. */
const LED = /^(?:直接)?(?:带动|拉动).{0,4}(?:就业|增收|消费|投资|进出口|销售(?:额|金额))$/;
/** 举办演出5.7万场、吸引观众2545万人次: so is what stands right behind the things counted. */
const BESIDES = /^(?:直接)?(?:带动|拉动|吸引|释放|赋能|撬动|支持|惠及)[^、,]{2,8}$/;
/** 新增授信, 基金规模, 扶持创业: the amount of what led to it. */
const LED_BY = /(?<=.{3})(?:(?:扶持|支持|赋能).{2,4}|新增授信|授信|规模|用户|开行)$/;

/** Where the words before a number need what an earlier one measured, or the clause before spoke of: 占比, 惠及群众, nothing at all; null where they do not. */
export function ofEarlier(
  { body, clean, verb, amount }: Said,
  { place, frame, view, carry, grammar, mentions }: Surroundings,
): Naming | null {
  const recent = carry.recent.at(-1);
  // 183项改革事项已完成91%: the part of them that is done.
  const done = place.number.unit === '%' && place.index > 0 && recent && clean.endsWith(recent);
  if (done && /完成$/.test(view.folded.slice(place.number.start - 2, place.number.start)))
    return { names: [`${recent}完成`], rule: 'part-of-counted' };
  if (recent && /^(?:稳定在|[约近超]?占|达到?)?全[国省市]$/.test(body))
    return { names: [`${recent}占${body.slice(-2)}`], rule: 'carried-subject' };
  if (clean.length < 2) return carried(body, amount, recent ?? '', place, frame, view);
  if (recent && grammar.sharing.exec(clean)?.[0] === clean) return { names: [recent + clean], rule: 'carried-subject' };
  if (recent && clean === verb) return { names: [partDone(recent, verb, grammar)], rule: 'part-of-counted' };
  const reached = /^(?:惠及|受益)/.test(clean);
  const cause = recent === undefined && (reached || LED.test(clean)) ? causeBefore(place, view) : '';
  if (cause) return { names: [cause + clean], rule: 'carried-subject' };
  const led = LED.test(clean) || (isBesides(place, carry) && BESIDES.test(clean));
  if (recent && led)
    return { names: [asSubject(recent, grammar).replace(LED_BY, '') + clean], rule: 'carried-subject' };
  const who = PASSES.test(clean) ? placeBefore(place, view, mentions) : '';
  if (who) {
    carry.lead = who + verb;
    return { names: [who + clean], rule: 'carried-subject' };
  }
  const head =
    grammar.elided.test(clean) || OF_SAME.test(clean) || LENGTH.test(clean)
      ? headNear(clean, { place, view, carry, grammar })
      : '';
  if (head) {
    if (place.index === 0) carry.subject = head;
    return { names: [head + clean], rule: 'carried-subject' };
  }
  return grammar.relative.test(clean) ? ofRelative(clean, amount, { place, view, carry, grammar }) : null;
}

/** 占比, 总投资: of what an earlier one measured, or what the words before speak of. */
function ofRelative(
  clean: string,
  amount: string,
  { place, view, carry, grammar }: Pick<Surroundings, 'place' | 'view' | 'carry' | 'grammar'>,
): Naming | null {
  const subject =
    carry.recent.at(-1) ??
    (ofProjects(clean, place, view) ||
      topicBefore(place, view) ||
      headingBefore(place, view) ||
      industryBefore(place, view));
  if (!subject) return null;
  // 进出口增长4.5%,高于全国0.7个百分点: so much more is what it grew.
  const gap = carry.last?.aspect === 'growth' && carry.last.unit === '%' && /^(?:.于|高出)/.test(clean);
  const grew = /(?:年均)?增[长速幅]/.exec(carry.last?.text ?? '')?.[0] ?? '增速';
  const of = gap ? subject.replace(/(?:增长|增速|增幅)?$/, grew) : subject;
  return { names: [completeRelative(of, clean, grammar) + amount], rule: 'carried-subject' };
}

/** How long a network is. */
const LENGTH = /^(?:(?:通车|运营|营业)里程|(?:运营)?线路总长度?)$/;
const NETWORK = /(?:轨道交通|(?:高速|普速)?铁路|高铁|地铁|高速公路)(?=[^,]{0,4}$)/;

/** 新能源投资增长70%、装机规模增长38%,利用率达94.5%: another measure of what the one before measures. */
const OF_SAME =
  /^(?:(?:装机|营收|投资|资产)(?:规模|总额)|利用率|研发投入|工业总产值|营业总?收入|利润(?:总额)?|吞吐量|有机质|床位数?)$/;
const HEAD =
  /^(?:累计|新增)?((?!固定|财政|外贸|进出|社会|工业|经济)[^、,\d]{3,12}?)(?:完成)?(?:资产|综合|装机|耕层)?(?:投资|总额|产值|厚度|规模|航线|水质|利用率|吞吐量)$/;
const headOf = (recent: string): string => HEAD.exec(recent)?.[1] ?? '';

/** 地方国企资产总额增长116.2%,营业总收入、利润总额分别…: the members of a list may be of it too. */
export const ofSame = (member: string, recent: string): string =>
  OF_SAME.test(member) ? headOf(recent) + member : member;

/** What the words right before name: an earlier count of the clause, else the clause before where it counts nothing. */
function headNear(
  clean: string,
  { place, view, carry, grammar }: Pick<Surroundings, 'place' | 'view' | 'carry' | 'grammar'>,
): string {
  const before = view.clauses[place.clause.index - 1];
  const recent = carry.recent.at(-1) ?? '';
  if (LENGTH.test(clean)) {
    const named = place.index > 0 ? recent : view.folded.slice(before?.start ?? 0, before?.end ?? 0);
    return NETWORK.exec(named)?.[0] ?? '';
  }
  // 办理人大代表建议395件、政协提案495件,办复率100%.
  if (/^(?:办[结复]|答复|满意)率$/.test(clean)) {
    const handled = carry.recent.slice(-2).map((r) => asSubject(r, grammar));
    if (handled.every((h) => /(?:建议|议案|提案)$/.test(h))) return handled.join('、');
  }
  const of = carry.subject || headOf(recent);
  if (of && OF_SAME.test(clean)) return of;
  // 对口援青持续深化,落实资金…,实施项目…: what one clause named holds for the next.
  if (place.index === 0 && before && (carry.last?.start ?? -1) >= before.start) return carry.subject;
  if (place.index > 0) return isBesides(place, carry) ? asSubject(recent, grammar).replace(LED_BY, '') : '';
  if (before && (carry.last?.start ?? -1) < before.start) return topicBefore(place, view);
  // 新能源产业…。力争新增开发装机…: what is added is of the field.
  return industryBefore(place, view).replace(/产业$/, '');
}

/** 11处煤矿建成试运转、新增产能3095万吨: what stands right behind a count in its clause. */
const isBesides = ({ prefix }: Place, { last }: Surroundings['carry']): boolean =>
  prefix.startsWith('、') || (last?.rule.startsWith('counted') === true && /^[^、,]{2,12}、[^、,]*$/.test(prefix));

/** A number without words of its own; the clause before tells its topic where nothing was counted yet. */
function carried(
  body: string,
  amount: string,
  recent: string,
  place: Place,
  { before }: Frame,
  view: SentenceView,
): Naming {
  if (recent === '') {
    const topic = topicBefore(place, view);
    return { names: topic === '' ? [] : [topic + amount], rule: topic === '' ? 'carried' : 'carried-subject' };
  }
  const total = body.startsWith('累计') && !recent.startsWith('累计');
  const reached = before > 0 && amount === '' ? recent.replace(/(?:净增|新增)$/, '') : recent;
  return {
    // 财政赤字1.12万亿元、增加1700亿元: what was added is a change of the amount before.
    names: [
      total
        ? `累计${reached.replace(/^新(?:增|建(?!成|设)|(?=开工|建))?/, '')}`
        : reached + (/^年均/.test(amount) ? amount : ''),
    ],
    rule: 'carried',
  };
}
