import { ENTITY_RELATIONS, type GraphEdge, type GraphElement, type GraphNode } from '../model/index.js';
import type { GoldSentence } from './evaluation/gold.js';
import { judgeMentions } from './evaluation/mentions.js';
import { collectGraph, counts, type EvaluatedGraph, ruleOf } from './evaluation/predictions.js';
import { judgeQuantities } from './evaluation/quantities.js';
import type { Judgement } from './evaluation/rates.js';
import { judgeRelations } from './evaluation/relations.js';
import { judgeTasks } from './evaluation/tasks.js';

/** A rule by its layer and id. */
export interface RuleName {
  readonly layer: string;
  readonly id: string;
}

/** What a rule did. */
export interface RuleUse extends RuleName {
  /** Facts that it stated, in all documents; how many of them stand in labelled sentences, and how many of those are right. */
  readonly fired: number;
  readonly labelled: number;
  readonly right: number;
  /** right / labelled; null where nothing it stated is labelled. */
  readonly precision: number | null;
  /** False when the grammar does not list it. */
  readonly listed: boolean;
}

type Judge = (graph: EvaluatedGraph, gold: readonly GoldSentence[]) => Judgement[];
type IsFact = (element: GraphNode | GraphEdge) => boolean;

const hasLabel = (...labels: string[]): IsFact => {
  return (e) => 'labels' in e && labels.some((l) => e.labels.includes(l));
};
const hasType = (...types: string[]): IsFact => {
  return (e) => 'type' in e && types.includes(e.type);
};
/** Layers in the order of the pipeline: which elements are their facts, and who judges them. A value is right in every field. */
const LAYERS: readonly { readonly layer: string; readonly isFact: IsFact; readonly judge: Judge }[] = [
  { layer: 'mentions', isFact: hasType('MENTIONS'), judge: judgeMentions },
  { layer: 'quantities', isFact: hasLabel('Target', 'Observation'), judge: judgeQuantities },
  { layer: 'tasks', isFact: hasLabel('Task'), judge: judgeTasks },
  { layer: 'relations', isFact: hasType(...ENTITY_RELATIONS), judge: judgeRelations },
];

/**
 * How often each rule fired in a store and how often it was right on the labels of one document, layer by layer, the busiest first.
 * @param listed the rules there are, so that those that never fire are seen.
 */
export async function rulesInUse(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
  gold: readonly GoldSentence[],
  documentId: string | null,
  listed: readonly RuleName[],
): Promise<RuleUse[]> {
  const graph = await collectGraph(elements, documentId);
  // Judges may look at other documents' edges; on the labels a rule answers for this document only.
  const own = { ...graph, edges: graph.edges.filter((e) => counts(graph, e)) };
  return LAYERS.flatMap(({ layer, isFact, judge }) => {
    const facts = [...graph.nodes.values(), ...graph.edges].filter(isFact);
    const fired = countBy(facts.map(ruleOf));
    const judged = judge(own, gold);
    const labelled = countBy(judged.map((j) => j.rule));
    const right = countBy(judged.filter((j) => j.right).map((j) => j.rule));
    const known = new Set(listed.filter((r) => r.layer === layer).map((r) => r.id));
    const ids = [...new Set([...known, ...fired.keys()])].filter((id) => id !== '');
    return ids
      .map((id) => {
        const n = { fired: fired.get(id) ?? 0, labelled: labelled.get(id) ?? 0, right: right.get(id) ?? 0 };
        return { layer, id, ...n, precision: n.labelled > 0 ? n.right / n.labelled : null, listed: known.has(id) };
      })
      .sort((a, b) => b.fired - a.fired || (a.id < b.id ? -1 : 1));
  });
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  return counted;
}

/** The rules as a table for people. */
export function rulesTable(uses: readonly RuleUse[]): string {
  const head = `${'layer'.padEnd(12)}${'rule'.padEnd(24)}${['fired', 'labelled', 'right', 'P'].map((h) => h.padStart(9)).join('')}`;
  const rows = uses.map(({ layer, id, fired, labelled, right, precision, listed }) => {
    const figures = [fired, labelled, right].map((n) => String(n).padStart(9)).join('');
    const note = listed ? (fired === 0 ? '   never fired' : '') : '   not in the grammar';
    return `${layer.padEnd(12)}${id.padEnd(24)}${figures}${(precision?.toFixed(3) ?? '-').padStart(9)}${note}`;
  });
  return [head, ...rows].join('\n');
}
