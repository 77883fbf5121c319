export interface Related {
  readonly id: string;
  /** Adamic–Adar: the sum over shared neighbours of 1 / ln(degree). */
  readonly score: number;
  /** What counts most first. */
  readonly shared: readonly string[];
}

/**
 * Nodes that share neighbours with `id` without being its neighbours: the highest score first, then by id. `neighbours` must know those
 * of `id` and of each of these.
 */
export function relatedTo(id: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Related[] {
  const own = neighbours.get(id) ?? new Set<string>();
  const weights = new Map(
    [...own].map((shared) => [shared, 1 / Math.log(Math.max(2, neighbours.get(shared)?.size ?? 0))]),
  );
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([shared]) => shared);
  const found = new Map<string, string[]>();
  for (const shared of ranked) {
    for (const other of neighbours.get(shared) ?? []) {
      if (other === id || own.has(other)) continue;
      found.set(other, [...(found.get(other) ?? []), shared]);
    }
  }
  return [...found]
    .map(([other, shared]) => ({ id: other, score: shared.reduce((sum, s) => sum + (weights.get(s) ?? 0), 0), shared }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
