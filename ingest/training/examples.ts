import { type EntityType, overlaps, type Span } from '../../src/model/index.js';
import type { Candidate, SentenceView } from '../mentions/candidate.js';
import { type DocumentCues, featuresOf } from '../mentions/features.js';
import { proposeNames } from '../mentions/propose.js';
import { CLASSES } from '../mentions/scorer.js';

/** One labelled sentence: offsets into the document's text; `mentions` as in the gold files. */
export interface LabelledSentence extends Span {
  readonly text?: string;
  readonly mentions: readonly { readonly s: string; readonly t: EntityType; readonly n?: number }[];
}

/** What a candidate should be judged as, with its features. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

interface Gold extends Span {
  readonly type: EntityType;
}

/** Examples from one labelled sentence: each candidate alone, and those inside an outer name in its light as well. */
export function examplesOf(view: SentenceView, label: LabelledSentence, text: string, cues: DocumentCues): Example[] {
  const gold = goldSpans(label, text);
  const outers = gold.filter(
    (g) => !gold.some((o) => o !== g && o.start <= g.start && o.end >= g.end && o.end - o.start > g.end - g.start),
  );
  const examples: Example[] = [];
  for (const c of proposeNames(view)) {
    if (c.start < label.start || c.end > label.end) continue;
    const own = gold.find((g) => same(g, c, text));
    const isOuter = own !== undefined && outers.includes(own);
    examples.push({ features: featuresOf(c, null, view, cues), label: isOuter ? CLASSES.indexOf(own.type) : 0 });
    const outer = outers.find((o) => o.start <= c.start && o.end >= c.end && !same(o, c, text));
    if (outer && overlaps(outer, c)) {
      examples.push({ features: featuresOf(c, { ...outer }, view, cues), label: own ? CLASSES.indexOf(own.type) : 0 });
    }
  }
  return examples;
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
