import type { EntityType, Span } from '../../src/model/index.js';
import { type Clause, PREPOSITION } from '../clauses/clauses.js';
import type { DocumentMarks } from '../lexicon/lexicon.js';
import { characterClasses, DIGITS } from '../text/characters.js';
import { insidePair, type SentenceView } from './candidate.js';

/** A member of a list, or a whole phrase that is none. */
export interface Phrase extends Span {
  readonly clause: Clause;
  /** Where in its clause it stands. */
  readonly place: 'object' | 'adverbial' | 'subject';
  /** Position in its list, and the list's size; 0 and 1 when it is none. */
  readonly position: number;
  readonly size: number;
  /** Start of the list's first member. */
  readonly listStart: number;
  /** What 等X says of the list's members. */
  readonly kind: EntityType | null;
  /** What the head noun of the last member says of the list: 中心 in 国际经济、金融、贸易、航运、科技创新中心建设. */
  readonly tail: EntityType | null;
}

/** Cuts a clause's nominal stretches (adverbial, object, subject) into the members of their lists. */
export function phrasesOf(clause: Clause, view: SentenceView): Phrase[] {
  if (!clause.verb) return cut({ start: clause.head.start, end: clause.end }, clause, 'subject', view);
  const { start, end } = clause.head;
  const preposition =
    end > start ? (PREPOSITION.exec(view.folded.slice(start, Math.min(end, start + 3)))?.[0].length ?? 0) : 0;
  return [
    ...cut({ start: start + preposition, end }, clause, 'adverbial', view),
    ...cut(clause.object, clause, 'object', view),
  ];
}

function cut(stretch: Span, clause: Clause, place: Phrase['place'], view: SentenceView): Phrase[] {
  const spans: Span[] = [];
  let from = stretch.start;
  const push = (end: number, next: number): void => {
    if (end > from) spans.push({ start: from, end });
    from = next;
  };
  for (let i = stretch.start; i < stretch.end; i++) {
    const c = view.folded.charCodeAt(i);
    if (c === COMMA && !insidePair(view, i)) push(i, i + 1);
    else if (c === CLOSE && view.folded[i + 1] === '“' && !insidePair(view, i + 1)) push(i + 1, i + 1);
  }
  push(stretch.end, stretch.end);
  const last = spans.at(-1);
  const kind = last ? kindOf(last, view) : null;
  const tail = last && spans.length > 1 ? tailOf(last, view) : null;
  const size = spans.length;
  const listStart = spans[0]?.start ?? stretch.start;
  return spans.map(({ start, end }, position) => ({
    start,
    end,
    clause,
    place,
    position,
    size,
    listStart,
    kind,
    tail,
  }));
}

const COMMA = '、'.charCodeAt(0);
const CLOSE = '”'.charCodeAt(0);

/** A member longer than this has no tail to share. */
const TAIL_REACH = 24;

/** The first head noun of the last member that ends a name: behind it stands nothing more, 等, or a word that is no part of one. */
function tailOf(last: Span, { folded, marks }: SentenceView): EntityType | null {
  const limit = Math.min(last.end, last.start + TAIL_REACH);
  for (let end = last.start + 2; end <= limit; end++) {
    const head = marks.heads.endingAt(end, last.start);
    if (!head) continue;
    const after = marks.trimmed.startingAt(end, last.end) ?? marks.verbs.startingAt(end, last.end);
    if (end === last.end || folded[end] === '等' || after) return head.value.type;
  }
  return null;
}

/** Where 等 stands last in a span; −1 where it does not. */
export function lastDeng({ start, end }: Span, folded: string): number {
  for (let at = end - 1; at >= start; at--) if (folded.charCodeAt(at) === DENG) return at;
  return -1;
}

const DENG = '等'.charCodeAt(0);

/** From 等 to the word that says what the members are: 等首批3个未来产业先导区. */
const HYPERNYM_REACH = 14;

function kindOf(last: Span, view: SentenceView): EntityType | null {
  const close = lastDeng(last, view.folded);
  if (close < 0) return null;
  const start = close + 1;
  const limit = Math.min(last.end, start + HYPERNYM_REACH);
  let best: { end: number; type: EntityType } | null = null;
  for (let at = skipOpeners(start, limit, view.folded, view.marks); at < limit; at++) {
    const m = view.marks.hypernyms.startingAt(at, last.end);
    if (m && (!best || m.end > best.end)) best = { end: m.end, type: m.value };
    if (best && at > best.end) break;
  }
  return best?.type ?? null;
}

/** True when every word from `start` to `end` is one that any report uses of anything: 重大, 有关, 新型… */
export function isGeneric(start: number, end: number, marks: DocumentMarks): boolean {
  for (let at = start; at < end; ) {
    const m =
      marks.generics.startingAt(at, end) ??
      marks.openers.startingAt(at, end) ??
      marks.adverbs.startingAt(at, end) ??
      marks.trimmed.startingAt(at, end);
    if (!m) return false;
    at = m.end;
  }
  return true;
}

const COUNT =
  /^(?:约|近|超过?|逾)?\d+(?:\.\d+)?(?:余|多)?[万亿千百]*(?:余|多)?(?:个|家|项|条|款|座|处|所|张|批|件|种|类|名|位|艘|台|套|支|只|场|次|栋|宗|户|辆|对|届|轮|年|座|部|期)/;
const JOINT = 1;
const BEGINS_COUNT = 2;
const CLASSES = characterClasses('的了和与及 ', `${DIGITS}约近超逾`);

/** Moves `start` past what may stand before a name without belonging to it: counts, 首批, 一批, 全市, 的, 和. */
export function skipOpeners(start: number, end: number, folded: string, marks: DocumentMarks): number {
  let at = start;
  while (at < end) {
    const opener = marks.openers.startingAt(at, end);
    const classes = CLASSES[folded.charCodeAt(at)] as number;
    const count = classes & BEGINS_COUNT ? countAt(folded, at, end) : 0;
    const step = Math.max(opener ? opener.end - at : 0, count, classes & JOINT ? 1 : 0);
    if (step === 0) break;
    at += step;
  }
  return at;
}

function countAt(folded: string, at: number, end: number): number {
  return COUNT.exec(folded.slice(at, Math.min(end, at + 12)))?.[0].length ?? 0;
}
