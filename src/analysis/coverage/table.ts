import type { CoverageLedger, LedgerEntry } from '../coverage.js';
import { ITEM_KINDS } from './items.js';
import { REASONS, type Reason } from './reasons.js';

/** How many items there are, how many are facts, and how many are not, by reason. */
export interface CoverageSummary {
  readonly items: number;
  readonly facts: number;
  readonly unexplained: number;
  /** Only reasons that occur, the frequent ones first, `unexplained` last. */
  readonly reasons: readonly (readonly [Reason, number])[];
}

export function summarize(entries: readonly LedgerEntry[]): CoverageSummary {
  const counts = new Map<Reason, number>();
  for (const { reason } of entries) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const last = (reason: Reason) => Number(reason === 'unexplained');
  return {
    items: entries.length,
    facts: entries.filter((e) => e.claim).length,
    unexplained: counts.get('unexplained') ?? 0,
    reasons: [...counts].sort(([a, m], [b, n]) => last(a) - last(b) || n - m || (a < b ? -1 : 1)),
  };
}

/** A ledger for people: counts by kind, then every item that is no fact under its reason, with the words around it. */
export function coverageTable(ledger: CoverageLedger): string {
  const { documentId, title, entries } = ledger;
  const total = summarize(entries);
  const kinds = ITEM_KINDS.map((kind) => {
    const of = summarize(entries.filter((e) => e.kind === kind));
    return `${kind.padEnd(12)}${cell(of.items)}${cell(of.facts)}${cell(of.items - of.facts - of.unexplained)}${cell(of.unexplained)}`;
  });
  const reasons = total.reasons.flatMap(([reason, count]) => [
    '',
    `${reason} (${count}): ${REASONS[reason]}`,
    ...entries.filter((e) => e.reason === reason).map((e) => `  ${quoted(e, ledger.text)}`),
  ]);
  return [
    `${title} (${documentId}): ${total.unexplained} unexplained`,
    `${'kind'.padEnd(12)}${['items', 'facts', 'reasons', 'unexpl.'].map((h) => h.padStart(9)).join('')}`,
    ...kinds,
    ...reasons,
  ].join('\n');
}

const cell = (n: number): string => String(n).padStart(9);

/** Characters shown on either side. */
const ROOM = 12;

function quoted({ start, end }: LedgerEntry, text: string): string {
  const line = (words: string): string => words.replace(/\s+/g, ' ');
  const place = `${start}-${end}`.padEnd(13);
  return `${place}${line(text.slice(Math.max(0, start - ROOM), start))}⟦${line(text.slice(start, end))}⟧${line(text.slice(end, end + ROOM))}`.trimEnd();
}
