import { mkdir, rmdir } from 'node:fs/promises';
import { StoreError } from '../../model/index.js';
import type { GraphStore } from '../port.js';
import { fileError } from './files.js';
import { acquireLock } from './lock.js';
import { readSnapshot, writeSnapshot } from './snapshot.js';
import { GraphologyStore, type Persistence } from './store.js';

/** A store that lives and dies with its process. */
export function createMemoryStore(): GraphStore {
  return new GraphologyStore({ save: async () => {}, close: async () => {} });
}

/**
 * Opens the store in a directory, for writing unless `readOnly`; a new directory is made by the first open for writing and, should
 * nothing be written, removed on close. A reader sees the snapshot as it was when opened, whatever is written meanwhile.
 * @throws {StoreError} when the directory is damaged, no store, being written by another process, or (read-only) not there.
 */
export async function openGraphologyStore(
  directory: string,
  { readOnly = false }: { readOnly?: boolean } = {},
): Promise<GraphStore> {
  if (readOnly) return openToRead(directory);
  const madeIt = await makeDirectory(directory);
  const lock = await acquireLock(directory);
  const close = async () => {
    await lock.release();
    // Fails, as it should, once anything has been written.
    if (madeIt) await rmdir(directory).catch(() => {});
  };
  try {
    const snapshot = await readSnapshot(directory);
    const persistence: Persistence = {
      save: (contents, added) => writeSnapshot(directory, contents, added),
      close,
    };
    return new GraphologyStore(persistence, snapshot?.contents, snapshot?.graphs);
  } catch (error) {
    await close();
    throw error;
  }
}

async function openToRead(directory: string): Promise<GraphStore> {
  const snapshot = await readSnapshot(directory);
  if (!snapshot) throw new StoreError(`${directory} holds no store: make one with plangraph ingest, or name another`);
  const save = async () => {
    throw new StoreError(`${directory} was opened to read only: nothing was written`);
  };
  return new GraphologyStore({ save, close: async () => {} }, snapshot.contents, snapshot.graphs);
}

async function makeDirectory(directory: string): Promise<boolean> {
  try {
    return (await mkdir(directory, { recursive: true })) !== undefined;
  } catch (error) {
    throw fileError(error, `cannot make ${directory}`);
  }
}
