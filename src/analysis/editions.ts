/** One edition and the one it follows. */
export interface Succession {
  readonly later: string;
  readonly earlier: string;
}

/**
 * Chains of editions: what successions join, the earliest first, equals in the order of ids; the longest chain first. Successions in a
 * circle, should sources contradict each other, are broken at the lesser id.
 */
export function editionChains(successions: readonly Succession[]): string[][] {
  const earlier = new Map<string, Set<string>>();
  const beside = new Map<string, Set<string>>();
  for (const { later, earlier: before } of successions) {
    if (later === before) continue;
    add(earlier, later, before);
    add(beside, later, before);
    add(beside, before, later);
  }
  const chains: string[][] = [];
  const seen = new Set<string>();
  for (const id of [...beside.keys()].sort()) {
    if (seen.has(id)) continue;
    const chain = reachable(id, beside);
    for (const member of chain) seen.add(member);
    chains.push(inOrder(chain, earlier));
  }
  return chains.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function reachable(from: string, beside: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reached = new Set([from]);
  for (const id of reached) for (const other of beside.get(id) ?? []) reached.add(other);
  return [...reached];
}

/** Each time the least of those whose earlier editions are all placed. */
function inOrder(ids: readonly string[], earlier: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const waiting = new Set([...ids].sort());
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const isFree = (id: string) => [...(earlier.get(id) ?? [])].every((before) => !waiting.has(before));
    const next = [...waiting].find(isFree) ?? [...waiting][0] ?? '';
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
