import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asGold } from '../../../../ingest/training/gold.js';
import { readQuantityLabels } from '../../../../ingest/training/quantity-labels.js';
import { digest } from '../../../../src/model/index.js';

const path = join(mkdtempSync(join(tmpdir(), 'labels-')), '江苏省-2026.jsonl');
const paragraph = '经济平稳增长。地区生产总值增长5%—5.5%,推进改革。';
const said = ['地区生产总值', 5, '%', '=', 'growth', 2026, 'target', 5.5] as const;

function write(...rows: readonly unknown[]): void {
  writeFileSync(path, [{ report: '江苏省-2026.txt' }, ...rows].map((row) => JSON.stringify(row)).join('\n'));
}

it('finds the quantities of a sentence in any copy of the report that has its paragraph', () => {
  write([digest(paragraph), 7, 28, [13, 22, ...said]], [digest(paragraph), 0, 7]);
  const text = `政府工作报告\n  ${paragraph}\n`;
  const [found, other] = readQuantityLabels(path)
    .locate(text)
    .map((sentence) => asGold(sentence, text));
  expect(found?.text).toBe('地区生产总值增长5%—5.5%,推进改革。');
  expect(found?.quantities).toEqual([
    {
      ...{ q: '增长5%—5.5%', indicator: '地区生产总值', value: 5, valueMax: 5.5, unit: '%', comparator: '=' },
      ...{ aspect: 'growth', year: 2026, status: 'target' },
    },
  ]);
  expect(other?.quantities).toEqual([]);
});

it('refuses a line that is no label', () => {
  write([digest(paragraph), 7, 28, [13, 22, '地区生产总值', 5, '%', 'about', 'growth', 2026, 'target']]);
  expect(() => readQuantityLabels(path)).toThrow(path);
});
