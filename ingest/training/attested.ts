import type { EntityType, Span } from '../../src/model/index.js';
import type { AttestedName } from '../lexicon/lexicon.js';
import { Automaton } from '../text/automaton.js';
import type { LabelledNames } from './labels.js';

/** The labels of one report, with its text as folded for matching. */
export interface Attesting {
  readonly folded: string;
  readonly labels: readonly LabelledNames[];
}

/**
 * The names that labels attest, and how often the same words stand in the labelled sentences at all. A model that is trained with names
 * that its own labels attest learns to trust them blindly: train each report with those of the others.
 */
export function attestedNames(reports: readonly Attesting[]): Map<string, AttestedName> {
  const counts = labelledNames(reports);
  const names = [...counts.keys()].sort();
  const automaton = new Automaton(names);
  const seen = new Array<number>(names.length).fill(0);
  for (const { folded, labels } of reports) {
    for (const { start, end } of labels) {
      for (const word of automaton.scan(folded.slice(start, end)).words) seen[word] = (seen[word] ?? 0) + 1;
    }
  }
  return new Map(names.map((name, i) => [name, attested(counts.get(name) ?? new Map(), seen[i] ?? 0)]));
}

function attested(types: ReadonlyMap<EntityType, number>, seen: number): AttestedName {
  const [[type, labelled] = ['Initiative', 0] as const] = [...types].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  return { type, labelled, seen: Math.max(seen, labelled) };
}

function labelledNames(reports: readonly Attesting[]): Map<string, Map<EntityType, number>> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { folded, labels } of reports) {
    for (const { type, ...span } of labels.flatMap((l) => l.mentions)) {
      const name = bare(folded, span);
      if (name.length < 2) continue;
      const types = counts.get(name) ?? new Map<EntityType, number>();
      counts.set(name, types.set(type, (types.get(type) ?? 0) + 1));
    }
  }
  return counts;
}

/** The words without the quotation marks that wrap them. */
function bare(folded: string, { start, end }: Span): string {
  return folded.slice(start, end).replace(/^[“《]([^“”《》]*)[”》]$/, '$1');
}
