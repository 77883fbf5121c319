import { expect, it } from 'vitest';
import { editionChains } from '../../../src/analysis/editions.js';

const chain = (...pairs: string[]) =>
  editionChains(pairs.map((pair) => ({ later: pair[0] ?? '', earlier: pair[1] ?? '' }))).map((ids) => ids.join(''));

it.each([
  [[], []],
  [['ba'], ['ab']],
  [['cb', 'ba'], ['abc']],
  // The order in which they were read does not matter.
  [['ba', 'dc', 'cb'], ['abcd']],
  [
    ['ba', 'zy', 'cb'],
    ['abc', 'yz'],
  ],
  // Two that follow the same edition, one that follows two.
  [['ba', 'ca'], ['abc']],
  [['ca', 'cb'], ['abc']],
  // A circle still comes to an end, and a loop is no succession.
  [['ba', 'ab'], ['ab']],
  [['aa'], []],
])('%j is %j', (pairs, expected) => expect(chain(...pairs)).toEqual(expected));
