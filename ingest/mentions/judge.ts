import { ENTITY_TYPES, type EntityType } from '../../src/model/index.js';
import { Features } from '../scoring/features.js';
import type { LinearModel, Sums } from '../scoring/linear.js';
import type { Candidate, SentenceView } from './candidate.js';
import { Edges, endFeatures, startFeatures } from './edges.js';
import { insideFeatures, type Outer, placeFeatures, spanFeatures } from './features.js';
import type { Phrase } from './phrases.js';
import type { Repeats } from './repeats.js';

export interface Judgement {
  readonly candidate: Candidate;
  readonly type: EntityType;
  /** Log odds against being no name; above 0. */
  readonly odds: number;
}

/** All features of a candidate. Inside a longer name they are others than those of a name that stands alone. */
export function featuresOf(c: Candidate, outer: Outer, view: SentenceView, edges: Edges): Int32Array {
  const features = new Features();
  startFeatures(c.start, view, features);
  endFeatures(c.end, view, features);
  placeFeatures(c.phrase, view, features);
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

/**
 * Log odds that the words between the edges do not make up for: of 33,175 names that are read as labelled in 45 reports one is lost by it,
 * and 25 that are labelled otherwise; four in nine candidates need no look at their words. Regions held out lose .0001 of their F1.
 */
const HOPELESS = -3.25;

/**
 * Judges the candidates of a document, a sentence after another. What an edge or a place says is summed once for all candidates that share
 * it: a row of sums each, of which a candidate's are made.
 */
export class Judge {
  readonly #model: LinearModel;
  readonly #features = new Features();
  /** Row after row: the first is that of the candidate that is judged, those behind it belong to the sentence. */
  #rows: Sums;
  #used = 0;
  /** Where the row of each edge starts, alone and inside a longer name; 0 where it has none yet. */
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  /** Where the rows of each place start, alone and inside a longer name. */
  readonly #places = [new Map<Phrase | null, number>(), new Map<Phrase | null, number>()];
  #view: SentenceView | undefined;
  #edges: Edges | undefined;
  #close: Candidate[] = [];
  readonly #repeats: Repeats | null;

  /** @param repeats the document's names as they were chosen at first, to judge by a second time. */
  constructor(model: LinearModel, repeats: Repeats | null = null) {
    this.#model = model;
    this.#repeats = repeats;
    this.#rows = new Float64Array(model.width * 256);
  }

  /** The judgement of a candidate that is likelier a name than none; null of any other. */
  judge(candidate: Candidate, outer: Outer, view: SentenceView): Judgement | null {
    const edges = this.#edgesOf(view);
    const { start, end, phrase } = candidate;
    const first = view.sentence.span.start - 1;
    const inside = outer === null ? 0 : 1;
    const edge = (start - first) * 2 + inside;
    const other = (end - first) * 2 + inside;
    const left = this.#starts[edge] || this.#sumEdge(start, edge, this.#starts, startFeatures, view);
    const right = this.#ends[other] || this.#sumEdge(end, other, this.#ends, endFeatures, view);
    const place = this.#sumPlace(phrase, inside, view);
    if (this.#isHopeless(left, right, place)) return null;
    const features = this.#features;
    features.clear();
    spanFeatures(candidate, view, edges, features);
    if (outer) {
      features.wrap(NESTED);
      insideFeatures(candidate, outer, view, features);
    }
    const rows = this.#rows;
    this.#model.sum(features.items, features.length, rows);
    for (let k = 0; k < this.#model.width; k++)
      rows[k] =
        (rows[k] as number) + (rows[left + k] as number) + (rows[right + k] as number) + (rows[place + k] as number);
    return this.#judgement(candidate);
  }

  /** Whether the edges and the place, whose rows start there, say too much against each type. */
  #isHopeless(left: number, right: number, place: number): boolean {
    const rows = this.#rows;
    for (let k = 0; k < this.#model.width; k++)
      if ((rows[left + k] as number) + (rows[right + k] as number) + (rows[place + k] as number) > HOPELESS)
        return false;
    return true;
  }

  /** By the first row. */
  #judgement(candidate: Candidate): Judgement | null {
    const verdict = this.#model.verdict(this.#rows);
    if (verdict.odds <= -REPEATED) return null;
    const fallsShort = verdict.odds <= 0;
    if (fallsShort) this.#close.push(candidate);
    if (fallsShort && !this.#repeats?.isElsewhere(candidate)) return null;
    const odds = verdict.odds + (fallsShort ? REPEATED : 0);
    return { candidate, type: ENTITY_TYPES[verdict.class - 1] ?? 'Initiative', odds };
  }

  /** The candidates of a sentence just judged that fell short by so little that the same name in another place would decide. */
  closeIn(view: SentenceView): readonly Candidate[] {
    return this.#view === view ? this.#close : [];
  }

  /** Begins a new sentence where the view is another than before. */
  #edgesOf(view: SentenceView): Edges {
    if (this.#edges && this.#view === view) return this.#edges;
    const { start, end } = view.sentence.span;
    this.#view = view;
    this.#edges = new Edges(view);
    // The marks that wrap a name may stand one character outside of the sentence.
    const edges = (end - start + 3) * 2;
    if (edges > this.#starts.length) {
      this.#starts = new Int32Array(edges * 2);
      this.#ends = new Int32Array(edges * 2);
    }
    this.#starts.fill(0, 0, edges);
    this.#ends.fill(0, 0, edges);
    for (const places of this.#places) places.clear();
    this.#used = this.#model.width;
    this.#close = [];
    return this.#edges;
  }

  #sumEdge(at: number, edge: number, known: Int32Array, read: typeof startFeatures, view: SentenceView): number {
    this.#features.clear();
    read(at, view, this.#features);
    const row = this.#newRow(edge % 2);
    known[edge] = row;
    return row;
  }

  #sumPlace(phrase: Phrase | null, inside: number, view: SentenceView): number {
    const known = this.#places[inside] as Map<Phrase | null, number>;
    const row = known.get(phrase);
    if (row !== undefined) return row;
    this.#features.clear();
    placeFeatures(phrase, view, this.#features);
    const fresh = this.#newRow(inside);
    known.set(phrase, fresh);
    return fresh;
  }

  /** Sums the features into a row of its own; returns where that starts. */
  #newRow(inside: number): number {
    const row = this.#used;
    this.#used += this.#model.width;
    if (this.#used > this.#rows.length) {
      const rows = new Float64Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    if (inside) this.#features.wrap(NESTED);
    this.#model.sum(this.#features.items, this.#features.length, this.#rows, row);
    return row;
  }
}
