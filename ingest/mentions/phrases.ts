import type { Span } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { DocumentMarks } from '../lexicon/lexicon.js';
import { insidePair, type SentenceView } from './candidate.js';

/** A member of a list, or a whole phrase that is none. `list` numbers the run of members joined by 、. */
export interface Phrase extends Span {
  readonly clause: Clause;
  readonly list: number;
}

/** Cuts a clause's nominal stretches (adverbial, object, subject) at 、 and at 等. */
export function phrasesOf(clause: Clause, view: SentenceView): Phrase[] {
  const stretches = clause.verb ? [clause.head, clause.object] : [{ start: clause.head.start, end: clause.end }];
  return stretches.flatMap((s, i) => cut(s, clause, i, view));
}

function cut(stretch: Span, clause: Clause, list: number, view: SentenceView): Phrase[] {
  const phrases: Phrase[] = [];
  let from = stretch.start;
  const push = (end: number): void => {
    if (end > from) phrases.push({ start: from, end, clause, list });
  };
  for (let i = stretch.start; i < stretch.end; i++) {
    const c = view.folded.charAt(i);
    if (c !== '、' || insidePair(view, i)) {
      if (c === '”' && view.folded.charAt(i + 1) === '“' && !insidePair(view, i + 1)) {
        push(i + 1);
        from = i + 1;
      }
      continue;
    }
    push(i);
    from = i + 1;
  }
  push(stretch.end);
  return phrases;
}

/** True when every word before a head is one that any report uses of anything: 重大, 有关, 新型… */
export function isGeneric(span: Span, marks: DocumentMarks): boolean {
  for (let at = span.start; at < span.end; ) {
    const m =
      marks.generics.startingAt(at, span.end) ??
      marks.openers.startingAt(at, span.end) ??
      marks.adverbs.startingAt(at, span.end) ??
      marks.trimmed.startingAt(at, span.end);
    if (!m) return false;
    at = m.end;
  }
  return true;
}

const COUNT = /^(?:约|近|超过?|逾)?(?:第[一二三四五六七八九十]+批次?|\d+(?:\.\d+)?(?:余|多)?[万亿千百]*(?:余|多)?(?:个|家|项|条|款|座|处|所|张|批|件|种|类|名|位|艘|台|套|支|只|场|次|栋|宗|户|辆|对))/;
const ORDINAL_BATCH = /^第[一二三四五六七八九十]+批/;

/** Moves `start` past what may stand before a name without belonging to it: counts, 首批, 一批, 全市, 的. */
export function skipOpeners(start: number, end: number, folded: string, marks: DocumentMarks): number {
  let at = start;
  for (;;) {
    const opener = marks.openers.startingAt(at, end);
    const count = COUNT.exec(folded.slice(at, Math.min(end, at + 12)))?.[0];
    const step = ORDINAL_BATCH.test(count ?? '') ? 0 : (count?.length ?? 0);
    const next = Math.max(opener ? opener.end - at : 0, step);
    if (next > 0) at += next;
    else if (folded[at] === '的' || folded[at] === '了' || folded[at] === ' ') at++;
    else return at;
    if (at >= end) return at;
  }
}
