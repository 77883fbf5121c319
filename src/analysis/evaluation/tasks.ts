import type { Span } from '../../model/index.js';
import { type GoldSentence, type GoldTask, isLabelled } from './gold.js';
import { counts, type EvaluatedGraph, ruleOf, spanOf } from './predictions.js';
import { type Judgement, type Pairing, pairGreedily, pairsOf, rates, type ScoreRow, share } from './rates.js';
import { comparable } from './text.js';

type LabelledTask = GoldTask & Span;

interface PredictedTask extends Span {
  readonly id: string;
  readonly rule: string;
  readonly status: unknown;
}

/** From here on two clauses are the same. */
const SAME_CLAUSE = 0.7;

/** Tasks by their clause; of those found, the status and what they act on. */
export function scoreTasks(graph: EvaluatedGraph, gold: readonly GoldSentence[]): ScoreRow[] {
  const wanted = gold.flatMap(goldTasks);
  const predicted = predictedTasks(graph, gold);
  const found = pairsOf(sameClauses(wanted, predicted), wanted, predicted);
  const objects = objectsByTask(graph);
  let right = 0;
  let named = 0;
  let labelled = 0;
  for (const [g, p] of found) {
    const want = new Set(g.objects.map(comparable));
    const have = objects.get(p.id) ?? new Set();
    labelled += want.size;
    named += have.size;
    for (const name of have) if (want.has(name)) right++;
  }
  const status = found.filter(([g, p]) => g.status === p.status).length;
  return [
    ['task (clause, IoU≥0.7)', rates(found.length, predicted.length, wanted.length)],
    ['  task status (on found)', share(status, found.length)],
    ['  task objects (on found)', rates(right, named, labelled)],
  ];
}

/** @returns for each task inside a labelled sentence, whether a labelled task is the same clause. */
export function judgeTasks(graph: EvaluatedGraph, gold: readonly GoldSentence[]): Judgement[] {
  const predicted = predictedTasks(graph, gold);
  const found = new Set(sameClauses(gold.flatMap(goldTasks), predicted).values());
  return predicted.map((p, i) => ({ rule: p.rule, right: found.has(i) }));
}

function sameClauses(wanted: readonly LabelledTask[], predicted: readonly PredictedTask[]): Pairing {
  return pairGreedily(wanted, predicted, (g, p) => {
    const overlap = intersectionOverUnion(g, p);
    return overlap >= SAME_CLAUSE ? overlap : null;
  });
}

function goldTasks(sentence: GoldSentence): LabelledTask[] {
  return sentence.tasks.map((label) => {
    const start = sentence.start + sentence.text.indexOf(label.s);
    return { ...label, start, end: start + label.s.length };
  });
}

function predictedTasks(graph: EvaluatedGraph, gold: readonly GoldSentence[]): PredictedTask[] {
  return [...graph.nodes.values()].flatMap((node) => {
    if (!node.labels.includes('Task') || !counts(graph, node)) return [];
    const span = spanOf(node);
    return span && isLabelled(gold, span)
      ? { ...span, id: node.id, rule: ruleOf(node), status: node.properties.status }
      : [];
  });
}

/** Task id → comparable names of what it advances or enacts. */
function objectsByTask(graph: EvaluatedGraph): Map<string, Set<string>> {
  const objects = new Map<string, Set<string>>();
  for (const { type, start, end } of graph.edges) {
    if (type !== 'ADVANCES' && type !== 'ENACTS') continue;
    const names = objects.get(start) ?? new Set();
    objects.set(start, names.add(comparable(graph.nodes.get(end)?.properties.name)));
  }
  return objects;
}

function intersectionOverUnion(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
