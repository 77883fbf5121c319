import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRelationLabels } from '../../../../ingest/training/relation-labels.js';
import { measureRelations } from '../../../../ingest/training/relations.js';
import { digest } from '../../../../src/model/index.js';
import { resources } from '../../../specs/marked.js';

const path = join(mkdtempSync(join(tmpdir(), 'labels-')), '上海市-2026.jsonl');
const paragraph = '经济平稳增长。建成临港水上运动中心、上海光源二期。';
const names = [
  { start: 9, end: 17, type: 'Project' as const },
  { start: 9, end: 11, type: 'Area' as const },
  { start: 18, end: 24, type: 'Project' as const },
  { start: 18, end: 22, type: 'Project' as const },
];

function write(...rows: readonly unknown[]): void {
  writeFileSync(path, [{ report: '上海市-2026.txt' }, ...rows].map((row) => JSON.stringify(row)).join('\n'));
}

it('finds the relations of a sentence, and compares those of its labelled names that rules read', () => {
  write(
    [digest(paragraph), 0, 7],
    [digest(paragraph), 7, 25, [9, 17, 'LOCATED_IN', 9, 11], [9, 17, 'COMPRISES', 18, 24]],
  );
  const relations = readRelationLabels(path).locate(paragraph);
  expect(relations.map((r) => r.relations.length)).toEqual([0, 2]);
  expect(relations[1]?.relations[0]).toEqual({
    from: { start: 9, end: 17 },
    type: 'LOCATED_IN',
    to: { start: 9, end: 11 },
  });
  const measured = measureRelations(
    paragraph,
    { names: [{ start: 0, end: 25, mentions: names }], relations },
    resources,
  );
  // Read are that the centre lies in 临港, and that 二期 is part of 上海光源, which was not labelled here.
  expect(measured).toMatchObject({ tp: 1, predicted: 2, gold: 2 });
});

it('refuses a line that is no label', () => {
  write([digest(paragraph), 7, 25, [9, 17, 'NEAR', 9, 11]]);
  expect(() => readRelationLabels(path)).toThrow(path);
});
