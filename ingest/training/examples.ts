import { ENTITY_TYPES, overlaps, type Span } from '../../src/model/index.js';
import type { SentenceView } from '../mentions/candidate.js';
import { Edges } from '../mentions/edges.js';
import { featuresOf } from '../mentions/judge.js';
import { proposeNames } from '../mentions/propose.js';
import { Features } from '../scoring/features.js';
import { type TaskCues, taskFeatures } from '../tasks/features.js';
import type { LabelledNames, LabelledTasks } from './labels.js';
import { asMentions } from './mentions.js';

/** What a candidate should be judged as, with its features. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  /** How much it counts; 1 unless told. */
  readonly weight?: number;
}

/** Classes of the two models, the first of each “none”. */
export const MENTION_CLASSES = ['none', ...ENTITY_TYPES];
export const TASK_CLASSES = ['none', 'task'];

/** Mention examples from one labelled sentence: each candidate alone, and those inside an outer name in its light as well. */
export function mentionExamples(view: SentenceView, label: LabelledNames): Example[] {
  const gold = label.mentions;
  const outers = gold.filter(
    (g) => !gold.some((o) => o !== g && o.start <= g.start && o.end >= g.end && o.end - o.start > g.end - g.start),
  );
  const examples: Example[] = [];
  const edges = new Edges(view);
  for (const c of proposeNames(view)) {
    if (c.start < label.start || c.end > label.end) continue;
    const own = gold.find((g) => same(g, c, view.folded));
    const isOuter = own !== undefined && outers.includes(own);
    examples.push({
      features: featuresOf(c, null, view, edges),
      label: isOuter ? ENTITY_TYPES.indexOf(own.type) + 1 : 0,
      weight: gold.some((g) => overlaps(g, c)) ? 1 : (label.silence ?? 1),
    });
    const outer = outers.find((o) => o.start <= c.start && o.end >= c.end && !same(o, c, view.folded));
    if (outer && overlaps(outer, c)) {
      examples.push({
        features: featuresOf(c, outer, view, edges),
        label: own ? ENTITY_TYPES.indexOf(own.type) + 1 : 0,
        weight: own ? 1 : (label.silence ?? 1),
      });
    }
  }
  return examples;
}

/** Task examples: each clause of a labelled sentence; a task where a labelled one overlaps it by 70 % or more. */
export function taskExamples(
  view: SentenceView,
  label: LabelledNames & LabelledTasks,
  cues: Omit<TaskCues, 'mentions'>,
): Example[] {
  const given = { ...cues, mentions: asMentions(label.mentions, view.folded) };
  return view.clauses
    .filter((c) => c.start >= label.start && c.end <= label.end)
    .map((clause) => {
      const features = new Features();
      taskFeatures(clause, view, given, features);
      return { features: features.take(), label: label.tasks.some((g) => overlap(g, clause) >= 0.7) ? 1 : 0 };
    });
}

/** Shared part of two spans over the stretch that both cover. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Equal spans, quotation marks that wrap either aside. */
function same(g: Span, c: Span, text: string): boolean {
  const bare = (s: Span): Span =>
    /^[“《].*[”》]$/.test(text.slice(s.start, s.end)) ? { start: s.start + 1, end: s.end - 1 } : s;
  const [a, b] = [bare(g), bare(c)];
  return a.start === b.start && a.end === b.end;
}
