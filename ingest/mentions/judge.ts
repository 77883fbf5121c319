import { ENTITY_TYPES, type EntityType } from '../../src/model/index.js';
import { Features } from '../scoring/features.js';
import type { LinearModel, Sums } from '../scoring/linear.js';
import type { Candidate, SentenceView } from './candidate.js';
import { type Edge, Edges } from './edges.js';
import { insideFeatures, type Outer, spanFeatures } from './features.js';

export interface Judgement {
  readonly candidate: Candidate;
  readonly type: EntityType;
  /** Log odds against being no name. */
  readonly odds: number;
}

/** All features of a candidate. Inside a longer name they are others than those of a name that stands alone. */
export function featuresOf(c: Candidate, outer: Outer, view: SentenceView, edges: Edges): Int32Array {
  const features = new Features();
  features.addAll(edges.start(c.start).features);
  features.addAll(edges.end(c.end).features);
  spanFeatures(c, view, edges, features);
  if (outer) {
    features.wrap(NESTED);
    insideFeatures(c, outer, view, features);
  }
  return features.take();
}

const NESTED = 1_000_003;

/** What edges say of names that stand alone, and of nested ones. */
type EdgeSums = Map<Edge, Sums>;

/** Judges the candidates of one sentence. What an edge says is summed once for all candidates that share it. */
export class Judge {
  readonly #view: SentenceView;
  readonly #model: LinearModel;
  readonly #edges: Edges;
  readonly #features = new Features();
  readonly #alone: EdgeSums = new Map();
  readonly #nested: EdgeSums = new Map();

  constructor(view: SentenceView, model: LinearModel) {
    this.#view = view;
    this.#model = model;
    this.#edges = new Edges(view);
  }

  judge(candidate: Candidate, outer: Outer): Judgement {
    const features = this.#features;
    const [start, end] = [this.#edges.start(candidate.start), this.#edges.end(candidate.end)];
    const sums = this.#model.sums();
    features.clear();
    spanFeatures(candidate, this.#view, this.#edges, features);
    if (outer) {
      features.wrap(NESTED);
      insideFeatures(candidate, outer, this.#view, features);
    }
    this.#model.add(features.items, features.length, sums);
    addTo(sums, this.#sumsOf(start, outer !== null));
    addTo(sums, this.#sumsOf(end, outer !== null));
    const verdict = this.#model.verdict(sums);
    return { candidate, type: ENTITY_TYPES[verdict.class - 1] ?? 'Initiative', odds: verdict.odds };
  }

  #sumsOf(edge: Edge, isNested: boolean): Sums {
    const known = (isNested ? this.#nested : this.#alone).get(edge);
    if (known) return known;
    const features = this.#features;
    features.clear();
    features.addAll(edge.features);
    if (isNested) features.wrap(NESTED);
    const sums = this.#model.sums();
    this.#model.add(features.items, features.length, sums);
    (isNested ? this.#nested : this.#alone).set(edge, sums);
    return sums;
  }
}

function addTo(sums: Sums, more: Sums): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (more[k] as number);
}
