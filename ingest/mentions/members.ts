import { byEntityType } from '../../src/model/index.js';
import { characterClasses } from '../text/characters.js';
import type { Phrase } from './phrases.js';
import { lastDeng, skipOpeners } from './phrases.js';
import type { Propose, SentenceView } from './propose.js';

const MEMBER_MAX = 24;
/** Of a phrase's first words so many begin it: with one or three, names of regions held out are found less well. */
const FIRST_WORDS = 2;
const FIRST_MAX = 8;

const LIST_RULES = byEntityType((kind) => `list-${kind.toLowerCase()}`);
const PHRASE_RULES: Readonly<Record<Phrase['place'], string>> = {
  object: 'phrase-object',
  adverbial: 'phrase-adverbial',
  subject: 'phrase-subject',
};

/** Whole phrases: members of A、B和C等X, subjects of a predicate, objects of a verb, without what trails them. */
export function wholePhrases(phrase: Phrase, view: SentenceView, propose: Propose): void {
  // What stands behind a preposition alone is said of the action, and names nothing by itself.
  if (phrase.place === 'adverbial' && phrase.size === 1) return;
  const rule = phrase.size > 1 ? listRule(phrase) : PHRASE_RULES[phrase.place];
  firstWords(phrase, view, propose);
  for (const end of possibleEnds(phrase, view)) {
    proposeSpan(phrase.start, end, rule, phrase, view, propose);
    const joint = firstJoint(phrase.start, end, view.folded);
    if (joint < phrase.start + 2) continue;
    proposeSpan(phrase.start, joint, rule, phrase, view, propose);
    proposeSpan(joint + 1, end, rule, phrase, view, propose);
  }
}

const listRule = ({ kind }: Phrase): string => (kind ? LIST_RULES[kind] : 'list-open');

const JOINT = 1;
const COMMA = 2;
const CLASSES = characterClasses('和及与', ',', ';:。、的“”《》()');

function firstJoint(start: number, end: number, folded: string): number {
  for (let at = start; at < end; at++) if ((CLASSES[folded.charCodeAt(at)] as number) & JOINT) return at;
  return -1;
}

function hasComma(start: number, end: number, folded: string): boolean {
  for (let at = start; at < end; at++) if ((CLASSES[folded.charCodeAt(at)] as number) & COMMA) return true;
  return false;
}

/** The phrase's own end, the end before 等, before the predicate, and before trailing 建设, 发展, 项目. */
function possibleEnds(phrase: Phrase, view: SentenceView): Set<number> {
  const ends = new Set<number>();
  const close = lastDeng(phrase, view.folded);
  const predicate = phrase.clause.predicate?.start ?? phrase.end;
  for (const first of [phrase.end, close > phrase.start ? close : phrase.end, Math.min(predicate, phrase.end)]) {
    ends.add(first);
    for (let end = first; ; ) {
      const tail =
        view.marks.trimmed.endingAt(end, phrase.start + 1) ?? view.marks.verbs.endingAt(end, phrase.start + 1);
      if (!tail) break;
      end = tail.start;
      ends.add(end);
    }
  }
  return ends;
}

/** The first words of a phrase, whatever follows them: 数智产业 in 数智产业集群, 浦东 in 浦东引领区. */
function firstWords(phrase: Phrase, view: SentenceView, propose: Propose): void {
  const start = skipOpeners(phrase.start, phrase.end, view.folded, view.marks);
  const last = Math.min(phrase.end - 1, start + FIRST_MAX);
  for (let end = start + 1, words = 0; end <= last && words < FIRST_WORDS; end++) {
    if ((CLASSES[view.folded.charCodeAt(end - 1)] as number) !== 0) return;
    if (view.words.endingAt(end) === 0) continue;
    words++;
    if (end - start >= 2) propose(start, end, 'first-words', phrase.kind, phrase);
  }
}

function proposeSpan(
  from: number,
  end: number,
  rule: string,
  phrase: Phrase,
  view: SentenceView,
  propose: Propose,
): void {
  const first = skipOpeners(from, end, view.folded, view.marks);
  const parts =
    phrase.place === 'object' && phrase.position === 0 && from === phrase.start ? phrase.clause.verb?.parts : null;
  const starts = parts ? [first, ...parts.slice(1).filter((part) => part !== first)] : [first];
  for (const start of starts) {
    const length = end - start;
    if (length >= 2 && length <= MEMBER_MAX && !hasComma(start, end, view.folded))
      propose(start, end, rule, phrase.kind, phrase);
  }
}
