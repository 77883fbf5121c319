import { contains, type Mention, type Span, type Task } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import { readVerbGroup } from '../clauses/verbs.js';
import type { SentenceView } from '../mentions/candidate.js';
import type { LinearModel } from '../scoring/linear.js';
import { taskCandidates } from './candidates.js';
import { type TaskCues, taskFeatures } from './features.js';

/** The tasks of a sentence: what was done (review) or is to be done (plan), a clause each. */
export function readTasks(view: SentenceView, cues: TaskCues, model: LinearModel): Task[] {
  if (view.sentence.isHeading || cues.isProblem || cues.role === 'front' || cues.role === 'notes') return [];
  return view.clauses.flatMap((clause) => {
    const { whole, parts } = taskCandidates(clause, view);
    const odds = (span: Span): number => model.judge(taskFeatures(clause, span, view, cues)).odds;
    const together = odds(whole);
    const apart = Math.min(...parts.map(odds));
    const spans = parts.length > 0 && apart > 0 && apart > together ? parts : together > 0 ? [whole] : [];
    return spans.map((span) => toTask(clause, span, view, cues));
  });
}

function toTask(clause: Clause, span: Span, view: SentenceView, cues: TaskCues): Task {
  const objects = cues.mentions.filter(
    (m) => !m.nested && contains(span, m) && m.type !== 'Agency' && !isCompanion(m, clause, view),
  );
  const { sentence } = view;
  return {
    start: span.start,
    end: span.end,
    text: sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start),
    verb: verbOf(clause, span, view),
    status: cues.role === 'review' ? 'done' : 'planned',
    objects,
    sentenceId: sentence.id,
    rule:
      span.start !== clause.start
        ? 'clause-part'
        : clause.verb
          ? 'active-clause'
          : clause.predicate
            ? 'passive-clause'
            : 'subject-clause',
  };
}

/** The verb group of the clause or of its part, else the predicate; empty where neither was recognised. */
function verbOf(clause: Clause, span: Span, view: SentenceView): string {
  const own = span.start === clause.start ? clause.verb : readVerbGroup(span.start, span.end, view.folded, view.marks);
  const verb = own ?? clause.predicate;
  return verb ? view.folded.slice(verb.start, verb.end) : '';
}

/** 与X设立Y acts on Y, not on X. */
function isCompanion(m: Mention, clause: Clause, view: SentenceView): boolean {
  return (
    clause.verb !== null &&
    m.end <= clause.verb.start &&
    /^[与和]/.test(view.folded.slice(clause.head.start, clause.head.start + 1))
  );
}
