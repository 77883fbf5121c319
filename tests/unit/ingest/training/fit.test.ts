import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadResources } from '../../../../ingest/read/resources.js';
import { readSource } from '../../../../ingest/read/source.js';
import { examplesOf } from '../../../../ingest/training/corpus.js';
import { crossValidate, fitModels } from '../../../../ingest/training/fit.js';
import { parseGold } from '../../../../src/analysis/evaluate.js';

const GOLD = 'tests/eval/gold/shanghai-2024.dev.jsonl';
const resources = loadResources();
const labels = parseGold(readFileSync(GOLD, 'utf8'), GOLD);
const { text } = await readSource('data/上海市-2024-plan.txt');

it('the same labels give the same weights, byte for byte', () => {
  const few = labels.slice(0, 12);
  const [a, b] = [0, 1].map(() => JSON.stringify(fitModels([examplesOf({ name: 'a', text, labels: few }, resources)])));
  expect(a).toBe(b);
  expect(JSON.parse(a ?? '').mentions.classes).toHaveLength(9);
});

it('what half of the labels teach finds names and tasks in the other half', async () => {
  const halves = [0, 1].map((half) => ({
    name: `half ${half}`,
    text,
    labels: labels.filter((_, i) => i % 2 === half),
  }));
  const folds = await crossValidate(halves, 2, resources);
  expect(folds.map((f) => f.held)).toEqual([['half 0'], ['half 1']]);
  for (const { mentions, tasks } of folds) {
    expect(mentions.gold).toBeGreaterThan(100);
    expect(mentions.f1).toBeGreaterThan(0.6);
    expect(tasks.f1).toBeGreaterThan(0.8);
  }
});
