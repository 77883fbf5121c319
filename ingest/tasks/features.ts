import { contains, type Mention, type Quantity, type SectionRole } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { hashText } from '../scoring/hash.js';

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

/** Binary features of a clause as a task. */
export function taskFeatures(clause: Clause, view: SentenceView, cues: TaskCues): number[] {
  const { folded } = view;
  const text = folded.slice(clause.start, clause.end);
  const mentions = cues.mentions.filter((m) => !m.nested && contains(clause, m));
  const counts = cues.quantities.filter((q) => contains(clause, q));
  const form = clause.verb
    ? clause.verb.start === clause.head.start
      ? 'verb'
      : 'adverbial'
    : clause.predicate
      ? 'predicate'
      : 'subject';
  const f = ['bias', `form=${form}`, `role=${cues.role}`, `role+form=${cues.role}+${form}`];
  const last = clause.index === view.clauses.length - 1;
  f.push(
    `clauses=${Math.min(5, view.clauses.length)}`,
    `last=${last}+${view.clauses.length > 1}`,
    `first=${clause.index === 0}`,
  );
  f.push(
    `named=${Math.min(2, mentions.length)}+${form}`,
    `counted=${Math.min(2, counts.length)}+${form}`,
    `aspect=${counts[0]?.aspect ?? '-'}`,
  );
  for (const m of mentions) f.push(`type=${m.type}+${form}`);
  if (view.sentence.isHeading) f.push('heading');
  if (cues.opensParagraph)
    f.push('opens-paragraph', `opens-paragraph+${view.clauses.length > 1}`, `opens-paragraph+${form}`);
  f.push(
    `start2=${text.slice(0, 2)}`,
    `start3=${text.slice(0, 3)}`,
    `end2=${text.slice(-2)}`,
    `end3=${text.slice(-3)}`,
    `end4=${text.slice(-4)}`,
    `length=${Math.min(10, text.length >> 1)}`,
  );
  if (/。/.test(folded.charAt(clause.end))) f.push('sentence-end');
  f.push(...verbFeatures(clause, last, cues, mentions.length > 0 || counts.length > 0, folded));
  return f.map((name) => hashText(name));
}

function verbFeatures(clause: Clause, last: boolean, cues: TaskCues, anchored: boolean, folded: string): string[] {
  const f: string[] = [];
  if (clause.verb) {
    const verb = folded.slice(clause.verb.last.start, clause.verb.last.end);
    const group = folded.slice(clause.verb.start, clause.verb.end);
    f.push(
      `verb=${verb}`,
      `group=${group}`,
      `verb+last=${verb}+${last}`,
      `verb+anchored=${verb}+${anchored}`,
      `verb+role=${verb}+${cues.role}`,
      `object=${Math.min(6, (clause.object.end - clause.object.start) >> 1)}`,
    );
    if (clause.head.end > clause.head.start) f.push(`prep=${folded.charAt(clause.head.start)}`);
  }
  if (clause.predicate) {
    const predicate = folded.slice(clause.predicate.start, clause.predicate.end);
    f.push(`pred=${predicate}`, `pred+anchored=${predicate}+${anchored}`, `predend=${predicate.slice(-2)}+${anchored}`);
  }
  return f;
}
