import { evaluate, type GoldSentence } from '../../src/analysis/evaluate.js';
import { type Rates, rates } from '../../src/analysis/evaluation/rates.js';
import type { DocumentGraph, GraphElement } from '../../src/model/index.js';
import { createPipeline } from '../pipeline.js';
import type { Resources } from '../read/resources.js';
import { LinearModel, type Weights } from '../scoring/linear.js';
import { type ExampleSet, examplesOf, type LabelledText } from './corpus.js';
import { MENTION_CLASSES, TASK_CLASSES } from './examples.js';
import { type TrainingOptions, train } from './regression.js';

/** Chosen by cross-validation over reports; the biases weigh recall against precision. */
const MENTION_OPTIONS: TrainingOptions = { epochs: 10, rate: 0.05, decay: 0.025, leastSeen: 2, bias: 1 };
const TASK_OPTIONS: TrainingOptions = { ...MENTION_OPTIONS, decay: 0.01, bias: 0.2 };

export interface Models {
  readonly mentions: Weights;
  readonly tasks: Weights;
}

/** Fits both models. The same sets in the same order give the same weights. */
export function fitModels(sets: readonly ExampleSet[]): Models {
  const mentions = [...sets.flatMap((s) => s.mentions), ...sets.flatMap((s) => s.certain)];
  return {
    mentions: train(mentions, MENTION_CLASSES, MENTION_OPTIONS),
    tasks: train(
      sets.flatMap((s) => s.tasks),
      TASK_CLASSES,
      TASK_OPTIONS,
    ),
  };
}

export interface LabelledReport extends LabelledText {
  readonly labels: readonly GoldSentence[];
}

export interface Fold {
  /** Names of the reports held out. */
  readonly held: readonly string[];
  readonly mentions: Rates;
  readonly tasks: Rates;
}

/** Holds out every k-th report in turn, trains on the others, and measures the whole pipeline on those held out. */
export async function crossValidate(
  reports: readonly LabelledReport[],
  k: number,
  resources: Resources,
): Promise<Fold[]> {
  const sets = reports.map((r) => examplesOf(r, resources));
  const folds: Fold[] = [];
  for (let fold = 0; fold < k; fold++) {
    const held = reports.filter((_, i) => i % k === fold);
    const models = fitModels(sets.filter((_, i) => i % k !== fold));
    const cards = await Promise.all(held.map((r) => measure(r, models, resources)));
    folds.push({
      held: held.map((r) => r.name),
      mentions: sum(cards, 'mention (span+type)'),
      tasks: sum(cards, 'task ('),
    });
  }
  return folds;
}

async function measure({ name, text, labels }: LabelledReport, models: Models, resources: Resources) {
  const mentions = new LinearModel(models.mentions);
  const tasks = new LinearModel(models.tasks);
  const { graph } = createPipeline({ ...resources, models: { mentions, tasks } })({ name, text });
  return evaluate(elementsOf(graph), labels, graph.documentId);
}

function* elementsOf({ nodes, edges }: DocumentGraph): Iterable<GraphElement> {
  for (const node of nodes) yield { kind: 'node', node };
  for (const edge of edges) yield { kind: 'edge', edge };
}

/** One row over several measurements. */
function sum(cards: readonly (readonly (readonly [string, Rates])[])[], row: string): Rates {
  const rows = cards.flatMap((card) => card.filter(([name]) => name.startsWith(row)).map(([, r]) => r));
  const total = (field: 'tp' | 'predicted' | 'gold') => rows.reduce((n, r) => n + r[field], 0);
  return rates(total('tp'), total('predicted'), total('gold'));
}
