import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { type Scorecard, scoreTable } from '../../src/analysis/evaluate.js';
import { DataError, UsageError } from '../../src/model/index.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import { createPipeline } from '../pipeline.js';
import { loadResources, packageRoot } from '../read/resources.js';
import { evaluateStore } from './evaluation.js';
import { ingestSource } from './ingest.js';
import { shippedReports } from './shipped.js';
import { complain, print, type Terminal } from './terminal.js';

/** F1 of each row that must not be undercut, by the name of the gold file. */
const baselineFile = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)));
export type Baseline = z.infer<typeof baselineFile>;

export interface ScoredGold {
  /** Name of the gold file without its ending. */
  readonly name: string;
  readonly card: Scorecard;
}

export interface Fall {
  readonly name: string;
  readonly row: string;
  readonly f1: number;
  readonly floor: number;
}

const folder = () => join(packageRoot(), 'tests', 'eval');
const baselinePath = () => join(folder(), 'baseline.json');

/** `plangraph score`. @returns whether every figure keeps its floor. */
export async function scoreCommand(
  { update = false, json = false }: { readonly update?: boolean; readonly json?: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const scored = await scoreShippedReports();
  for (const { name, card } of scored) {
    await print(terminal, json, { gold: name, rows: Object.fromEntries(card) }, `${name}\n${scoreTable(card)}`);
  }
  if (update) writeBaseline(scored);
  const falls = fallsBelow(readBaseline(), scored);
  for (const { name, row, f1, floor } of falls) {
    complain(terminal, `${name}: ${row.trim()} fell to ${f1.toFixed(3)}, its floor is ${floor.toFixed(3)}`);
  }
  return falls.length === 0;
}

/** Reads the shipped reports into a fresh store and measures them against every gold file. */
export async function scoreShippedReports(): Promise<ScoredGold[]> {
  const golds = join(folder(), 'gold');
  if (!existsSync(golds)) throw new UsageError(`${golds} is not there: score runs in a checkout, use eval elsewhere`);
  const store = createMemoryStore();
  const pipeline = createPipeline(loadResources());
  for (const path of shippedReports()) await ingestSource(store, pipeline, path);
  const scored: ScoredGold[] = [];
  for (const file of readdirSync(golds)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    scored.push({ name: basename(file, '.jsonl'), card: await evaluateStore(store, join(golds, file)) });
  }
  await store.close();
  return scored;
}

/** @throws {DataError} when the baseline is missing or malformed. */
export function readBaseline(): Baseline {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(baselinePath(), 'utf8'));
  } catch (error) {
    throw new DataError(`${baselinePath()} cannot be read: write it with plangraph score --update`, { cause: error });
  }
  const parsed = baselineFile.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new DataError(`${baselinePath()} is malformed: write it anew with plangraph score --update`);
}

/** Figures below their floor; a row that is gone counts as zero. */
export function fallsBelow(baseline: Baseline, scored: readonly ScoredGold[]): Fall[] {
  return Object.entries(baseline).flatMap(([name, floors]) => {
    const rows = new Map(scored.find((s) => s.name === name)?.card);
    return Object.entries(floors)
      .map(([row, floor]) => ({ name, row, floor, f1: rows.get(row)?.f1 ?? 0 }))
      .filter(({ f1, floor }) => f1 < floor);
  });
}

/** Makes the present figures the floors, rounded down to three decimals. */
export function writeBaseline(scored: readonly ScoredGold[]): void {
  const floors = scored.map(({ name, card }) => {
    const rows = card.map(([row, { f1 }]) => [row, Math.floor(f1 * 1000) / 1000] as const);
    return [name, Object.fromEntries(rows)] as const;
  });
  writeFileSync(baselinePath(), `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}
