import { expect, it } from 'vitest';
import { fallsBelow, readBaseline, scoreShippedReports } from '../../ingest/cli/score.js';

it('no figure of the shipped report falls below its floor', async () => {
  expect(fallsBelow(readBaseline(), await scoreShippedReports())).toEqual([]);
});

it('a fall is told, and so is a row that is gone', () => {
  const rates = { p: 0, r: 0, tp: 0, predicted: 0, gold: 0 };
  const scored = [
    {
      name: 'a',
      card: [
        ['kept', { ...rates, f1: 0.8 }],
        ['fallen', { ...rates, f1: 0.799 }],
      ] as const,
    },
  ];
  const floors = { kept: 0.8, fallen: 0.8, gone: 0.1 };
  expect(fallsBelow({ a: floors, b: { x: 0.5 } }, scored)).toEqual([
    { name: 'a', row: 'fallen', f1: 0.799, floor: 0.8 },
    { name: 'a', row: 'gone', f1: 0, floor: 0.1 },
    { name: 'b', row: 'x', f1: 0, floor: 0.5 },
  ]);
});
