import { expect, it } from 'vitest';
import { unmet } from '../../api/expected.js';

it.each([
  [1, 1, 0],
  [1, '1', 1],
  [null, null, 0],
  [null, undefined, 1],
  [{ a: 1 }, { a: 1, b: 2 }, 0],
  [{ a: 1, c: 3 }, { a: 2 }, 2],
  [{ a: 1 }, null, 1],
  [[1, 3], [3, 2, 1], 0],
  [[1, 4], [3, 2, 1], 1],
  [[{ a: 1 }], [{ a: 2 }, { a: 1, b: 2 }], 0],
  [[], null, 1],
  [{ $atLeast: 2 }, 2, 0],
  [{ $atLeast: 2 }, 1, 1],
  [{ $atLeast: 2 }, '3', 1],
  [{ $contains: 'b' }, 'abc', 0],
  [{ $contains: 'd' }, 'abc', 1],
  [{ $first: 1 }, [1, 2], 0],
  [{ $first: 2 }, [1, 2], 1],
  [{ $first: 2 }, [], 1],
  [{ $every: { a: 1 } }, [{ a: 1 }, { a: 1, b: 1 }], 0],
  [{ $every: { a: 1 } }, [{ a: 1 }, { a: 2 }, {}], 2],
  [{ $every: { a: 1 } }, [], 1],
])('%j of %j leaves %i unmet', (expected, actual, count) => {
  expect(unmet(expected, actual)).toHaveLength(count);
});
