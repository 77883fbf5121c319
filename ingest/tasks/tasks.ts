import { contains, type Mention, type Quantity, type Section, type Task } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';

export interface TaskContext {
  readonly section: Section;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  /** True in passages that say what is still wrong. */
  readonly isProblem: boolean;
}

/** Guiding principles name no task: 以…为指导, 坚持…总基调. */
const PRINCIPLE = /为指导|总基调|新发展理念|目标(?:是|为)|各位代表|请予审议/;

/** The tasks of a sentence: what was done (review) or is to be done (plan), a clause each. */
export function readTasks(view: SentenceView, context: TaskContext): Task[] {
  const { sentence } = view;
  const { role } = context.section;
  if (sentence.isHeading || context.isProblem || role === 'front' || role === 'notes') return [];
  if (role === 'requirements' && PRINCIPLE.test(sentence.text)) return [];
  return view.clauses.flatMap((clause) => readTask(clause, view, context) ?? []);
}

function readTask(clause: Clause, view: SentenceView, context: TaskContext): Task | null {
  const mentions = context.mentions.filter((m) => !m.nested && contains(clause, m));
  const counted = context.quantities.some((q) => contains(clause, q));
  const last = clause.index === view.clauses.length - 1 && view.clauses.length > 1;
  const done = context.section.role === 'review';
  if (clause.verb) {
    if (!isAction(clause, view, last, done && counted)) return null;
    return toTask(clause, view, mentions, view.folded.slice(clause.verb.start, clause.verb.end), done, 'active-clause');
  }
  if (clause.predicate && (mentions.length > 0 || counted)) {
    return toTask(
      clause,
      view,
      mentions,
      view.folded.slice(clause.predicate.start, clause.predicate.end),
      done,
      'passive-clause',
    );
  }
  return null;
}

/** Verb groups that state a purpose, a stance or a result rather than an action. */
const STANCE =
  /^(?:坚持|聚焦|围绕|立足|依托|按照|瞄准|着眼|把握|牢记|实现|达到|保持(?!.*(?:势头|力度))|形成|成为|满足|有|进入|面对|新增|累计|占|增长|纳入|入选|获评|荣获)/;
/** Verbs that in a closing clause say what the actions before are for. */
const PURPOSE =
  /^(?:切实|更好|有效|不断|进一步|真正|加快)?(?:帮助|解决|营造|形成|促进.{0,8}(?:良性循环|有机融合)|让|使|助力|增强.{0,6}(?:获得感|信心)|满足|实现|提升.{0,4}实效)/;

function isAction(clause: Clause, view: SentenceView, last: boolean, isCount: boolean): boolean {
  const text = view.folded.slice(clause.verb?.start ?? clause.start, clause.end);
  if (clause.object.end - clause.object.start < 2) return false;
  if (STANCE.test(text)) return false;
  if (last && PURPOSE.test(text)) return false;
  return !isCount || !/^(?:新增|实现|达)/.test(text);
}

function toTask(
  clause: Clause,
  view: SentenceView,
  mentions: readonly Mention[],
  verb: string,
  done: boolean,
  rule: string,
): Task {
  const objects = mentions.filter((m) => m.type !== 'Agency' && !isCompanion(m, clause, view));
  return {
    start: clause.start,
    end: clause.end,
    text: view.sentence.text.slice(clause.start - view.sentence.span.start, clause.end - view.sentence.span.start),
    verb,
    status: done ? 'done' : 'planned',
    objects,
    sentenceId: view.sentence.id,
    rule,
  };
}

/** 与X设立Y acts on Y, not on X. */
function isCompanion(m: Mention, clause: Clause, view: SentenceView): boolean {
  return (
    clause.verb !== null &&
    m.end <= clause.verb.start &&
    /^[与和]/.test(view.folded.slice(clause.head.start, clause.head.start + 1))
  );
}
