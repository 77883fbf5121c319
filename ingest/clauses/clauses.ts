import type { EntityType, Sentence, Span } from '../../src/model/index.js';
import type { DocumentMarks, VerbWord } from '../lexicon/lexicon.js';
import { characterClasses, isOf, WHITE } from '../text/characters.js';
import type { Mark } from '../text/marks.js';
import { bracketDepths } from './brackets.js';
import { readVerbGroup, type VerbGroup } from './verbs.js';

/** A stretch between two commas (semicolons, colons) of a sentence, read as one predication. */
export interface Clause extends Span {
  readonly sentence: Sentence;
  readonly index: number;
  /** What stands before the verb: nothing, an adverbial (在…领域, 与…), or a subject. */
  readonly head: Span;
  /** The verb group that opens the clause or follows its adverbial; null in a clause with a subject. */
  readonly verb: VerbGroup | null;
  /** What the verb group acts on; empty without one. */
  readonly object: Span;
  /** The predicate that closes a clause with a subject (…开工建设); null otherwise. */
  readonly predicate: Mark<VerbWord> | null;
}

export { lifecycleIn } from './lifecycle.js';
export type { VerbGroup };

const BREAK = 1;
const BLANK = 2;
const DASH = 4;
const CLOSING = 8;
const OPENS = 16;
const PREPOSES = 32;
const CLASSES = characterClasses(
  ',;:。!?',
  WHITE,
  '-',
  ')',
  // What OPENING begins with: most clauses need no more than a look at their first character.
  '其同此另还并且而预力到2今明去全年截一五过二三四六七八九十要我省市自区必将继也首特尤进',
  // And what PREPOSITION does.
  '在以对为与和向从由将把围聚按根依通针结面立瞄用随',
);

/**
 * Cuts a sentence at commas outside brackets and quotation marks, and reads each clause's verb group or predicate.
 * @param pairs the sentence's matched brackets and quotation marks.
 */
export function readClauses(
  sentence: Sentence,
  folded: string,
  marks: DocumentMarks,
  pairs: readonly Span[],
): Clause[] {
  const { start, end } = sentence.span;
  const depth = bracketDepths(pairs, sentence.span);
  const matched = { folded, marks, isInside: (at: number) => depth[at - start] !== 0 };
  const clauses: Clause[] = [];
  let from = start;
  const push = (to: number): void => {
    const span = trim(folded, { start: from, end: to });
    if (span.end > span.start) clauses.push(readClause(sentence, clauses.length, span, matched));
    from = to + 1;
  };
  for (let i = start; i < end; i++) {
    if (matched.isInside(i) || !isOf(CLASSES, BREAK, folded, i)) continue;
    // 2.9:1, 15:30.
    if (folded[i] === ':' && /\d/.test(folded.charAt(i - 1)) && /\d/.test(folded.charAt(i + 1))) continue;
    if (folded[i] === ',' && /\d/.test(folded.charAt(i - 1)) && /^\d{3}(?!\d)/.test(folded.slice(i + 1, i + 5)))
      continue;
    push(i);
  }
  push(end);
  return clauses;
}

function trim(folded: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isOf(CLASSES, BLANK | DASH, folded, start)) start++;
  while (end > start && isOf(CLASSES, BLANK, folded, end - 1)) end--;
  return { start, end };
}

/** Time and scope words that may open a clause without being its subject. */
const OPENING =
  /^(?:其中|同时|此外|另外|还|并且|并|且|而且|预计|力争|到(?:20)?\d{2,4}年底?|(?:20\d{2}|今|明|去)年底?以来|(?:20\d{2}|今|明|去)年底?|全年|年末|年底前?|年内|截至.{0,6}底|一年来|五年来|过去[一五]年|[一二三四五六七八九十]是(?:要)?|要|我们要|我们|(?:省|市|(?:自治)?区)(?:人民)?政府|必须|将|继续|也要|首先|特别是|尤其是|进一步)/;
/** Prepositions whose phrase stands before the verb; 和美乡村, 用电量, 在建项目, 对外贸易 open with none. */
export const PREPOSITION =
  /^(?:在(?![建线校园册])|以(?!旧)|对(?!外)|为|与|和(?![美谐田平])|向|从|由|将|把|围绕|聚焦|按照|根据|依托|通过|针对|结合|面向|立足|瞄准|用(?![电水地能户])|随着|面对)/;
const PLACE_END = /(?:等)?(?:领域|方面|中|上|下|内|地区|区域|环节|过程中|基础上|前提下)$/;

interface Matched {
  readonly folded: string;
  readonly marks: DocumentMarks;
  /** Whether brackets or quotation marks hold what stands at a place. */
  readonly isInside: (at: number) => boolean;
}

function readClause(sentence: Sentence, index: number, { start, end }: Span, matched: Matched): Clause {
  const { folded, marks } = matched;
  let at = start;
  while (at < end && isOf(CLASSES, OPENS, folded, at)) {
    const m = OPENING.exec(folded.slice(at, Math.min(end, at + 12)));
    if (!m || (m[0] === '继续' && marks.verbs.startingAt(at, end))) break;
    at += m[0].length;
  }
  const direct = opensWithName(at, end, folded, marks) ? null : readVerbGroup(at, end, folded, marks);
  const hasAdverbial =
    direct === null && isOf(CLASSES, PREPOSES, folded, at) && PREPOSITION.test(folded.slice(at, at + 2));
  const verb = direct ?? (hasAdverbial ? verbAfterAdverbial(at, end, matched) : null);
  const predicate = verb ? null : closingPredicate(at, end, folded, marks);
  const head = { start: at, end: verb?.start ?? predicate?.start ?? end };
  const object = { start: verb?.end ?? end, end };
  return { sentence, index, start, end, head, verb, object, predicate };
}

/** Ways of working and documents are also named by what is done (规范涉企执法); they are a subject only where more is said of them. */
const NAMED_BY_VERB: ReadonlySet<EntityType> = new Set(['Initiative', 'Policy']);
const SAID_OF_SUBJECT = /^(?!、|和|与|及|同|等).{3}/;

/** 新能源汽车产量…, 服务业…: a name that only begins like an adverb or a verb is the clause's subject. */
function opensWithName(at: number, end: number, folded: string, marks: DocumentMarks): boolean {
  const name = marks.names.startingAt(at, end);
  if (!name || name.value.weak) return false;
  const verb = marks.verbs.startingAt(at, end);
  const adverb = marks.adverbs.startingAt(at, end);
  if (name.end <= Math.max(verb?.end ?? at, adverb?.end ?? at)) return false;
  return !NAMED_BY_VERB.has(name.value.type) || SAID_OF_SUBJECT.test(folded.slice(name.end, end));
}

/**
 * The verb group behind 在…领域, 与…, 以…: the first one after the adverbial's end, else the first at all. What a title or a quotation says
 * is none: 根据《关于制定…规划的建议》.
 */
function verbAfterAdverbial(start: number, end: number, { folded, marks, isInside }: Matched): VerbGroup | null {
  let first: VerbGroup | null = null;
  for (let at = start + 2; at < end; at++) {
    if (isInside(at)) continue;
    const group = opensWithName(at, end, folded, marks) ? null : readVerbGroup(at, end, folded, marks);
    if (!group || group.end >= end) continue;
    if (PLACE_END.test(folded.slice(start, at))) return group;
    first ??= group;
    at = group.end - 1;
  }
  return first;
}

/** The longest predicate that ends the clause, an adverb before it included. */
function closingPredicate(start: number, end: number, folded: string, marks: DocumentMarks): Mark<VerbWord> | null {
  let stop = end;
  while (stop > start && isOf(CLASSES, BLANK | CLOSING, folded, stop - 1)) stop--;
  const found = marks.predicates.endingAt(stop, start + 2);
  if (!found) return null;
  let from = found.start;
  for (let a = marks.adverbs.endingAt(from, start + 2); a; a = marks.adverbs.endingAt(from, start + 2)) from = a.start;
  return { ...found, start: from };
}
