import { overlaps, type Span } from '../../model/index.js';
import { type GoldQuantity, type GoldSentence, isLabelled } from './gold.js';
import { counts, type EvaluatedGraph, ruleOf, spanOf } from './predictions.js';
import { type Judgement, pairGreedily, pairsOf, rates, type ScoreRow, share } from './rates.js';
import { comparable, similarity } from './text.js';

interface LabelledQuantity extends GoldQuantity {
  /** Every place where the expression stands in its sentence: the label does not say which is meant. */
  readonly places: readonly Span[];
}

interface PredictedQuantity extends Span {
  readonly rule: string;
  readonly indicator: unknown;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: unknown;
  readonly comparator: unknown;
  readonly aspect: unknown;
  readonly year: number | null;
  readonly status: 'target' | 'actual';
}

type FieldTest = (gold: GoldQuantity, predicted: PredictedQuantity) => boolean;

/** From here on two wordings of an indicator are the same. */
const SAME_INDICATOR = 0.8;

const FIELDS: Readonly<Record<string, FieldTest>> = {
  value: (g, p) => sameNumber(g.value, p.value) && sameNumber(g.valueMax, p.valueMax),
  unit: (g, p) => comparableUnit(g.unit) === comparableUnit(p.unit),
  comparator: (g, p) => g.comparator === p.comparator,
  aspect: (g, p) => g.aspect === p.aspect,
  year: (g, p) => g.year === p.year,
  status: (g, p) => g.status === 'context' || g.status === p.status,
  indicator: (g, p) => similarity(g.indicator, p.indicator) >= SAME_INDICATOR,
};
const TESTS = Object.values(FIELDS);

/** Targets and observations: which were found, each field of those, and those with every field right. */
export function scoreQuantities(graph: EvaluatedGraph, gold: readonly GoldSentence[]): ScoreRow[] {
  const wanted = gold.flatMap(goldQuantities);
  const predicted = predictedQuantities(graph, gold);
  const found = pairsOf(pairGreedily(wanted, predicted, affinity), wanted, predicted);
  const rows: ScoreRow[] = [['quantity (found)', rates(found.length, predicted.length, wanted.length)]];
  for (const [field, test] of Object.entries(FIELDS)) {
    rows.push([`  ${field} (on found)`, share(found.filter(([g, p]) => test(g, p)).length, found.length)]);
  }
  const exact = found.filter(([g, p]) => TESTS.every((test) => test(g, p)));
  const targets = <T extends { status: string }>(list: readonly T[]) =>
    list.filter((q) => q.status === 'target').length;
  rows.push(['quantity (every field)', rates(exact.length, predicted.length, wanted.length)]);
  rows.push(['target (every field)', rates(targets(exact.map(([g]) => g)), targets(predicted), targets(wanted))]);
  return rows;
}

/** @returns for each value inside a labelled sentence, whether a label says the same in every field. */
export function judgeQuantities(graph: EvaluatedGraph, gold: readonly GoldSentence[]): Judgement[] {
  const wanted = gold.flatMap(goldQuantities);
  const predicted = predictedQuantities(graph, gold);
  const found = pairsOf(pairGreedily(wanted, predicted, affinity), wanted, predicted);
  const exact = new Set(found.filter(([g, p]) => TESTS.every((test) => test(g, p))).map(([, p]) => p));
  return predicted.map((p) => ({ rule: p.rule, right: exact.has(p) }));
}

/** The same number, sign aside, in overlapping places; the better the fields agree, the closer. */
function affinity(g: LabelledQuantity, p: PredictedQuantity): number | null {
  if (!g.places.some((place) => overlaps(place, p))) return null;
  if (g.value === null ? p.value !== null : !sameNumber(Math.abs(g.value), Math.abs(p.value ?? Number.NaN)))
    return null;
  return TESTS.filter((test) => test(g, p)).length + similarity(g.indicator, p.indicator);
}

function goldQuantities(sentence: GoldSentence): LabelledQuantity[] {
  return sentence.quantities.map((label) => {
    const places: Span[] = [];
    for (let at = sentence.text.indexOf(label.q); at >= 0; at = sentence.text.indexOf(label.q, at + 1)) {
      places.push({ start: sentence.start + at, end: sentence.start + at + label.q.length });
    }
    return { ...label, places };
  });
}

function predictedQuantities(graph: EvaluatedGraph, gold: readonly GoldSentence[]): PredictedQuantity[] {
  return [...graph.nodes.values()].flatMap((node) => {
    const isTarget = node.labels.includes('Target');
    if ((!isTarget && !node.labels.includes('Observation')) || !counts(graph, node)) return [];
    const span = spanOf(node);
    if (!span || !isLabelled(gold, span)) return [];
    const { indicator, value, valueMax, unit, comparator, aspect, year } = node.properties;
    const status = isTarget ? 'target' : 'actual';
    return {
      ...span,
      rule: ruleOf(node),
      indicator,
      value: asNumber(value),
      valueMax: asNumber(valueMax),
      unit,
      comparator,
      aspect,
      year: asNumber(year),
      status,
    };
  });
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function comparableUnit(unit: unknown): string {
  return comparable(unit).replace('个百分点', '百分点');
}
