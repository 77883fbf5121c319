import { expect, it } from 'vitest';
import { lastBefore } from '../../../../ingest/text/search.js';

it.each([
  ['甲乙甲乙', '甲', 4, 4, 2],
  ['甲乙甲乙', '甲', 2, 4, 0],
  ['甲乙甲乙', '甲', 4, 1, -1],
  ['甲乙甲乙', '甲乙', 3, 3, 0],
  ['甲乙', '丙', 9, 9, -1],
])('%s, %s before %i, %i back: %i', (text, words, end, back, at) =>
  expect(lastBefore(text, words, end, back)).toBe(at),
);
