import { type EntityType, entityId, type Judgement, type Mention, mergedInto } from '../../src/model/index.js';
import type { Merge, NamedSentence, Resolution } from './resolution.js';

/**
 * The names as somebody has judged them. Two that were judged apart lose what a rule made one of them; then whatever was judged to be one
 * thing gets that thing's type and name.
 * @param read the sentences before any rule completed a name: `resolution` has the same mentions at the same places.
 */
export function judgeNames(
  read: readonly NamedSentence[],
  resolution: Resolution,
  judgements: readonly Judgement[],
): Resolution {
  if (judgements.length === 0) return resolution;
  const apart = new Set(judgements.filter((j) => j.verdict === 'apart').map((j) => pair(j.from, j.into)));
  const now = new Map<Mention, Mention>();
  const undone = new Set<Mention>();
  const sentences = resolution.sentences.map((sentence, s) => ({
    ...sentence,
    mentions: sentence.mentions.map((mention, m) => {
      const before = read[s]?.mentions[m] ?? mention;
      const keeps = apart.has(pair(idOf(before), idOf(mention)));
      if (keeps) undone.add(mention);
      const judged = renamed(keeps ? { ...mention, name: before.name } : mention, judgements);
      now.set(mention, judged);
      return judged;
    }),
  }));
  const merges = resolution.merges
    .filter((merge) => !undone.has(merge.mention))
    .map((merge): Merge => {
      const mention = now.get(merge.mention) ?? merge.mention;
      const antecedent = merge.antecedent && (now.get(merge.antecedent) ?? merge.antecedent);
      return { ...merge, mention, name: mention.name, antecedent };
    });
  return { sentences, merges };
}

function renamed(mention: Mention, judgements: readonly Judgement[]): Mention {
  const id = idOf(mention);
  const into = mergedInto(id, judgements);
  if (into === id) return mention;
  const colon = into.indexOf(':');
  return { ...mention, type: into.slice(0, colon) as EntityType, name: into.slice(colon + 1) };
}

function idOf({ type, name }: Mention): string {
  return entityId(type, name);
}

function pair(a: string, b: string): string {
  return [a, b].sort().join('\u001f');
}
