/** Precision, recall and their harmonic mean, 0 to 1, with the counts they come from. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** Found and right. */
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

/** A predicted fact held against the labels: the rule that stated it and whether it is right. */
export interface Judgement {
  readonly rule: string;
  readonly right: boolean;
}

/** A row's name and rates; a name that starts with two blanks is a detail of the row above it. */
export type ScoreRow = readonly [name: string, rates: Rates];

export function rates(tp: number, predicted: number, gold: number): Rates {
  const p = predicted ? tp / predicted : 0;
  const r = gold ? tp / gold : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, predicted, gold };
}

/** Each distinct value counts once. */
export function setRates(predicted: Iterable<string>, gold: Iterable<string>): Rates {
  const found = new Set(predicted);
  const wanted = new Set(gold);
  let tp = 0;
  for (const value of found) if (wanted.has(value)) tp++;
  return rates(tp, found.size, wanted.size);
}

/** A share of `of` as a row: precision and recall are the same. */
export function share(part: number, of: number): Rates {
  return rates(part, of, of);
}

/** Index of a gold item → index of the predicted item it goes with. */
export type Pairing = ReadonlyMap<number, number>;

/** Pairs each gold item with one predicted item at most, the best affinity first; null means the two do not go together. */
export function pairGreedily<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  affinity: (g: G, p: P) => number | null,
): Pairing {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const score = affinity(g, p);
      return score === null ? [] : [{ score, i, j }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const pairing = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairing.has(i) || taken.has(j)) continue;
    pairing.set(i, j);
    taken.add(j);
  }
  return pairing;
}

/** The pairs as items. */
export function pairsOf<G, P>(pairing: Pairing, gold: readonly G[], predicted: readonly P[]): [G, P][] {
  const pairs: [G, P][] = [];
  for (const [i, j] of pairing) {
    const g = gold[i];
    const p = predicted[j];
    if (g !== undefined && p !== undefined) pairs.push([g, p]);
  }
  return pairs;
}
