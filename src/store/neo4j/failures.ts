import neo4j from 'neo4j-driver';
import { PlanGraphError, StoreError, StoreUnavailableError } from '../../model/index.js';
import type { Neo4jAddress } from './address.js';

/** A server that goes while it greets makes a ProtocolError. */
const LOST = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** Codes, or beginnings of them, and what to do about it. */
const MENDS: readonly (readonly [code: string, mend: (address: Neo4jAddress) => string])[] = [
  [
    'Neo.ClientError.Security.Unauthorized',
    ({ uri, username }) => `${uri} refuses the password of ${username}: correct NEO4J_USERNAME and NEO4J_PASSWORD`,
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    ({ uri }) => `${uri} was given a wrong password too often: wait some seconds, then correct NEO4J_PASSWORD`,
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    ({ uri, database }) => `${uri} has no database ${database}: create it, or name another in NEO4J_DATABASE`,
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    ({ username, database }) =>
      `${username} may not do this in the database ${database}: grant the role publisher, or name another user`,
  ],
  [
    'Neo.ClientError.General.WriteOnReadOnlyAccess',
    ({ database }) => `the database ${database} is read-only: write to another, or make it writable`,
  ],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    () => 'Neo4j has no memory left for this transaction: raise dbms.memory.transaction.total.max',
  ],
  [
    'Neo.DatabaseError',
    ({ database }) => `the database ${database} failed; free disk space and the log of Neo4j are the first to look at`,
  ],
];

/** What the driver or the server says as an error of the store, with its mend; its own errors stay as they are. */
export function storeFailure(error: unknown, address: Neo4jAddress): unknown {
  if (error instanceof PlanGraphError) return error;
  const code = codeOf(error);
  if (code === null) return error;
  if (LOST.has(code)) return unreachable(address, error);
  const mend = MENDS.find(([known]) => code.startsWith(known))?.[1](address);
  return new StoreError(`${mend ?? `Neo4j at ${address.uri} refused`} (${wordsOf(error)})`, { cause: error });
}

/** A write that a constraint refused: its document claims what another one owns. Any other error stays as it is. */
export function claimFailure(error: unknown, documentId: string): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  if (codeOf(cause) !== 'Neo.ClientError.Schema.ConstraintValidationFailed') return error;
  const id = /`id` = '(.*)'/s.exec(String((cause as Error).message))?.[1] ?? 'what it states';
  return new StoreError(`graph of ${documentId}: ${id} belongs to another document; nothing was written`, { cause });
}

export function unreachable({ uri }: Neo4jAddress, cause?: unknown): StoreUnavailableError {
  const words = `Neo4j cannot be reached at ${uri}: start it, or name where it is with --store or NEO4J_URI`;
  return new StoreUnavailableError(words, { cause });
}

export function codeOf(error: unknown): string | null {
  return error instanceof neo4j.Neo4jError ? error.code : null;
}

/** The server's own words, on one line. */
function wordsOf(error: unknown): string {
  const { code, message } = error as { readonly code: string; readonly message: string };
  return `${code}: ${message.split('\n')[0]?.slice(0, 300)}`;
}
