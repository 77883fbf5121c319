import type { Mention } from '../../src/model/index.js';
import type { NamedSentence } from '../mentions/candidate.js';
import { completeFromContext } from './antecedents.js';
import { ownBodies } from './bodies.js';
import { introducedForms } from './introduced.js';
import { placeParts } from './parts.js';
import { plenums } from './plenums.js';
import type { NameRuleId, NameRules } from './rules.js';
import { shortForms } from './shortened.js';
import { completeLists } from './tails.js';
import { completePolicies } from './topics.js';

export type { NamedSentence };

/** That a mention's words stand for a fuller name; `antecedent` is the mention that the name was completed from, where there is one. */
export interface Merge {
  readonly mention: Mention;
  readonly name: string;
  readonly rule: NameRuleId;
  readonly antecedent: Mention | null;
}

export interface Resolution {
  readonly sentences: readonly NamedSentence[];
  /** By the mentions of `sentences`, which carry the new names. */
  readonly merges: readonly Merge[];
}

type Step = (sentences: readonly NamedSentence[], rules: NameRules) => readonly Merge[];

/** In this order: later steps see the names that earlier ones completed. */
const STEPS: readonly Step[] = [
  ownBodies,
  completePolicies,
  plenums,
  completeLists,
  introducedForms,
  placeParts,
  completeFromContext,
  shortForms,
];

/** Canonical names for the mentions of a document: elisions completed, short forms and anaphora led to what they mean. */
export function resolveNames(sentences: readonly NamedSentence[], rules: NameRules): Resolution {
  let resolution: Resolution = { sentences, merges: [] };
  for (const step of STEPS) resolution = renamed(resolution, step(resolution.sentences, rules));
  return resolution;
}

/** The resolution with the merged mentions renamed, wherever they stand. */
function renamed({ sentences, merges }: Resolution, found: readonly Merge[]): Resolution {
  if (found.length === 0) return { sentences, merges };
  const names = new Map(found.map((m) => [m.mention, m]));
  const now = new Map<Mention, Mention>();
  const next = sentences.map(({ view, mentions }) => {
    if (!mentions.some((m) => names.has(m))) return { view, mentions };
    const named = mentions.map((m) => {
      const merge = names.get(m);
      if (!merge) return m;
      const mention = { ...m, name: merge.name };
      now.set(m, mention);
      return mention;
    });
    return { view, mentions: named };
  });
  const moved = [...merges.filter((m) => !names.has(m.mention)), ...found].map((m) => ({
    ...m,
    mention: now.get(m.mention) ?? m.mention,
    antecedent: m.antecedent && (now.get(m.antecedent) ?? m.antecedent),
  }));
  return { sentences: next, merges: moved };
}
