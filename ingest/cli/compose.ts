import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../src/model/index.js';
import { openGraphologyStore } from '../../src/store/graphology/open.js';
import { isNeo4jUrl, parseAddress } from '../../src/store/neo4j/address.js';
import type { GraphStore } from '../../src/store/port.js';
import { packageRoot } from '../read/resources.js';

/*
 * The composition root: the only place that chooses a store.
 */
export const DEFAULT_STORE = 'file:.plangraph';

/**
 * Opens the store that a URL names.
 * @throws {UsageError} for a URL that names none. @throws {StoreError} when it cannot be opened.
 */
export async function openStore(url: string, options: { readonly readOnly: boolean }): Promise<GraphStore> {
  if (isNeo4jUrl(url)) {
    // Loaded when asked for: the embedded store starts without the driver.
    const { openNeo4jStore } = await import('../../src/store/neo4j/open.js');
    return openNeo4jStore(parseAddress(url, process.env), { ...options, statements: join(packageRoot(), 'cypher') });
  }
  if (!/^file:/i.test(url)) {
    throw new UsageError(`${url} is no store: write file:DIRECTORY, e.g. ${DEFAULT_STORE}, or neo4j://HOST:PORT`);
  }
  return openGraphologyStore(directoryOf(url), options);
}

/** `file:DIRECTORY` takes the directory literally, `file:///…` is a URL with its escapes. */
function directoryOf(url: string): string {
  const rest = url.slice('file:'.length);
  if (rest === '') throw new UsageError(`${url} names no directory: write file:DIRECTORY, e.g. ${DEFAULT_STORE}`);
  if (!rest.startsWith('//')) return rest;
  try {
    return fileURLToPath(url);
  } catch {
    throw new UsageError(`${url} is no path on this machine: write file:DIRECTORY or file:///DIRECTORY`);
  }
}

/** Opens a store for the time of `work`. */
export async function withStore<T>(
  url: string,
  options: { readonly readOnly: boolean },
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(url, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
