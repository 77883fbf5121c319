import { describe } from 'vitest';
import { describeFacets } from './facets.js';
import type { StoreFactory } from './factory.js';
import { describeFind } from './find.js';
import { describeLimits } from './limits.js';
import { describeLinked } from './linked.js';
import { describeModel } from './model.js';
import { describeOddData } from './odd-data.js';
import { describePaths } from './paths.js';
import { describeReads } from './reads.js';
import { describeSearch } from './search.js';
import { describeWrites } from './writes.js';

/** What every `GraphStore` must do, whatever its engine. Each adapter's test file calls this with its own factory. */
export function describeStoreContract(name: string, makeStore: StoreFactory): void {
  describe(`${name} keeps the store contract`, () => {
    describeWrites(makeStore);
    describeReads(makeStore);
    describeFind(makeStore);
    describeLinked(makeStore);
    describeFacets(makeStore);
    describeSearch(makeStore);
    describePaths(makeStore);
    describeLimits(makeStore);
    describeOddData(makeStore);
    describeModel(makeStore);
  });
}
