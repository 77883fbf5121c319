import type { Aspect, Quantity, Section, SourceDocument, StatementStatus } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { directions } from './directions.js';
import { type Frame, readFrame } from './frame.js';
import { cleanIndicator } from './indicator.js';
import { type NumberExpression, numberScanner } from './numbers.js';

export interface QuantityContext {
  readonly document: SourceDocument;
  readonly section: Section;
  readonly scan: ReturnType<typeof numberScanner>;
}
export { numberScanner };

/** What a later clause may take over from an earlier one: 达到4.72万亿元,比上年增长5%. */
interface Carry {
  subject: string;
  members: string[];
}

/** All quantities of a sentence, in order. */
export function readQuantities(view: SentenceView, context: QuantityContext): Quantity[] {
  const found: Quantity[] = [];
  const carry: Carry = { subject: '', members: [] };
  for (const clause of view.clauses) found.push(...readClause(clause, view, context, carry));
  if (context.section.role !== 'review' && context.section.role !== 'front')
    found.push(...directions(view, context, found));
  return found.sort((a, b) => a.start - b.start);
}

function readClause(clause: Clause, view: SentenceView, context: QuantityContext, carry: Carry): Quantity[] {
  const numbers = context.scan(view.folded, clause).filter((n) => isQuantity(n, view));
  const found: Quantity[] = [];
  numbers.forEach((n, i) => {
    const from = numbers[i - 1]?.end ?? clause.start;
    const to = numbers[i + 1]?.start ?? clause.end;
    const prefix = view.folded.slice(from, n.start);
    const suffix = view.folded.slice(n.end, to);
    const frame = readFrame(prefix, n, suffix);
    const words = prefix.slice(0, prefix.length - frame.before);
    const paired = pairedMember(i, numbers.length, words, carry);
    const indicator = paired ?? indicatorOf(words, suffix.slice(frame.after), frame, clause, view, carry, i);
    if (!indicator) return;
    found.push(
      toQuantity(n, i > 0 && frame.change === null ? inherit(frame, found.at(-1)) : frame, indicator, view, context),
    );
    carry.subject = indicator;
  });
  return found;
}

/** Years, and numbers that carry no measure, count nothing. */
function isQuantity(n: NumberExpression, view: SentenceView): boolean {
  if (n.unit === null) return false;
  const after = view.folded.slice(n.end, n.end + 1);
  if (n.unit === '年' || n.unit === '月' || n.unit === '日' || n.unit === '天') return false;
  return !(n.unit === '市' || n.unit === '省' || n.unit === '国' || n.unit === '县') || after === '';
}

/** The number after the first in 分别增长43.9%、50.5%和0.9% goes with the next member of the list before it. */
function pairedMember(index: number, count: number, words: string, carry: Carry): string | null {
  const dist = words.indexOf('分别');
  if (index === 0 && dist >= 0 && count > 1) {
    carry.members = membersOf(words.slice(0, dist), count, carry);
    return carry.members[0] ?? null;
  }
  if (index > 0 && carry.members.length > 0 && /^[、和及与,]?$/.test(words.trim())) return carry.members[index] ?? null;
  if (index === 0) carry.members = [];
  return null;
}

/** A、B和C出口 → A出口, B出口, C出口; nothing before 分别 takes the subjects of the clauses before. */
function membersOf(words: string, count: number, carry: Carry): string[] {
  const clean = cleanIndicator(words, true).replace(/比上年$|累计$/, '');
  if (!clean) return recent(carry, count);
  const parts = clean
    .split(/、|和|及|与/)
    .map((p) => p.trim())
    .filter(Boolean);
  if (parts.length < count) return Array.from({ length: count }, (_, i) => parts[i] ?? clean);
  const last = parts.at(-1) ?? '';
  return parts.slice(-count).map((p) => completeTail(p, last));
}

function recent(carry: Carry, count: number): string[] {
  return Array.from({ length: count }, () => carry.subject);
}

const TAIL =
  /(?:“[^”]{1,8}”)?(行业产值|产业产值|产值|增加值|出口额?|进口额?|贷款余额|余额|投资|人均可支配收入|可支配收入|吞吐量|发送量|覆盖率|面积|产量|销量|收入|总额|规模|比重|占比|利润|营业收入|旅客吞吐量|交易额|零售额|用电量|发电量|消费)$/;

/** The member's own words with the measure that the last member names for all. */
function completeTail(member: string, last: string): string {
  const tail = TAIL.exec(last);
  const bare = member.replace(/“[^”]*”/, '');
  if (!tail) return member;
  if (member === last) return member.replace(/“[^”]*”(?=.)/, '');
  return TAIL.test(member) ? member : `${bare}${tail[1]}`;
}

const RELATIVE =
  /^(?:占比|总数|总量|总投资|总投资额|占|其中|总额|累计|产值|成交额|相当于|占全|比重|余额|增速|规模|达|成功率)/;

function indicatorOf(
  words: string,
  suffix: string,
  frame: Frame,
  clause: Clause,
  view: SentenceView,
  carry: Carry,
  index: number,
): string {
  const clean = cleanIndicator(words.replace(/^[、和及与,]/, ''), KEPT_VERB.test(words));
  if (clean.length >= 2) {
    if (index > 0 && RELATIVE.test(clean) && carry.subject) return `${carry.subject}${clean}`;
    return RELATIVE.test(clean) && carry.subject && clean.length <= 12 ? joinSubject(carry.subject, clean) : clean;
  }
  const after = countedThing(suffix, clause, view);
  if (after && frame.change === null) return clean + after;
  return carry.subject || after;
}

const KEPT_VERB = /^(?:新增|开通|发行|建成|新开工|累计)/;

function joinSubject(subject: string, part: string): string {
  return part.startsWith('相当于') || part.startsWith('占') ? `${subject}${part}` : `${subject}${part}`;
}

/** 33个项目建成 → 建成项目: what the number counts, led by what was done to it. */
function countedThing(suffix: string, clause: Clause, view: SentenceView): string {
  const stop = suffix.search(/[,、;:。]/);
  let thing = (stop < 0 ? suffix : suffix.slice(0, stop)).replace(/^(?:以上|左右|的)/, '');
  if (clause.predicate) {
    const predicate = view.folded.slice(clause.predicate.start, clause.predicate.end);
    if (thing.endsWith(predicate)) thing = predicate + thing.slice(0, -predicate.length);
  }
  return thing.length <= 30 ? thing : '';
}

function inherit(frame: Frame, before: Quantity | undefined): Frame {
  if (!before || before.aspect !== 'growth') return frame;
  return { ...frame, aspect: 'growth', sign: (before.value ?? 0) < 0 ? -1 : 1 };
}

const SHARE = /比重|占比|比例|份额|占.{1,12}$|强度$|贡献率/;

function aspectOf(frame: Frame, indicator: string, n: NumberExpression): Aspect {
  if (frame.aspect === 'growth') return 'growth';
  return n.unit === '%' && SHARE.test(indicator) ? 'share' : 'level';
}

function toQuantity(
  n: NumberExpression,
  frame: Frame,
  indicator: string,
  view: SentenceView,
  context: QuantityContext,
): Quantity {
  const { document, section } = context;
  const status: StatementStatus = section.role === 'review' || section.role === 'front' ? 'actual' : 'target';
  const start = frame.change ? n.start - frame.before : n.start;
  const end = n.end + frame.after;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    indicator,
    value: frame.sign * n.value,
    valueMax: n.valueMax === null ? null : frame.sign * n.valueMax,
    unit: n.unit,
    normalizedValue: frame.sign * n.value * n.magnitude,
    comparator: frame.comparator,
    aspect: aspectOf(frame, indicator, n),
    year: status === 'actual' ? document.reviewYear : document.planYear,
    status,
    sentenceId: view.sentence.id,
    rule: frame.change ? 'number-change' : 'number-level',
  };
}
