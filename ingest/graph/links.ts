import { contains, entityId, type Mention, type Quantity, type Task } from '../../src/model/index.js';
import { entityNode, type GraphDraft, type Reading } from './draft.js';

interface StatementIds {
  readonly tasks: ReadonlyMap<Task, string>;
  readonly quantities: ReadonlyMap<Quantity, string>;
}

/** A task has the values inside its clause; an entity has the values whose indicator names it. */
export function linkQuantities(draft: GraphDraft, reading: Reading, ids: StatementIds): void {
  const tasks = groupBy(reading.tasks, (t) => t.sentenceId);
  const mentions = groupBy(reading.mentions, (m) => m.sentenceId);
  for (const [q, id] of ids.quantities) {
    const type = q.status === 'target' ? 'HAS_TARGET' : 'HAS_OBSERVATION';
    for (const t of tasks.get(q.sentenceId) ?? []) {
      const task = ids.tasks.get(t);
      if (task && contains(t, q)) draft.edge(type, task, id);
    }
    for (const m of mentions.get(q.sentenceId) ?? [])
      if (q.indicator.includes(m.name)) draft.edge(type, entityNode(draft, m), id);
  }
}

/** A target's baseline: the earlier value of the same indicator, aspect and basis that this report states. */
export function linkBaselines(
  draft: GraphDraft,
  { quantities }: Reading,
  ids: ReadonlyMap<Quantity, string>,
  indicators: ReadonlyMap<string, string>,
): void {
  const key = (q: Quantity): string => `${indicators.get(q.indicator) ?? q.indicator}|${q.aspect}|${q.basis ?? ''}`;
  const actual = groupBy(
    quantities.filter((q) => q.status === 'actual'),
    key,
  );
  for (const target of quantities) {
    if (target.status !== 'target') continue;
    for (const before of actual.get(key(target)) ?? []) {
      const from = ids.get(target);
      const to = ids.get(before);
      if (from && to && (before.year ?? 0) < (target.year ?? 0)) draft.edge('BASELINE', from, to);
    }
  }
}

/** Sentences that name more than this are enumerations: being in one says little. */
const CROWD = 24;

/** Entities named in one sentence, weighted by the number of sentences; the lesser id first. */
export function linkCoOccurrences(draft: GraphDraft, { mentions }: Reading): void {
  const pairs: { readonly a: string; readonly b: string; weight: number }[] = [];
  const known = new Map<string, Map<string, (typeof pairs)[number]>>();
  for (const inSentence of groupBy(
    mentions.filter((m) => !m.nested),
    (m) => m.sentenceId,
  ).values()) {
    const ids = [...new Set(inSentence.map((m: Mention) => entityId(m.type, m.name)))].sort();
    if (ids.length > CROWD) continue;
    for (const [i, a] of ids.slice(0, -1).entries()) {
      const ofA = known.get(a) ?? new Map<string, (typeof pairs)[number]>();
      known.set(a, ofA);
      for (let j = i + 1; j < ids.length; j++) {
        const b = ids[j] as string;
        const pair = ofA.get(b);
        if (pair) pair.weight++;
        else {
          const fresh = { a, b, weight: 1 };
          ofA.set(b, fresh);
          pairs.push(fresh);
        }
      }
    }
  }
  for (const { a, b, weight } of pairs) draft.edge('CO_OCCURS', a, b, { weight });
}

function groupBy<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
