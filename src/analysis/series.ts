import type { Aspect, Comparator } from '../model/index.js';

/** A target or an actual value, as comparisons across years and regions see it. */
export interface Value {
  readonly id: string;
  readonly isTarget: boolean;
  readonly indicator: string;
  readonly region: string | null;
  readonly aspect: Aspect;
  /** What a change is measured against where that is not the year before. */
  readonly basis: string | null;
  readonly year: number | null;
}

export interface SeriesOf<T> {
  readonly indicator: string;
  readonly region: string | null;
  readonly aspect: Aspect;
  readonly basis: string | null;
  /** By year. */
  readonly points: readonly {
    readonly year: number;
    readonly targets: readonly T[];
    readonly observations: readonly T[];
  }[];
}

/**
 * Values of the same indicator, region, aspect and basis by year, each year's in the order given; series by those. What has no year is in
 * none.
 */
export function seriesOf<T extends Value>(values: readonly T[]): SeriesOf<T>[] {
  const dated = values.filter((value) => value.year !== null);
  const keyOf = ({ indicator, region, aspect, basis }: Value) =>
    JSON.stringify([indicator, region ?? '', aspect, basis ?? '']);
  return [...groupBy(dated, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const points = [...groupBy(group, ({ year }) => Number(year))]
        .sort(([a], [b]) => a - b)
        .map(([year, some]) => ({
          year,
          targets: some.filter(({ isTarget }) => isTarget),
          observations: some.filter(({ isTarget }) => !isTarget),
        }));
      const { indicator, region, aspect, basis } = first;
      return [{ indicator, region, aspect, basis, points }];
    });
}

export type Verdict = 'MET' | 'MISSED' | 'OPEN';

/**
 * Whether an actual value meets a target, both in base units. A target is to be reached, or not to be exceeded with ≤; words that leave
 * open what would meet them (≈, sync, up, down, done), ranks, and what has no number, stay open.
 */
export function verdictOf(
  target: { readonly value: number | null; readonly comparator: Comparator; readonly aspect: Aspect },
  actual: number | null,
): Verdict {
  const { value, comparator, aspect } = target;
  if (value === null || actual === null || aspect === 'rank') return 'OPEN';
  switch (comparator) {
    case '=':
    case '≥':
      return actual >= value ? 'MET' : 'MISSED';
    case '≤':
      return actual <= value ? 'MET' : 'MISSED';
    default:
      return 'OPEN';
  }
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
