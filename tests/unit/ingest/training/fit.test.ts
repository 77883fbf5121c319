import { expect, it } from 'vitest';
import { loadResources } from '../../../../ingest/read/resources.js';
import { readSource } from '../../../../ingest/read/source.js';
import { encodeWeights } from '../../../../ingest/read/weights.js';
import { labelledReport } from '../../../../ingest/training/corpus.js';
import { crossValidate, fitModels } from '../../../../ingest/training/fit.js';
import { readGoldLabels } from '../../../../ingest/training/gold.js';

const resources = loadResources();
const { text } = await readSource('data/上海市-2024-plan.txt');
const labels = readGoldLabels('tests/eval/gold/shanghai-2024.dev.jsonl', text);

it('the same labels give the same weights, byte for byte', () => {
  const reports = [0, 1].map((half) => {
    const six = labels.slice(half * 6, half * 6 + 6);
    return labelledReport(`${half}`, text, six, six);
  });
  const [a, b] = [0, 1].map(() => fitModels(reports, resources));
  expect(JSON.stringify(a && encodeWeights(a.mentions))).toBe(JSON.stringify(b && encodeWeights(b.mentions)));
  expect(a?.attested).toEqual(b?.attested);
  expect(a?.mentions.classes).toHaveLength(9);
});

it('what half of the labels teach finds names and tasks in the other half', async () => {
  const halves = [0, 1].map((half) => {
    const every = labels.filter((_, i) => i % 2 === half);
    return labelledReport(`half ${half}`, text, every, every);
  });
  const folds = await crossValidate(halves, 2, resources);
  expect(folds.map((f) => f.held)).toEqual([['half 0'], ['half 1']]);
  for (const { mentions, tasks } of folds) {
    expect(mentions.gold).toBeGreaterThan(100);
    expect(mentions.f1).toBeGreaterThan(0.6);
    expect(tasks?.f1).toBeGreaterThan(0.8);
  }
});
