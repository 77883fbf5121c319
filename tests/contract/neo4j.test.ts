import { afterAll, describe } from 'vitest';
import { closeDriver, emptyStore, missing } from '../neo4j/provided.js';
import { describeStoreContract } from './store.js';

describe.skipIf(missing)('with a server', () => {
  afterAll(closeDriver);
  describeStoreContract('neo4j', emptyStore);
});
