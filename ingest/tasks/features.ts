import { contains, type Mention, type Quantity, type SectionRole, type Span } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import type { Features } from '../scoring/features.js';
import { hashId, hashNamed, hashStretch } from '../scoring/hash.js';

/** What is known of the sentence when its tasks are read. */
export interface TaskCues {
  readonly role: SectionRole;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  /** First sentence of its paragraph: often the topic, not a task. */
  readonly opensParagraph: boolean;
  /** In a passage that says what is still wrong. */
  readonly isProblem: boolean;
}

/** Adds the binary features of a clause as a task. */
export function taskFeatures(clause: Clause, view: SentenceView, cues: TaskCues, f: Features): void {
  const form = formOf(clause);
  const { length } = view.clauses;
  const mentions = cues.mentions.filter((m) => !m.nested && contains(clause, m));
  const counts = cues.quantities.filter((q) => contains(clause, q));
  const last = clause.index === length - 1;
  const several = String(length > 1);
  f.addHash(hashId('bias'));
  f.addHash(hashNamed('form=', form));
  f.addHash(hashNamed('role=', cues.role));
  f.addHash(hashNamed('role+form=', cues.role, form));
  f.addHash(hashNamed('clauses=', String(Math.min(5, length))));
  f.addHash(hashNamed('last=', String(last), several));
  f.addHash(hashNamed('first=', String(clause.index === 0)));
  f.addHash(hashNamed('named=', String(Math.min(2, mentions.length)), form));
  f.addHash(hashNamed('counted=', String(Math.min(2, counts.length)), form));
  f.addHash(hashNamed('aspect=', counts[0]?.aspect ?? '-'));
  for (const m of mentions) f.addHash(hashNamed('type=', m.type, form));
  if (view.sentence.isHeading) f.addHash(hashId('heading'));
  if (cues.opensParagraph) {
    f.addHash(hashId('opens-paragraph'));
    f.addHash(hashNamed('opens-paragraph+', several));
    f.addHash(hashNamed('opens-paragraph+', form));
  }
  edgeFeatures(clause, view.folded, f);
  if (!clause.verb) wordFeatures(clause, view, mentions, f);
  verbFeatures(clause, last, cues, mentions.length > 0 || counts.length > 0, view.folded, f);
}

/** How the clause is built: a verb opens it, an adverbial stands before the verb, a predicate closes it, or none of these. */
function formOf({ verb, head, predicate }: Clause): string {
  if (verb) return verb.start === head.start ? 'verb' : 'adverbial';
  return predicate ? 'predicate' : 'subject';
}

/** The clause's first and last characters and its length. */
function edgeFeatures({ start, end }: Clause, folded: string, f: Features): void {
  f.addHash(hashStretch('start2=', folded, start, Math.min(end, start + 2)));
  f.addHash(hashStretch('start3=', folded, start, Math.min(end, start + 3)));
  f.addHash(hashStretch('end2=', folded, Math.max(start, end - 2), end));
  f.addHash(hashStretch('end3=', folded, Math.max(start, end - 3), end));
  f.addHash(hashStretch('end4=', folded, Math.max(start, end - 4), end));
  f.addHash(hashNamed('length=', String(Math.min(10, (end - start) >> 1))));
  if (folded[end] === '。') f.addHash(hashId('sentence-end'));
}

/** The words between the names: where no verb group opens the clause, they say what becomes of its subject (落户, 突破, 入选). */
function wordFeatures(
  { start, end }: Span,
  { words, folded }: SentenceView,
  names: readonly Mention[],
  f: Features,
): void {
  let from = start;
  let next = 0;
  // How far the names reach that begin before the word's end; they come in document order.
  let reach = start;
  for (let at = start + 1; at <= end; at++) {
    if (words.endingAt(at) === 0) continue;
    for (let name = names[next]; name && name.start < at; name = names[++next]) reach = Math.max(reach, name.end);
    if (reach <= from) f.addHash(hashStretch('word=', folded, from, at));
    from = at;
  }
}

function verbFeatures(
  { verb, predicate, object, head }: Clause,
  last: boolean,
  { role }: TaskCues,
  anchored: boolean,
  folded: string,
  f: Features,
): void {
  if (verb) {
    const { start, end } = verb.last;
    f.addHash(hashStretch('verb=', folded, start, end));
    f.addHash(hashStretch('group=', folded, verb.start, verb.end));
    f.addHash(hashStretch('verb+last=', folded, start, end, String(last)));
    f.addHash(hashStretch('verb+anchored=', folded, start, end, String(anchored)));
    f.addHash(hashStretch('verb+role=', folded, start, end, role));
    f.addHash(hashNamed('object=', String(Math.min(6, (object.end - object.start) >> 1))));
    if (head.end > head.start) f.addHash(hashStretch('prep=', folded, head.start, head.start + 1));
  }
  if (predicate) {
    const { start, end } = predicate;
    f.addHash(hashStretch('pred=', folded, start, end));
    f.addHash(hashStretch('pred+anchored=', folded, start, end, String(anchored)));
    f.addHash(hashStretch('predend=', folded, Math.max(start, end - 2), end, String(anchored)));
  }
}
