import { ENTITY_RELATIONS } from '../../model/index.js';
import { type GoldSentence, isLabelled } from './gold.js';
import { goldNames } from './mentions.js';
import { type EvaluatedGraph, entityTypeOf, ruleOf, spanOf } from './predictions.js';
import { type Judgement, type ScoreRow, setRates } from './rates.js';
import { comparable } from './text.js';

const MEASURED: ReadonlySet<string> = new Set(ENTITY_RELATIONS);

/**
 * Triples of name, relation and name. A predicted one counts when a labelled sentence states it and it touches a labelled entity;
 * one that does not say where it stands counts too, and so does one of another document.
 */
export function scoreRelations(graph: EvaluatedGraph, gold: readonly GoldSentence[]): ScoreRow[] {
  const found = predictedRelations(graph, gold).map((r) => r.triple);
  return [['relation (triple)', setRates(found, goldTriples(gold))]];
}

/** @returns for each relation that {@link scoreRelations} counts, whether it is labelled. */
export function judgeRelations(graph: EvaluatedGraph, gold: readonly GoldSentence[]): Judgement[] {
  const wanted = new Set(goldTriples(gold));
  return predictedRelations(graph, gold).map((r) => ({ rule: r.rule, right: wanted.has(r.triple) }));
}

function goldTriples(gold: readonly GoldSentence[]): string[] {
  return gold.flatMap((g) => g.relations.map((r) => triple(comparable(r.h), r.r, comparable(r.t))));
}

function predictedRelations(
  graph: EvaluatedGraph,
  gold: readonly GoldSentence[],
): { readonly rule: string; readonly triple: string }[] {
  const names = goldNames(gold);
  return graph.edges.flatMap((edge) => {
    if (!MEASURED.has(edge.type)) return [];
    const from = graph.nodes.get(edge.start);
    const to = graph.nodes.get(edge.end);
    if (!entityTypeOf(from) || !entityTypeOf(to)) return [];
    const span = spanOf(edge);
    if (span && !isLabelled(gold, span)) return [];
    const head = comparable(from?.properties.name);
    const tail = comparable(to?.properties.name);
    return names.has(head) || names.has(tail) ? { rule: ruleOf(edge), triple: triple(head, edge.type, tail) } : [];
  });
}

function triple(head: string, type: string, tail: string): string {
  return `${head}|${type}|${tail}`;
}
