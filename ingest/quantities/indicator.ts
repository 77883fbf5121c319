import type { SentenceView } from '../mentions/candidate.js';
import { lastBefore } from '../text/search.js';
import { CHANGES, isRank } from './aspect.js';
import { likeDone, likeLast, likeLevel, likeQuoted, likeTwin, ofSameBase, overlapping } from './completed.js';
import { countedThing } from './counted.js';
import { eachOf } from './each.js';
import { ofEarlier } from './earlier.js';
import type { Frame } from './frame.js';
import { memberFor } from './members.js';
import { type Carry, type Naming, type Place, type Surroundings, WORDS_BACK } from './place.js';
import { afterAdverbial, type Before, isDoing, ofThing } from './thing.js';
import { opensPart } from './topic.js';
import { cleanIndicator } from './wording.js';

/** What a number measures; no names where the words do not say. Updates what `carry` hands on. */
export function indicatorOf(around: Surroundings): Naming {
  const { place, frame, view, carry, grammar } = around;
  const added = isAmount(frame, place) ? (frame.change ?? '') : '';
  const member = memberFor(place, added, carry, grammar);
  if (member) return { names: [member], rule: 'member-of-list' };
  const behind = BEHIND_RATE.exec(place.suffix)?.[1];
  if (behind && place.number.unit === '%')
    return { names: [cleanIndicator(place.words, grammar) + behind], rule: 'named-before' };
  const other = isOtherThing(place, carry);
  const body = other ? '' : behindThing(place, carry).replace(AFTER_NUMBER, '').replace(RANKED, '');
  const verb = place.number.unit === '届' ? '' : verbOf(body, around);
  const lists =
    place.index > 0 &&
    (other || /^[、和及与]|^[^、,].*[、和及与]$/.test(place.words)) &&
    !grammar.doing.test(body) &&
    !grammar.sharing.test(body);
  // 净增经营主体…,其中企业…: the part was added too; 实有 says no more than that it is there.
  const part =
    place.index === 0 &&
    opensPart(view, place.clause) &&
    /^[^,、]{4,}$/.test(body) &&
    carry.lead !== '实有' &&
    place.number.unit !== '%' &&
    baseUnit(place.number.unit) === baseUnit(carry.last?.unit);
  const inherited = lists || part ? carry.lead : '';
  const thing = frame.change === null && !place.number.ordinal ? countedThing(place, view, grammar) : '';
  const act = verb || (thing ? actOf(body, around) : '');
  if (act) carry.lead = act;
  const said = thing ? ofThing(thing, { body, verb: act, inherited }, around) : null;
  return said ?? ofWords({ body, verb, inherited }, around);
}

/** 亿人次, 万人次: people both. */
const baseUnit = (unit: string | null | undefined): string | undefined => unit?.replace(/^[十百千万亿]+/, '');

/** No rate and no part of a whole. */
const isAmount = ({ aspect }: Frame, { number }: Place): boolean =>
  aspect === 'level' && !/%$|百分点$/.test(number.unit ?? '');

/** The verb of adding, building or the like that opens the words, or stands behind an adverbial: 围绕产业需求布局建设5条. */
function verbOf(body: string, { place, view, grammar }: Surroundings): string {
  const opening = (words: string): string | undefined =>
    grammar.counting.exec(cleanIndicator(words, grammar, true))?.[0];
  const verb = opening(body) ?? opening(afterAdverbial(body, place, view)) ?? '';
  return verb && place.index === 0 ? verb + besides(verb, place, view) : verb;
}

/** 建成投产3个煤矿, 培育壮大12个集群: what else was done to the things. */
function besides(verb: string, { clause: { verb: group } }: Place, view: SentenceView): string {
  const done = group ? view.folded.slice(group.start, group.end) : '';
  const at = done.lastIndexOf(verb);
  return at < 0 ? '' : (/^(?!完成)[^、和及]{2}$/.exec(done.slice(at + verb.length))?.[0] ?? '');
}

/** What was done to the things that the number counts: 启动改造19个城中村; not where the verb says no more than that it was done. */
function actOf(body: string, { place, view, grammar }: Surroundings): string {
  const { verb } = place.clause;
  if (!verb || place.index > 0 || place.number.unit === '届') return '';
  // Adverbs open a group of verbs too: 圆满举办.
  const start = verb.parts.find((at) => view.marks.verbs.startingAt(at, verb.end));
  if (start === undefined) return '';
  const done = view.folded.slice(start, verb.end);
  const opens = afterAdverbial(body, place, view).includes(done);
  return opens && !isDoing(done, grammar) && !isDoing(view.folded.slice(verb.last.start, verb.end), grammar)
    ? done
    : '';
}

/** 将行业现行16%的税率降至13%: the measure stands behind its value. */
const BEHIND_RATE = /^的([^,、;]{0,6}(?:税率|费率|利率|比例|标准))(?:[降提升]|下调|上调|调整|增加|减)/;
/** What joins a number's words to the number before: 跃上1.4万亿斤新台阶、亩产…. */
const AFTER_NUMBER =
  /^(?:、[^、,]{0,2}(?:居|列|进入|跻身)[^、,]{2,12}、|(?:新?台阶|大关|关口|水平)?、)?(?:[、及与,\s]|和(?!美|谐|田))*/;

/** 花卉产量全球第一、优质鲜切花占比60%: a place without a number is of something else. */
const RANKED = /^[^、,]{2,20}(?:全[国球]|世界)(?:第一|首位|领先|最[低高大]|前列)、(?=[^、]{5,})/;

/** 4款新药、9个器械: what stands between two numbers is what the first counts; so is 9个州市并延长至240小时. */
const isOtherThing = ({ index, words }: Place, { last }: Carry): boolean =>
  index > 0 && (/^的|^[^、,].*(?:[、和及与并]|中有?)$/.test(words) || isThingOf(words, last));

/** 累计惠及80个乡镇近300万群众. */
const isThingOf = (words: string, last: Carry['last']): boolean =>
  words.length > 1 && last?.rule.startsWith('counted') === true && last.indicator.endsWith(words);

/** 开通3条地铁新线、新增运营里程30公里: what the number before counted is told up to the mark. */
const behindThing = ({ index, words }: Place, { last }: Carry): string =>
  index > 0 && last?.rule.startsWith('counted') && !words.includes('分别')
    ? words.replace(/^[^、,]+、(?=.{2,})/, '')
    : words;

/** Where the words before the number say what is measured, wholly or as a part of what came before. */
function ofWords({ body, verb, inherited }: Before, around: Surroundings): Naming {
  const { place, frame, view, carry, grammar } = around;
  const full = cleanIndicator(afterAdverbial(body, place, view), grammar, verb !== '');
  const said = withoutExample(full === '经济增长' && /年均/.test(place.prefix) ? '经济年均增长' : full, verb, around);
  const recent = carry.recent.at(-1);
  const clean = ofSameBase(recent, grown(said, frame, place));
  const changed = frame.change !== null && frame.aspect === 'level';
  const amount = changed && !isRank(place.number.unit, clean) && !CHANGES.test(clean) ? (frame.change ?? '') : '';
  // 年均增速5%: a speed is named by what it is the average of; 年均增长5% is a growth as others are.
  const yearly = frame.yearly && frame.change === '增速' && !clean.endsWith('年均') ? '年均' : '';
  const earlier = ofEarlier({ body, clean, verb, amount: amount + yearly }, around);
  if (earlier) return earlier;
  const each = eachOf(clean, verb, place, frame, grammar);
  if (each) return { names: each, rule: 'each-of-list' };
  const both =
    overlapping(recent, clean) ??
    (place.index > 0 ? (likeQuoted(recent, clean) ?? (frame.change === null ? null : likeLast(recent, clean))) : null);
  if (both) return { names: [both], rule: 'carried-subject' };
  const done =
    place.prefix.startsWith('、') && frame.change === null && inherited === '' ? likeDone(recent, clean) : null;
  if (done) return { names: [done], rule: 'list-of-counts' };
  const twin = place.index > 0 ? likeTwin(clean, recent ?? '') : clean;
  const level = place.index > 0 && frame.change === null ? likeLevel(clean, recent ?? '') : clean;
  if (level !== clean && inherited === '') return { names: [level], rule: 'named-before' };
  const amounts = inherited !== '退出' && /(?:规模|总量|产能|[产余]值|余额|收入|花费)$/.test(clean);
  if (inherited && !grammar.counting.test(clean) && !amounts)
    return { names: [inherited + (level === clean ? twin : level)], rule: 'list-of-counts' };
  if (carry.subject && place.index > 0 && ACTED.test(body))
    return { names: [carry.subject + cleanIndicator(body, grammar, true)], rule: 'carried-subject' };
  if (carry.subject && grammar.sharing.test(body)) return { names: [carry.subject + clean], rule: 'carried-subject' };
  carry.subject =
    /^([^、,]{3,12}?)(?:举办|授信|新增|开通|实现|完成|发放|培育|建成|集聚|汇聚|引进|投入|选派)/.exec(clean)?.[1] ?? '';
  return {
    names: [clean + amount + yearly],
    rule: frame.aspect === 'growth' ? 'change-of-named' : 'named-before',
  };
}

/** 实验室集聚科研人员1110人、实施科研项目88项: what the same actor did besides. */
const ACTED = /^(?:实施|转化|集聚|汇聚|开展|承担|完成|引进|培育|获得|解决|承接|举办)[^、,]{2,}$/;
const FASTER = /^(.{3,}?)(?:增长|增速)[高快]于[^、,]{2,10}、?$/;

/** What is measured, without what drove it (“企呼我办”机制推动问题解决率提高); in 增速高于经济增速、突破3万元 what it is an amount of. */
function grown(said: string, frame: Frame, place: Place): string {
  const faster = isAmount(frame, place) ? FASTER.exec(said)?.[1] : undefined;
  const driven = (faster ?? said).replace(/^[^、,]{3,20}(?:推动|助力)(?=[^、,]{4,}$)/, '');
  const hoped = driven.replace(/^.+、(?:力争|确保)(?=.{2,})/, '');
  return frame.aspect === 'growth' ? hoped.replace(/^[^、,]{0,16}带动(?!就业|消费$)(?=.{2,})/, '') : hoped;
}

/** 签约落地特斯拉工厂等产业项目: a name for an example says less than the kind; 生活污水等地下管网 tells which they are. */
function withoutExample(words: string, verb: string, { view, mentions, place }: Surroundings): string {
  const m = /^([^、等]+)(、[^等]+)?等([^、等“][^、等]+)$/.exec(words.slice(verb.length));
  if (!m?.[1] || !m[3] || !(m[2] ? verb && m[3].length > 4 : verb)) return words;
  const at = lastBefore(view.folded, m[1], place.wordsEnd, WORDS_BACK);
  const named = mentions.some((n) => NAMES.has(n.type) && n.start < at + (m[1]?.length ?? 0) && n.end > at);
  return named ? verb + m[3] : words;
}

const NAMES: ReadonlySet<string> = new Set(['Project', 'Organization', 'Policy', 'Event', 'Area', 'Initiative']);
