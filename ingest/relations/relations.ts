import type { EntityRelation, Mention, Relation } from '../../src/model/index.js';
import { innermostHolders } from '../mentions/holders.js';
import type { Merge, NamedSentence } from '../resolution/resolution.js';
import { readEditions } from './editions.js';
import { readLists } from './lists.js';
import { readNeighbours } from './neighbours.js';
import { readNesting } from './nesting.js';
import { readResolved } from './resolved.js';
import type { RelationRules } from './rules.js';
import { readSums } from './sums.js';

export type { NamedSentence };

/** What one way of matching finds: `from`, `to` and the rule that says so. */
export interface Found {
  readonly type: EntityRelation;
  readonly from: Mention;
  readonly to: Mention;
  readonly rule: string;
}

/** Relations that the sentences of a document state between the names in them, each once a sentence. */
export function readRelations(
  sentences: readonly NamedSentence[],
  merges: readonly Merge[],
  rules: RelationRules,
): Relation[] {
  const completed = new Map(merges.map((m) => [m.mention, m]));
  const editions = readEditions(sentences, rules);
  return sentences.flatMap((sentence) => {
    if (sentence.mentions.length === 0) return [];
    const holders = innermostHolders(sentence.mentions);
    const found = [
      ...readNesting(sentence, holders, rules),
      ...readLists(sentence, holders, rules),
      ...readSums(sentence, rules),
      ...readNeighbours(sentence, holders, rules),
      ...readResolved(sentence, completed, rules),
      ...(editions.get(sentence.view.sentence.id) ?? []),
    ];
    const sentenceId = sentence.view.sentence.id;
    return onceEach(found).map(({ type, from, to, rule }) => ({ type, from, to, rule, sentenceId }));
  });
}

/** The first statement of each triple; nothing is related to itself. */
function onceEach(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((f) => {
    const key = `${f.type}|${f.from.type}|${f.from.name}|${f.to.type}|${f.to.name}`;
    if (f.from.name === f.to.name || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
