import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Row,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { ReadCancelled, StoreError } from '../../model/index.js';
import type { ReadLimits } from '../port.js';
import type { Neo4jAddress } from './address.js';
import { storeFailure, unreachable } from './failures.js';
import { Limit, Patience } from './limit.js';
import type { Statements } from './statements.js';

/** Milliseconds that a transaction may take on the server. */
const READ_TIMEOUT = 60_000;
const WRITE_TIMEOUT = 10 * 60_000;
/** How long a transaction is tried again when that may help: after a deadlock, while a server restarts or a cluster elects. */
const RETRY_TIME = 30_000;
/** How long a read waits for a server that does not answer: somebody looks at a page meanwhile. */
const READ_PATIENCE = 3_000;
/** How long a connection may take to come about, or a free one to be had. */
const CONNECT_TIMEOUT = 5_000;
const ACQUIRE_TIMEOUT = 15_000;

/** Runs a statement of `cypher` by its name. */
export type Run = (name: string, parameters?: Parameters) => Promise<Row[]>;
export type Parameters = Readonly<Record<string, unknown>>;

/** What a read found, and the bookmark of the last transaction that committed before it ended. */
export interface Seen<T> {
  readonly value: T;
  readonly bookmark: string;
}

/** A driver and the one database that is asked through it; what is written through it, it reads. */
export class Connection {
  readonly #driver: Driver;
  readonly #bookmarks = neo4j.bookmarkManager();
  #closed = false;

  constructor(
    readonly address: Neo4jAddress,
    readonly statements: Statements,
  ) {
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_TIME,
      connectionTimeout: CONNECT_TIMEOUT,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT,
      userAgent: 'plangraph',
      telemetryDisabled: true,
    });
  }

  /** One transaction that reads, on any member of a cluster. @throws {ReadCancelled} when the limits are over, soon. */
  async read<T>(work: (run: Run) => Promise<T>, limits?: ReadLimits): Promise<T> {
    return (await this.readAt(work, limits)).value;
  }

  /** The same, and how the database stood. */
  async readAt<T>(work: (run: Run) => Promise<T>, limits: ReadLimits = {}): Promise<Seen<T>> {
    const timeout = timeLeft(limits);
    const session = this.#session('READ');
    let last: unknown = null;
    const patience = new Patience(READ_PATIENCE, () =>
      last ? storeFailure(last, this.address) : unreachable(this.address),
    );
    const attempt = async (tx: ManagedTransaction) => {
      patience.end();
      return work(this.#runIn(tx)).catch((error: unknown) => {
        last = error;
        patience.begin();
        throw error;
      });
    };
    const value = await this.#finish(session, session.executeRead(attempt, { timeout }), limits, patience);
    return { value, bookmark: session.lastBookmarks().join() };
  }

  /** One statement that reads: once to the server and back, unless it has to be asked again. */
  async ask(name: string, parameters: Parameters = {}, limits: ReadLimits = {}): Promise<Seen<Row[]>> {
    const timeout = timeLeft(limits);
    const session = this.#session('READ');
    const attempt = session.run(this.statements.text(name), parameters, { timeout }).then(
      ({ records }) => records,
      (error: unknown) => {
        if (error instanceof neo4j.Neo4jError && error.retriable) return null;
        throw error;
      },
    );
    const value = await this.#finish(session, attempt, limits);
    if (value) return { value, bookmark: session.lastBookmarks().join() };
    // The driver knows how to try again.
    return this.readAt((run) => run(name, parameters), limits);
  }

  /** One transaction that writes, all or nothing. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE');
    return this.#finish(
      session,
      session.executeWrite((tx) => work(this.#runIn(tx)), { timeout: WRITE_TIMEOUT }),
    );
  }

  /** Statements that change the schema, each in a transaction of its own. */
  async define(statements: readonly string[]): Promise<void> {
    const session = this.#session('WRITE');
    const work = async () => {
      for (const statement of statements) await session.executeWrite((tx) => tx.run(statement));
      await session.executeWrite((tx) => tx.run(this.statements.text('write/await-indexes')));
    };
    return this.#finish(session, work());
  }

  /** Rows as the server finds them, for what is too much to hold at once. */
  async *stream(name: string): AsyncGenerator<Row> {
    const session = this.#session('READ');
    try {
      const tx = await session.beginTransaction();
      for await (const row of tx.run(this.statements.text(name))) yield row;
      await tx.commit();
    } catch (error) {
      throw storeFailure(error, this.address);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    if (this.#closed) throw new StoreError('the store is closed: open it again');
    const { database } = this.address;
    return this.#driver.session({ database, defaultAccessMode: mode, bookmarkManager: this.#bookmarks });
  }

  #runIn(tx: ManagedTransaction | Transaction): Run {
    return async (name, parameters = {}) => (await tx.run(this.statements.text(name), parameters)).records;
  }

  /** Closing a session ends what it runs, on the server too. */
  async #finish<T>(session: Session, work: Promise<T>, limits: ReadLimits = {}, patience?: Patience): Promise<T> {
    const limit = new Limit(limits);
    try {
      return await Promise.race([work, limit.over, ...(patience ? [patience.over] : [])]);
    } catch (error) {
      work.catch(() => {});
      if (timedOut(error) && limits.deadline !== undefined) throw new ReadCancelled('deadline', { cause: error });
      throw storeFailure(error, this.address);
    } finally {
      limit.end();
      patience?.end();
      await session.close().catch(() => {});
    }
  }
}

function timedOut(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}

/** Milliseconds. @throws {ReadCancelled} when there is none. */
export function timeLeft({ signal, deadline }: ReadLimits): number {
  if (signal?.aborted) throw new ReadCancelled('aborted', { cause: signal.reason });
  if (deadline === undefined) return READ_TIMEOUT;
  const left = Math.ceil(deadline - Date.now());
  if (left <= 0) throw new ReadCancelled('deadline');
  return Math.min(left, READ_TIMEOUT);
}
