import { ENTITY_RELATIONS } from '../../model/index.js';
import { type GoldSentence, isLabelled } from './gold.js';
import { goldNames } from './mentions.js';
import { type EvaluatedGraph, entityTypeOf, spanOf } from './predictions.js';
import { type ScoreRow, setRates } from './rates.js';
import { comparable } from './text.js';

const MEASURED: ReadonlySet<string> = new Set(ENTITY_RELATIONS);

/**
 * Triples of name, relation and name. A predicted one counts when a labelled sentence states it and it touches a labelled entity;
 * one that does not say where it stands counts too, and so does one of another document.
 */
export function scoreRelations(graph: EvaluatedGraph, gold: readonly GoldSentence[]): ScoreRow[] {
  const names = goldNames(gold);
  const wanted = gold.flatMap((g) => g.relations.map((r) => triple(comparable(r.h), r.r, comparable(r.t))));
  const found = graph.edges.flatMap((edge) => {
    if (!MEASURED.has(edge.type)) return [];
    const from = graph.nodes.get(edge.start);
    const to = graph.nodes.get(edge.end);
    if (!entityTypeOf(from) || !entityTypeOf(to)) return [];
    const span = spanOf(edge);
    if (span && !isLabelled(gold, span)) return [];
    const head = comparable(from?.properties.name);
    const tail = comparable(to?.properties.name);
    return names.has(head) || names.has(tail) ? triple(head, edge.type, tail) : [];
  });
  return [['relation (triple)', setRates(found, wanted)]];
}

function triple(head: string, type: string, tail: string): string {
  return `${head}|${type}|${tail}`;
}
