import { StoreError } from '../../model/index.js';
import type { GraphStore } from '../port.js';
import type { Neo4jAddress } from './address.js';
import { Connection } from './connection.js';
import { integer } from './elements.js';
import { SCHEMA } from './layout/stored.js';
import { Statements } from './statements.js';
import { Neo4jStore } from './store.js';

/** Of some twenty reports all that is asked for again and again; a hundred megabytes or two. */
const KEPT = 100_000;

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** See `StoreOptions`; 100,000 by default. */
  readonly kept?: number;
  /** The folder `cypher`. */
  readonly statements: string;
}

/**
 * Opens the store in a Neo4j database, for writing unless `readOnly`; an empty database becomes a store by the first open for writing.
 * @throws {StoreUnavailableError} when no server answers. @throws {StoreError} when the database holds somebody else's data, a store of
 * another layout, or (read-only) none, and when it refuses the user.
 */
export async function openNeo4jStore(
  address: Neo4jAddress,
  { readOnly = false, kept = KEPT, statements }: OpenOptions,
): Promise<GraphStore> {
  const connection = new Connection(address, new Statements(statements));
  try {
    const isThere = await checkSchema(connection, readOnly);
    // A reader needs them too: an import by neo4j-admin makes none.
    await completeIndexes(connection);
    if (!isThere) await connection.write((run) => run('write/start', { schema: integer(SCHEMA) }));
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection, { readOnly, kept });
}

/** @returns whether the database is a store already. */
async function checkSchema(connection: Connection, readOnly: boolean): Promise<boolean> {
  const [row] = await connection.read((run) => run('read/schema'));
  const schema = row?.get('schema') as number | null;
  const nodes = Number(row?.get('nodes'));
  const { uri, database } = connection.address;
  if (schema === SCHEMA) return true;
  if (schema !== null) {
    throw new StoreError(
      `the database ${database} is in store layout ${schema}, this program reads layout ${SCHEMA}: use the matching version, or ingest again into an empty database`,
    );
  }
  if (nodes > 0) {
    throw new StoreError(
      `the database ${database} at ${uri} holds ${nodes} nodes that are not PlanGraph's: name an empty database in NEO4J_DATABASE`,
    );
  }
  if (readOnly) throw new StoreError(`the database ${database} at ${uri} is empty: fill it with plangraph ingest`);
  return false;
}

/** Makes the constraints and indexes that are not there. */
async function completeIndexes(connection: Connection): Promise<void> {
  const rows = await connection.read((run) => run('read/indexes'));
  const there = new Set(rows.map((row) => row.get('name')));
  const missing = [...connection.statements.constraints()].filter(([name]) => !there.has(name));
  if (missing.length > 0) await connection.define(missing.map(([, statement]) => statement));
}
