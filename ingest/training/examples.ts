import { ENTITY_TYPES, type EntityType, type Mention, overlaps, type Span } from '../../src/model/index.js';
import type { Candidate, SentenceView } from '../mentions/candidate.js';
import { featuresOf } from '../mentions/features.js';
import { proposeNames } from '../mentions/propose.js';
import { taskCandidates } from '../tasks/candidates.js';
import { type TaskCues, taskFeatures } from '../tasks/features.js';

/** One labelled sentence: offsets into the document's text; `mentions` as in the gold files. */
export interface LabelledSentence extends Span {
  readonly text?: string;
  readonly mentions: readonly {
    readonly s: string;
    readonly t: EntityType;
    readonly n?: number;
    readonly nested?: boolean;
  }[];
  readonly tasks: readonly { readonly s: string }[];
}

/** What a candidate should be judged as, with its features. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

interface Gold extends Span {
  readonly type: EntityType;
}

/** Classes of the two models, the first of each “none”. */
export const MENTION_CLASSES = ['none', ...ENTITY_TYPES];
export const TASK_CLASSES = ['none', 'task'];

/** Mention examples from one labelled sentence: each candidate alone, and those inside an outer name in its light as well. */
export function mentionExamples(view: SentenceView, label: LabelledSentence, text: string): Example[] {
  const gold = goldSpans(label, text);
  const outers = gold.filter(
    (g) => !gold.some((o) => o !== g && o.start <= g.start && o.end >= g.end && o.end - o.start > g.end - g.start),
  );
  const examples: Example[] = [];
  for (const c of proposeNames(view)) {
    if (c.start < label.start || c.end > label.end) continue;
    const own = gold.find((g) => same(g, c, text));
    const isOuter = own !== undefined && outers.includes(own);
    examples.push({
      features: featuresOf(c, null, view),
      label: isOuter ? ENTITY_TYPES.indexOf(own.type) + 1 : 0,
    });
    const outer = outers.find((o) => o.start <= c.start && o.end >= c.end && !same(o, c, text));
    if (outer && overlaps(outer, c)) {
      examples.push({
        features: featuresOf(c, { ...outer }, view),
        label: own ? ENTITY_TYPES.indexOf(own.type) + 1 : 0,
      });
    }
  }
  return examples;
}

/** Task examples: each clause of a labelled sentence, whole and in parts; a task where a labelled one overlaps it by 70 % or more. */
export function taskExamples(view: SentenceView, label: LabelledSentence, text: string, cues: TaskCues): Example[] {
  const words = text.slice(label.start, label.end);
  const gold = label.tasks.map((t) => ({
    start: label.start + words.indexOf(t.s),
    end: label.start + words.indexOf(t.s) + t.s.length,
  }));
  const given = { ...cues, mentions: goldMentions(label, text) };
  return view.clauses
    .filter((c) => c.start >= label.start && c.end <= label.end)
    .flatMap((clause) => {
      const { whole, parts } = taskCandidates(clause, view);
      return [whole, ...parts].map((span) => ({
        features: taskFeatures(clause, span, view, given),
        label: gold.some((g) => overlap(g, span) >= 0.7) ? 1 : 0,
      }));
    });
}

function goldMentions(label: LabelledSentence, text: string): Mention[] {
  return goldSpans(label, text).map((g, i) => {
    const nested = label.mentions[i]?.nested ?? false;
    const surface = text.slice(g.start, g.end);
    return { ...g, surface, name: surface, nested, lifecycle: null, sentenceId: '', rule: 'gold' };
  });
}

/** Shared part of two spans over the stretch that both cover. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function goldSpans(label: LabelledSentence, text: string): Gold[] {
  const words = text.slice(label.start, label.end);
  return label.mentions.map((m) => {
    let at = -1;
    for (let i = 0; i < (m.n ?? 1); i++) at = words.indexOf(m.s, at + 1);
    return { start: label.start + at, end: label.start + at + m.s.length, type: m.t };
  });
}

/** Equal spans, quotation marks that wrap either aside. */
function same(g: Span, c: Span | Candidate, text: string): boolean {
  const bare = (s: Span): Span =>
    /^[“《].*[”》]$/.test(text.slice(s.start, s.end)) ? { start: s.start + 1, end: s.end - 1 } : s;
  const [a, b] = [bare(g), bare(c)];
  return a.start === b.start && a.end === b.end;
}

/** Types whose known names are names nearly wherever they stand, and that labels show too seldom to learn. */
const CERTAIN: ReadonlySet<string> = new Set(['Agency', 'Organization', 'Event', 'Project']);

/** Examples from an unlabelled sentence: the names that a lexicon is sure of, where no longer name can be at hand. */
export function certainExamples(view: SentenceView): Example[] {
  const examples: Example[] = [];
  for (const c of proposeNames(view)) {
    if (c.rules[0] !== 'known-name' || c.hint === null || !CERTAIN.has(c.hint)) continue;
    const features = featuresOf(c, null, view);
    if (!features.includes('known') || features.some((f) => DOUBT.has(f))) continue;
    examples.push({ features, label: ENTITY_TYPES.indexOf(c.hint) + 1 });
  }
  return examples;
}

const DOUBT: ReadonlySet<string> = new Set([
  'crosses-known',
  'prefix-of-known',
  'head-follows',
  'own-region',
  'heading',
]);
