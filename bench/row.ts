import { median, quantile, type Samples } from './measure.js';

/** One figure beside its peer's, measured in the same run. */
export interface Row {
  readonly bench: string;
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string;
  readonly peerValue: number;
  /** value ÷ peerValue. */
  readonly ratio: number;
  /** First and third quartile of the value's samples. */
  readonly spread: readonly [number, number];
}

/** A row of medians. */
export function rowOf(
  head: Pick<Row, 'bench' | 'case' | 'unit' | 'peer'>,
  samples: Samples,
  peerSamples: Samples,
): Row {
  const value = median(samples);
  const peerValue = median(peerSamples);
  const spread = [quantile(samples, 0.25), quantile(samples, 0.75)] as const;
  return { ...head, value, peerValue, ratio: value / peerValue, spread };
}

/** One JSON object, for machines. */
export function jsonLine(row: Row): string {
  const { bench, case: name, value, unit, peer, peerValue, ratio } = row;
  return JSON.stringify({ bench, case: name, value, unit, peer, peerValue, ratio });
}

const HEAD = ['bench', 'case', 'median', 'quartiles', 'unit', 'peer', "peer's median", 'ratio'];
const NUMERIC = new Set(['median', 'quartiles', "peer's median", 'ratio']);

/** A Markdown table, aligned for a terminal as well. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((r) => [
    r.bench,
    r.case,
    digits(r.value),
    r.spread.map(digits).join(' – '),
    r.unit,
    r.peer,
    digits(r.peerValue),
    digits(r.ratio),
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (NUMERIC.has(HEAD[i] ?? '') ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = HEAD.map((head, i) =>
    NUMERIC.has(head) ? `${'-'.repeat((widths[i] ?? 1) - 1)}:` : '-'.repeat(widths[i] ?? 0),
  );
  return [line(HEAD), line(rule), ...cells.map(line)].join('\n');
}

/** Three digits that count. */
function digits(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
