import type { Span } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import { readVerbGroup } from '../clauses/verbs.js';
import { insidePair, type SentenceView } from '../mentions/candidate.js';

/** Readings of a clause as tasks: whole, and in the parts that 、 cuts it into where each opens with a verb: 推动X、打造Y. */
export function taskCandidates(clause: Clause, view: SentenceView): { whole: Span; parts: readonly Span[] } {
  const whole = { start: clause.start, end: clause.end };
  if (!clause.verb) return { whole, parts: [] };
  const parts: Span[] = [];
  let from = clause.start;
  for (let i = clause.object.start; i < clause.end; i++) {
    if (view.folded[i] !== '、' || insidePair(view, i)) continue;
    const group = readVerbGroup(i + 1, clause.end, view.folded, view.marks);
    if (!group || clause.end - group.end < 2 || i - from < 4) continue;
    parts.push({ start: from, end: i });
    from = i + 1;
  }
  if (parts.length > 0) parts.push({ start: from, end: clause.end });
  return { whole, parts };
}
