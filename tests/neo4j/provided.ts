import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { type OpenOptions, openNeo4jStore } from '../../src/store/neo4j/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { statements } from './statements.js';

/** A server that the tests may do with as they like, or why there is none. */
export type Provided =
  | { readonly uri: string; readonly username: string; readonly password: string; readonly version: string }
  | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Provided;
  }
}

const provided = inject('neo4j');

/** Why tests that need the server are left out; null when it is there. */
export const missing: string | null = 'missing' in provided ? provided.missing : null;

/** The server's address; only where it is there. */
export const address = {
  ...('missing' in provided ? { uri: '', username: '', password: '' } : provided),
  database: 'neo4j',
};

let driver: Driver | undefined;

/** Runs a statement of the test's own, beside the store. */
export async function ask(cypher: string, parameters: Record<string, unknown> = {}) {
  driver ??= neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  return driver.executeQuery(cypher, parameters, { database: address.database });
}

export async function closeDriver(): Promise<void> {
  await driver?.close();
  driver = undefined;
}

/** Empties the database, but for its indexes. */
export async function empty(): Promise<void> {
  for (let left = 1; left > 0; ) {
    const { records } = await ask('MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS deleted');
    left = records[0]?.get('deleted');
  }
}

export async function openStore(readOnly = false, options: Pick<OpenOptions, 'kept'> = {}): Promise<GraphStore> {
  return openNeo4jStore(address, { ...options, readOnly, statements });
}

/** A store in an emptied database. */
export async function emptyStore(): Promise<GraphStore> {
  await empty();
  return openStore();
}
