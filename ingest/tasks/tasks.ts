import { contains, type Mention, type Task } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { Features } from '../scoring/features.js';
import type { LinearModel } from '../scoring/linear.js';
import { type TaskCues, taskFeatures } from './features.js';

/** Those of the clause that is judged: one buffer serves all. */
const FEATURES = new Features();

/** The tasks of a sentence: what was done (review) or is to be done (plan), a clause each. */
export function readTasks(view: SentenceView, cues: TaskCues, model: LinearModel): Task[] {
  if (view.sentence.isHeading || cues.isProblem || cues.role === 'front' || cues.role === 'notes') return [];
  const isTask = (clause: Clause): boolean => {
    if (tellsMeaning(clause, view.folded)) return false;
    FEATURES.clear();
    taskFeatures(clause, view, cues, FEATURES);
    return model.judge(FEATURES.items, FEATURES.length).odds > 0;
  };
  const status = cues.role === 'review' || isPast(view) ? 'done' : 'planned';
  return view.clauses.filter(isTask).map((clause) => toTask(clause, view, cues, status));
}

/** 充分体现了…要求: what a goal means, not what is done. */
function tellsMeaning({ verb }: Clause, folded: string): boolean {
  return verb !== null && /^(?:体现|反映|考虑|彰显)了?/.test(folded.slice(verb.last.start, verb.end + 1));
}

/** 省政府编制了…草案,提请大会审查: a plan that tells what was done. */
function isPast({ clauses, folded }: SentenceView): boolean {
  return clauses.some(({ verb }) => verb !== null && folded[verb.end] === '了');
}

function toTask(clause: Clause, view: SentenceView, cues: TaskCues, status: Task['status']): Task {
  const named = cues.mentions.filter(
    (m) => !m.nested && contains(clause, m) && (m.type !== 'Agency' || isActedOn(m, clause, view)),
  );
  const objects = named.filter(
    (m) => !isCompanion(m, clause, view) && !isActor(m, named, clause, view) && !isWhereTo(m, view),
  );
  const { sentence } = view;
  return {
    start: clause.start,
    end: clause.end,
    text: sentence.text.slice(clause.start - sentence.span.start, clause.end - sentence.span.start),
    verb: verbOf(clause, view),
    status,
    objects,
    sentenceId: sentence.id,
    rule: taskRule(clause),
  };
}

/** The rule by which a clause is read as a task. */
export function taskRule({ verb, predicate }: Clause): string {
  if (verb) return 'active-clause';
  return predicate ? 'passive-clause' : 'subject-clause';
}

/** The verb group of the clause, else its predicate; empty where neither was recognised. */
function verbOf(clause: Clause, { folded }: SentenceView): string {
  const verb = clause.verb ?? clause.predicate;
  return verb ? folded.slice(verb.start, verb.end) : '';
}

const ACTS_ON_BODIES = /(?:接受|办理|办结|设立|启用|组建|成立|支持)$/;

/** Agencies mostly order or decide; what is set up, supported or lets itself be overseen by one is said of it. */
function isActedOn(m: Mention, { verb }: Clause, { folded }: SentenceView): boolean {
  return verb !== null && m.start >= verb.end && ACTS_ON_BODIES.test(folded.slice(verb.start, verb.end));
}

/** X落户深圳 acts on X. */
function isWhereTo(m: Mention, { folded }: SentenceView): boolean {
  return m.type === 'Area' && /^(?:落户|落地|落址|入驻)$/.test(folded.slice(m.start - 2, m.start));
}

/** 与X设立Y acts on Y, not on X. */
function isCompanion(m: Mention, clause: Clause, view: SentenceView): boolean {
  return (
    clause.verb !== null &&
    m.end <= clause.verb.start &&
    /^[与和]/.test(view.folded.slice(clause.head.start, clause.head.start + 1))
  );
}

/** 数据交易所上线国际数据交易链 acts on the chain, not on who does it. */
function isActor(
  m: Mention,
  named: readonly Mention[],
  { verb, predicate }: Clause,
  { folded }: SentenceView,
): boolean {
  if (verb || predicate || m.type !== 'Organization') return false;
  const next = named.find((n) => n.start >= m.end && n.type !== 'Organization');
  return next !== undefined && next.type !== 'Area' && !/^[、和及与等]*$/.test(folded.slice(m.end, next.start));
}
