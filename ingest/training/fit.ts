import { evaluate } from '../../src/analysis/evaluate.js';
import { type Rates, rates } from '../../src/analysis/evaluation/rates.js';
import type { DocumentGraph, GraphElement } from '../../src/model/index.js';
import type { AttestedName } from '../lexicon/lexicon.js';
import { createPipeline } from '../pipeline.js';
import type { Resources } from '../read/resources.js';
import { LinearModel, type Weights } from '../scoring/linear.js';
import { attestedNames } from './attested.js';
import { examplesOf, type LabelledReport } from './corpus.js';
import { MENTION_CLASSES, TASK_CLASSES } from './examples.js';
import { asGold } from './gold.js';
import { type TrainingOptions, train } from './regression.js';

/** Chosen by cross-validation over reports; the biases weigh recall against precision. */
const MENTION_OPTIONS: TrainingOptions = { epochs: 10, rate: 0.05, decay: 0.015, leastSeen: 3, bias: 1 };
const TASK_OPTIONS: TrainingOptions = { epochs: 10, rate: 0.05, decay: 0.01, leastSeen: 2, bias: 0.2 };

export interface Models {
  readonly mentions: Weights;
  readonly tasks: Weights;
  readonly attested: ReadonlyMap<string, AttestedName>;
}

/** Fits both models, and gathers the attested names. The same reports in the same order give the same models. */
export function fitModels(reports: readonly LabelledReport[], resources: Resources): Models {
  const sets = reports.map((r) => examplesOf(r, attestedNames(reports.filter((other) => other !== r)), resources));
  return {
    mentions: train(
      sets.flatMap((s) => s.mentions),
      MENTION_CLASSES,
      MENTION_OPTIONS,
    ),
    tasks: train(
      sets.flatMap((s) => s.tasks),
      TASK_CLASSES,
      TASK_OPTIONS,
    ),
    attested: attestedNames(reports),
  };
}

export interface Fold {
  /** Names of the reports held out. */
  readonly held: readonly string[];
  readonly mentions: Rates;
  /** Over the sentences whose tasks were labelled; null where none were, held out or to learn from. */
  readonly tasks: Rates | null;
}

/** Holds out every k-th report in turn, trains on the others, and measures the whole pipeline on those held out. */
export async function crossValidate(
  reports: readonly LabelledReport[],
  k: number,
  resources: Resources,
): Promise<Fold[]> {
  const folds: Fold[] = [];
  for (let fold = 0; fold < k; fold++) {
    const held = reports.filter((_, i) => i % k === fold);
    const models = fitModels(
      reports.filter((_, i) => i % k !== fold),
      resources,
    );
    const cards = await Promise.all(held.map((r) => measure(r, models, resources)));
    const names = cards.map((c) => c.names);
    const actions = cards.map((c) => c.actions);
    const tasks = models.tasks.hashes.length > 0 ? sum(actions, 'task (') : null;
    folds.push({
      held: held.map((r) => r.name),
      mentions: sum(names, 'mention (span+type)'),
      tasks: tasks && tasks.gold > 0 ? tasks : null,
    });
  }
  return folds;
}

async function measure(report: LabelledReport, models: Models, resources: Resources) {
  const { name, text } = report;
  const mentions = new LinearModel(models.mentions);
  const tasks = new LinearModel(models.tasks);
  const lexicon = resources.lexicon.withAttested(models.attested);
  const { graph } = createPipeline({ ...resources, lexicon, models: { mentions, tasks } })({ name, text });
  const card = (measured: readonly Parameters<typeof asGold>[0][]) =>
    evaluate(
      elementsOf(graph),
      measured.map((l) => asGold(l, text)),
      graph.documentId,
    );
  return { names: await card(report.labels), actions: await card(report.tasks) };
}

/** A graph's nodes and edges, as the scorer takes them. */
export function* elementsOf({ nodes, edges }: DocumentGraph): Iterable<GraphElement> {
  for (const node of nodes) yield { kind: 'node', node };
  for (const edge of edges) yield { kind: 'edge', edge };
}

/** One row over several measurements. */
export function sum(cards: readonly (readonly (readonly [string, Rates])[])[], row: string): Rates {
  const rows = cards.flatMap((card) => card.filter(([name]) => name.startsWith(row)).map(([, r]) => r));
  const total = (field: 'tp' | 'predicted' | 'gold') => rows.reduce((n, r) => n + r[field], 0);
  return rates(total('tp'), total('predicted'), total('gold'));
}
