import { contains, type GraphEdge, type GraphNode, overlaps, type Span } from '../../model/index.js';
import type { EvaluatedGraph } from '../evaluation/predictions.js';
import { counts, spanOf } from '../evaluation/predictions.js';
import type { Item } from './items.js';

/** The fact that accounts for an item: a name, or a value with its indicator. */
export interface Claim {
  readonly by: 'mention' | 'statement';
  /** Id of the entity named, or of the Target or Observation. */
  readonly id: string;
}

interface Fact extends Span, Claim {
  /** What a statement measures; empty for a mention. */
  readonly indicator: string;
}

/** A sentence with the facts read off it. */
export interface CoveredSentence extends Span {
  readonly id: string;
  readonly isHeading: boolean;
  readonly facts: readonly Fact[];
}

/** The sentences of the document in order, each with its mentions, targets and observations. */
export function coveredSentences(graph: EvaluatedGraph): CoveredSentence[] {
  const facts = new Map<string, Fact[]>();
  const add = (sentenceId: string, fact: Fact | null): void => {
    if (!fact) return;
    const list = facts.get(sentenceId);
    if (list) list.push(fact);
    else facts.set(sentenceId, [fact]);
  };
  for (const edge of graph.edges) if (edge.type === 'MENTIONS' && counts(graph, edge)) add(edge.start, mentioned(edge));
  for (const node of graph.nodes.values()) {
    if (!node.labels.some((l) => l === 'Target' || l === 'Observation') || !counts(graph, node)) continue;
    add(String(node.properties.sentenceId), stated(node));
  }
  return [...graph.nodes.values()]
    .filter((n) => n.labels.includes('Sentence') && counts(graph, n))
    .flatMap((n) => {
      const span = spanOf(n);
      return span
        ? { ...span, id: n.id, isHeading: n.properties.isHeading === true, facts: facts.get(n.id) ?? [] }
        : [];
    })
    .sort((a, b) => a.start - b.start);
}

function mentioned(edge: GraphEdge): Fact | null {
  const span = spanOf(edge);
  return span && { ...span, by: 'mention', id: edge.end, indicator: '' };
}

function stated(node: GraphNode): Fact | null {
  const span = spanOf(node);
  return span && { ...span, by: 'statement', id: node.id, indicator: String(node.properties.indicator ?? '') };
}

/**
 * The fact that accounts for an item, the statement before the name; null when none does. A number must lie in the value's or the
 * name's own words, marked words in a name or in what a value measures.
 */
export function claimOf(item: Item, sentence: CoveredSentence): Claim | null {
  const inner = item.kind === 'number' ? item : { start: item.start + 1, end: item.end - 1 };
  const holding = sentence.facts.filter((f) => contains(f, inner));
  const found =
    holding.find((f) => f.by === 'statement') ??
    holding.find((f) => f.by === 'mention') ??
    (item.kind === 'number' ? undefined : sentence.facts.find((f) => f.indicator.includes(item.text)));
  return found ? { by: found.by, id: found.id } : null;
}

/** True when marked words hold a name that is a fact of its own, and more besides. */
export function holdsName(item: Item, sentence: CoveredSentence): boolean {
  return sentence.facts.some((f) => f.by === 'mention' && contains(item, f));
}

/** True when no more than one character stands between a value and the number: 2.9:1, 3—5. */
export function touchesStatement(span: Span, sentence: CoveredSentence): boolean {
  return sentence.facts.some((f) => f.by === 'statement' && overlaps(f, { start: span.start - 2, end: span.end + 2 }));
}
