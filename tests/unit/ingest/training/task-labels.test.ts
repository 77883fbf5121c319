import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTaskLabels } from '../../../../ingest/training/task-labels.js';
import { digest } from '../../../../src/model/index.js';

const path = join(mkdtempSync(join(tmpdir(), 'labels-')), '江苏省-2026.jsonl');
const paragraph = '经济平稳增长。加快建设电网,推进改革。';

function write(...rows: readonly unknown[]): void {
  writeFileSync(path, [{ report: '江苏省-2026.txt' }, ...rows].map((row) => JSON.stringify(row)).join('\n'));
}

it('finds the tasks of a sentence in any copy of the report that has its paragraph', () => {
  write([digest(paragraph), 7, 19, [7, 13], [14, 18]], [digest('别的一段。'), 0, 5]);
  const { report, locate } = readTaskLabels(path);
  expect(report).toBe('江苏省-2026.txt');
  const text = `政府工作报告\n  ${paragraph}\n`;
  const [found, ...others] = locate(text);
  expect(others).toEqual([]);
  expect(found && text.slice(found.start, found.end)).toBe('加快建设电网,推进改革。');
  expect(found?.tasks.map((t) => text.slice(t.start, t.end))).toEqual(['加快建设电网', '推进改革']);
});

it('refuses another report, and a line that is no label', () => {
  write([digest(paragraph), 7, 19, [7, 13]]);
  expect(() => readTaskLabels(path).locate('另一份报告。')).toThrow(/it is another report/);
  write([7, 19]);
  expect(() => readTaskLabels(path)).toThrow(path);
});
