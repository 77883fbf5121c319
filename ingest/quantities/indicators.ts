import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import type { Frame } from './frame.js';
import { cleanIndicator } from './indicator.js';

/** What later numbers of a sentence take over from earlier ones. */
export interface Carry {
  /** Indicators so far, the latest last. */
  recent: string[];
  /** The members that 分别 hands out. */
  members: string[];
  /** 新增, 累计建设: the verb that opens a list of counts, said once. */
  lead: string;
}

export function newCarry(): Carry {
  return { recent: [], members: [], lead: '' };
}

/** A number's surroundings: the words before it (comparator and verb of change taken off) and behind it, up to its neighbours. */
export interface Place {
  readonly words: string;
  readonly suffix: string;
  readonly index: number;
  readonly count: number;
  readonly clause: Clause;
}

/** A、B和C分别…x、y和z: each number goes with the member of its position. Null where there is no such list. */
export function memberFor({ words, index, count }: Place, carry: Carry): string[] | null {
  const dist = words.indexOf('分别');
  if (index === 0 && dist >= 0 && count > 1) {
    carry.members = membersOf(words.slice(0, dist), count, carry);
    return take(carry.members[0]);
  }
  if (index > 0 && carry.members.length > 0 && /^[、和及与,\s]*$/.test(words)) return take(carry.members[index]);
  if (index === 0) carry.members = [];
  return null;
}

const take = (member: string | undefined): string[] | null => (member ? [member] : null);

function membersOf(words: string, count: number, carry: Carry): string[] {
  const clean = cleanIndicator(words, true);
  if (!clean) {
    const prefix = words.includes('累计') ? '累计' : '';
    const before = carry.recent.slice(-count).map((r) => (prefix ? prefix + r.replace(/^新增/, '') : r));
    return before.length === count ? before : [];
  }
  const parts = splitMembers(clean);
  if (parts.length < count) return Array.from({ length: count }, (_, i) => parts[i] ?? clean);
  const last = parts.at(-1) ?? '';
  return parts.slice(-count).map((p) => completeTail(p, last));
}

const splitMembers = (words: string): string[] =>
  words
    .split(/、|和|及|与/)
    .map((p) => p.trim())
    .filter(Boolean);

const TAIL =
  /(?:“[^”]{1,8}”)?(行业产值|产业产值|产值|增加值|出口额?|进口额?|进出口总额|贷款余额|余额|投资|人均可支配收入|可支配收入|吞吐量|发送量|覆盖率|普及率|面积|产量|销量|收入|总额|规模|比重|占比|利润|交易额|零售额|用电量|发电量|消费|装机容量|装机)$/;

/** The member's own words with the measure that the last member names for all. */
function completeTail(member: string, last: string): string {
  const tail = TAIL.exec(last);
  if (!tail) return member;
  if (member === last) return member.replace(/“[^”]*”(?=.)/, '');
  return TAIL.test(member) ? member : `${member.replace(/“[^”]*”/, '')}${tail[1]}`;
}

/** Measures that need the subject of an earlier clause: 占比首次超过40%, 总投资1935.7亿元. */
const RELATIVE =
  /^(?:占比|占|总数|总量|总投资额?|总额|产值|成交额|相当于|比重|余额|增速|规模|成功率|总产值|总面积|利润|净增|累计成交量)/;
/** Verbs that stay in an indicator, and are said once for a list of counts. */
const KEPT =
  /^(?:新增(?:建设|建成)?|累计(?:建设|建成|出台|发放|培育|接入|汇集|吸引|支持)?|新(?:建|开工|建成|设|推出|培育)(?:改建|和?改造)?|建成|开通|发行|完成|改建|减少|开工建设)/;

/** The indicators that a number measures: one, or one for each subject of 均. */
export function indicatorOf(place: Place, frame: Frame, view: SentenceView, carry: Carry): string[] {
  const { index, words } = place;
  const body = words.replace(/^[、和及与,\s]+/, '');
  const fromList = index > 0 && /^[、和及与]/.test(words) ? carry.lead : '';
  const listed = /等[^、等]{0,6}$/.exec(body);
  const thing = frame.change === null ? countedThing(place.suffix, place.clause, view) : '';
  const lead = KEPT.exec(cleanIndicator(body, true))?.[0] ?? '';
  if (lead) carry.lead = lead;
  if (listed && thing)
    return [`${/^新/.test(lead) ? lead : ''}${cleanIndicator(listed[0].slice(1), true)}${thing}`].map(
      front(place, view),
    );
  const clean = cleanIndicator(afterAdverbial(body, place, view), lead !== '');
  const verbOnly = clean !== '' && isVerbOnly(body, place, view);
  if (clean.length >= 2 && !(verbOnly && thing)) {
    if (RELATIVE.test(clean) && carry.recent.length > 0) return [`${carry.recent.at(-1)}${clean}`];
    const whole = fromList && !KEPT.test(clean) ? fromList + clean : clean;
    return /均$/.test(words) || /均/.test(words.slice(-2))
      ? splitMembers(whole).map((m, _, all) => completeTail(m, all.at(-1) ?? ''))
      : [whole];
  }
  if (thing) return [front(place, view)(verbOnly && lead ? `${lead}${thing}` : `${fromList}${thing}`)];
  const before = carry.recent.at(-1);
  return before && frame.change !== null ? [before] : before && clean === '' ? [before] : [];
}

/** 聚焦…等领域发布X清单30项: what stands before the verb is no part of what is counted. */
function afterAdverbial(body: string, { clause, index }: Place, view: SentenceView): string {
  if (!clause.verb || index > 0 || clause.verb.start === clause.head.start) return body;
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

/** What the number counts: the words behind it up to the next mark. */
function countedThing(suffix: string, clause: Clause, view: SentenceView): string {
  const stop = suffix.search(/[,、;:。(]/);
  const thing = (stop < 0 ? suffix : suffix.slice(0, stop)).replace(/^(?:以上|左右|的)+/, '');
  const predicate = clause.predicate;
  const bare =
    predicate && thing.endsWith(view.folded.slice(predicate.start, predicate.end))
      ? thing
      : thing.replace(/(?:参展|集中展示|已?取得.*|达到.*|分别$)$/, '');
  return bare.length <= 30 ? bare : '';
}

/** Predicates that say which of a thing are counted go before it: 33个项目建成 → 建成项目. */
const FRONTED = /^(?:建成|开工|获批|上市|挂牌|揭牌|通过|竣工|摘帽|入选|落地|投产|投运|启用)/;

function front({ clause }: Place, view: SentenceView): (thing: string) => string {
  return (thing) => {
    if (!clause.predicate) return thing;
    const predicate = view.folded.slice(clause.predicate.start, clause.predicate.end);
    if (!thing.endsWith(predicate)) return thing;
    const bare = thing.slice(0, -predicate.length);
    return FRONTED.test(predicate) ? predicate + bare : bare;
  };
}
