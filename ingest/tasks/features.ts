import { contains, type Mention, type Quantity, type SectionRole } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import type { Features } from '../scoring/features.js';
import { hashId, hashNamed } from '../scoring/hash.js';

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
  const ids = [
    'bias',
    `form=${form}`,
    `role=${cues.role}`,
    `role+form=${cues.role}+${form}`,
    `clauses=${Math.min(5, length)}`,
    `last=${last}+${length > 1}`,
    `first=${clause.index === 0}`,
    `named=${Math.min(2, mentions.length)}+${form}`,
    `counted=${Math.min(2, counts.length)}+${form}`,
    `aspect=${counts[0]?.aspect ?? '-'}`,
  ];
  for (const m of mentions) ids.push(`type=${m.type}+${form}`);
  if (view.sentence.isHeading) ids.push('heading');
  if (cues.opensParagraph) ids.push('opens-paragraph', `opens-paragraph+${length > 1}`, `opens-paragraph+${form}`);
  for (const id of ids) f.addHash(hashId(id));
  wordFeatures(clause, view.folded, f);
  verbFeatures(clause, last, cues, mentions.length > 0 || counts.length > 0, view.folded, f);
}

/** How the clause is built: a verb opens it, an adverbial stands before the verb, a predicate closes it, or none of these. */
function formOf({ verb, head, predicate }: Clause): string {
  if (verb) return verb.start === head.start ? 'verb' : 'adverbial';
  return predicate ? 'predicate' : 'subject';
}

/** The clause's first and last characters and its length. */
function wordFeatures({ start, end }: Clause, folded: string, f: Features): void {
  f.addHash(hashNamed('start2=', folded, start, Math.min(end, start + 2)));
  f.addHash(hashNamed('start3=', folded, start, Math.min(end, start + 3)));
  f.addHash(hashNamed('end2=', folded, Math.max(start, end - 2), end));
  f.addHash(hashNamed('end3=', folded, Math.max(start, end - 3), end));
  f.addHash(hashNamed('end4=', folded, Math.max(start, end - 4), end));
  f.addHash(hashId(`length=${Math.min(10, (end - start) >> 1)}`));
  if (folded[end] === '。') f.addHash(hashId('sentence-end'));
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
    f.addHash(hashNamed('verb=', folded, start, end));
    f.addHash(hashNamed('group=', folded, verb.start, verb.end));
    f.addHash(hashNamed('verb+last=', folded, start, end, `+${last}`));
    f.addHash(hashNamed('verb+anchored=', folded, start, end, `+${anchored}`));
    f.addHash(hashNamed('verb+role=', folded, start, end, `+${role}`));
    f.addHash(hashId(`object=${Math.min(6, (object.end - object.start) >> 1)}`));
    if (head.end > head.start) f.addHash(hashNamed('prep=', folded, head.start, head.start + 1));
  }
  if (predicate) {
    const { start, end } = predicate;
    f.addHash(hashNamed('pred=', folded, start, end));
    f.addHash(hashNamed('pred+anchored=', folded, start, end, `+${anchored}`));
    f.addHash(hashNamed('predend=', folded, Math.max(start, end - 2), end, `+${anchored}`));
  }
}
