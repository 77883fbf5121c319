import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createMemoryStore, openGraphologyStore } from '../../src/store/graphology/open.js';
import { describeStoreContract } from './store.js';

describeStoreContract('graphology in memory', async () => createMemoryStore());

let root: string;
let made = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plangraph-contract-'));
});
afterAll(() => rm(root, { recursive: true }));

describeStoreContract('graphology in a directory', () => openGraphologyStore(join(root, String(made++))));
