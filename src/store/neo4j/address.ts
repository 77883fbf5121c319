import { UsageError } from '../../model/index.js';

/** Where a Neo4j store is, and who asks. */
export interface Neo4jAddress {
  /** Without credentials: it may stand in messages. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:/i;

/** Whether a store's URL names a Neo4j database. */
export function isNeo4jUrl(url: string): boolean {
  return NEO4J.test(url);
}

/**
 * Reads `neo4j://[user[:password]@]host[:port][/database]`, or `bolt://`, with `+s` for TLS and `+ssc` for TLS with a certificate signed by
 * itself. What the URL leaves out is taken from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, else it is `neo4j`; a password has no default.
 * @throws {UsageError} for a URL that cannot be read, and without a password. It does not repeat what may hold one.
 */
export function parseAddress(url: string, env: Environment): Neo4jAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed?.hostname)
    throw new UsageError('the store is no Neo4j URL: write neo4j://HOST:PORT, e.g. neo4j://localhost:7687');
  const uri = `${parsed.protocol}//${parsed.host}${parsed.search}`;
  const password = decoded(parsed.password) || env.NEO4J_PASSWORD;
  if (!password)
    throw new UsageError(`no password for ${uri}: set NEO4J_PASSWORD (and NEO4J_USERNAME unless it is neo4j)`);
  return {
    uri,
    username: decoded(parsed.username) || env.NEO4J_USERNAME || 'neo4j',
    password,
    database: decoded(parsed.pathname.replace(/^\/+/, '')) || env.NEO4J_DATABASE || 'neo4j',
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new UsageError('the store URL holds a % that begins no escape: write %25 for it');
  }
}
