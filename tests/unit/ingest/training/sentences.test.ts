import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { around, readSentences } from '../../../../ingest/training/sentences.js';
import { digest } from '../../../../src/model/index.js';

const path = join(mkdtempSync(join(tmpdir(), 'labels-')), '江苏省-2026.jsonl');
const paragraph = '经济平稳增长。加快建设电网,推进改革。';
const text = `政府工作报告\n  ${paragraph}\n`;

function write(...rows: readonly unknown[]): void {
  writeFileSync(path, [{ report: '江苏省-2026.txt' }, ...rows].map((row) => JSON.stringify(row)).join('\n'));
}

it('finds names and tasks of a sentence in any copy of the report that has its paragraph', () => {
  write([digest(paragraph), 7, 19, [[11, 13, 'Project']], [[7, 13]]], [digest('别的一段。'), 0, 5, [], []]);
  const { report, locate } = readSentences(path);
  expect(report).toBe('江苏省-2026.txt');
  const found = locate(text).map(({ mentions, tasks, ...span }) => ({
    sentence: text.slice(span.start, span.end),
    names: mentions.map((m) => [text.slice(m.start, m.end), m.type]),
    tasks: tasks.map((t) => text.slice(t.start, t.end)),
  }));
  expect(found).toEqual([
    { sentence: '加快建设电网,推进改革。', names: [['电网', 'Project']], tasks: ['加快建设电网'] },
  ]);
});

it('refuses another report, and a line that is no label', () => {
  write([digest(paragraph), 7, 19, [], []]);
  expect(() => readSentences(path).locate('另一份报告。')).toThrow(/it is another report/);
  write([digest(paragraph), 7, 19]);
  expect(() => readSentences(path)).toThrow(path);
});

it('leaves of other labels what lies around the sentences', () => {
  const names = [
    { start: 2, end: 4, type: 'Area' as const },
    { start: 11, end: 13, type: 'Project' as const },
    { start: 24, end: 26, type: 'Event' as const },
  ];
  const [first, , third] = names;
  const labels = [{ start: 0, end: 30, mentions: names }];
  expect(around(labels, [{ start: 10, end: 20 }])).toEqual([
    { start: 0, end: 10, mentions: [first] },
    { start: 20, end: 30, mentions: [third] },
  ]);
  expect(around(labels, [{ start: 0, end: 30 }])).toEqual([]);
  expect(around(labels, [])).toEqual(labels);
});
