import { contains, type Mention, type Task } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { Features } from '../scoring/features.js';
import type { LinearModel } from '../scoring/linear.js';
import { type TaskCues, taskFeatures } from './features.js';

/** The tasks of a sentence: what was done (review) or is to be done (plan), a clause each. */
export function readTasks(view: SentenceView, cues: TaskCues, model: LinearModel): Task[] {
  if (view.sentence.isHeading || cues.isProblem || cues.role === 'front' || cues.role === 'notes') return [];
  const features = new Features();
  const isTask = (clause: Clause): boolean => {
    features.clear();
    taskFeatures(clause, view, cues, features);
    return model.judge(features.items, features.length).odds > 0;
  };
  return view.clauses.filter(isTask).map((clause) => toTask(clause, view, cues));
}

function toTask(clause: Clause, view: SentenceView, cues: TaskCues): Task {
  const objects = cues.mentions.filter(
    (m) => !m.nested && contains(clause, m) && m.type !== 'Agency' && !isCompanion(m, clause, view),
  );
  const { sentence } = view;
  return {
    start: clause.start,
    end: clause.end,
    text: sentence.text.slice(clause.start - sentence.span.start, clause.end - sentence.span.start),
    verb: verbOf(clause, view),
    status: cues.role === 'review' ? 'done' : 'planned',
    objects,
    sentenceId: sentence.id,
    rule: clause.verb ? 'active-clause' : clause.predicate ? 'passive-clause' : 'subject-clause',
  };
}

/** The verb group of the clause, else its predicate; empty where neither was recognised. */
function verbOf(clause: Clause, { folded }: SentenceView): string {
  const verb = clause.verb ?? clause.predicate;
  return verb ? folded.slice(verb.start, verb.end) : '';
}

/** 与X设立Y acts on Y, not on X. */
function isCompanion(m: Mention, clause: Clause, view: SentenceView): boolean {
  return (
    clause.verb !== null &&
    m.end <= clause.verb.start &&
    /^[与和]/.test(view.folded.slice(clause.head.start, clause.head.start + 1))
  );
}
