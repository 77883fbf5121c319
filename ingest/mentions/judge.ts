import { ENTITY_TYPES, type EntityType } from '../../src/model/index.js';
import { Features } from '../scoring/features.js';
import type { LinearModel, Sums } from '../scoring/linear.js';
import type { Candidate, SentenceView } from './candidate.js';
import { Edges, endFeatures, startFeatures } from './edges.js';
import { insideFeatures, type Outer, spanFeatures } from './features.js';
import type { Repeats } from './repeats.js';

export interface Judgement {
  readonly candidate: Candidate;
  readonly type: EntityType;
  /** Log odds against being no name. */
  readonly odds: number;
}

/** All features of a candidate. Inside a longer name they are others than those of a name that stands alone. */
export function featuresOf(c: Candidate, outer: Outer, view: SentenceView, edges: Edges): Int32Array {
  const features = new Features();
  startFeatures(c.start, view, features);
  endFeatures(c.end, view, features);
  spanFeatures(c, view, edges, features);
  if (outer) {
    features.wrap(NESTED);
    insideFeatures(c, outer, view, features);
  }
  return features.take();
}

const NESTED = 1_000_003;

/** What the same name in another place adds to the odds of one that falls short; by cross-validation over regions. */
const REPEATED = 1;

/** What the edges of a sentence's names say, each a row of sums, kept as where the row starts. */
type EdgeRows = (number | undefined)[];

/** Judges the candidates of a document, a sentence after another. What an edge says is summed once for all candidates that share it. */
export class Judge {
  readonly #model: LinearModel;
  readonly #features = new Features();
  /** Of the candidate that is judged. */
  readonly #sums: Sums;
  /** Of the edges of the sentence's candidates, row after row. */
  #rows: Sums;
  #used = 0;
  #starts: EdgeRows = [];
  #ends: EdgeRows = [];
  #view: SentenceView | undefined;
  #edges: Edges | undefined;
  #close: Candidate[] = [];
  readonly #repeats: Repeats | null;

  /** @param repeats the document's names as they were chosen at first, to judge by a second time. */
  constructor(model: LinearModel, repeats: Repeats | null = null) {
    this.#model = model;
    this.#repeats = repeats;
    this.#sums = new Float64Array(model.classes);
    this.#rows = new Float64Array(model.classes * 256);
  }

  judge(candidate: Candidate, outer: Outer, view: SentenceView): Judgement {
    const edges = this.#edgesOf(view);
    const [features, sums] = [this.#features, this.#sums];
    features.clear();
    spanFeatures(candidate, view, edges, features);
    if (outer) {
      features.wrap(NESTED);
      insideFeatures(candidate, outer, view, features);
    }
    sums.fill(0);
    this.#model.add(features.items, features.length, sums);
    this.#addEdge(candidate.start, this.#starts, startFeatures, outer !== null, view);
    this.#addEdge(candidate.end, this.#ends, endFeatures, outer !== null, view);
    const verdict = this.#model.verdict(sums);
    const fallsShort = verdict.odds <= 0 && verdict.odds > -REPEATED;
    if (fallsShort) this.#close.push(candidate);
    const odds = fallsShort && this.#repeats?.isElsewhere(candidate) ? verdict.odds + REPEATED : verdict.odds;
    return { candidate, type: ENTITY_TYPES[verdict.class - 1] ?? 'Initiative', odds };
  }

  /** The candidates of a sentence just judged that fell short by so little that the same name in another place would decide. */
  closeIn(view: SentenceView): readonly Candidate[] {
    return this.#view === view ? this.#close : [];
  }

  /** Begins a new sentence where the view is another than before. */
  #edgesOf(view: SentenceView): Edges {
    if (this.#edges && this.#view === view) return this.#edges;
    this.#view = view;
    this.#edges = new Edges(view);
    this.#starts = [];
    this.#ends = [];
    this.#used = 0;
    this.#close = [];
    return this.#edges;
  }

  #addEdge(at: number, known: EdgeRows, read: typeof startFeatures, isNested: boolean, view: SentenceView): void {
    const key = (at - view.sentence.span.start + 1) * 2 + (isNested ? 1 : 0);
    const row = known[key] ?? this.#sumEdge(at, read, isNested, view);
    known[key] = row;
    const [sums, rows] = [this.#sums, this.#rows];
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (rows[row + k] as number);
  }

  /** Sums what an edge says into a row of its own; returns where that starts. */
  #sumEdge(at: number, read: typeof startFeatures, isNested: boolean, view: SentenceView): number {
    const row = this.#used;
    this.#used += this.#model.classes;
    if (this.#used > this.#rows.length) {
      const rows = new Float64Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows.fill(0, row, this.#used);
    const features = this.#features;
    features.clear();
    read(at, view, features);
    if (isNested) features.wrap(NESTED);
    this.#model.add(features.items, features.length, this.#rows, row);
    return row;
  }
}
