import { LRUCache } from 'lru-cache';
import { StoreUnavailableError } from '../../model/index.js';
import type { ReadLimits } from '../port.js';
import { type Connection, timeLeft } from './connection.js';
import { Limit } from './limit.js';
import { Reading } from './reading.js';

/** How a kind of answer is asked for: key → answer; what there is nothing of may be left out. */
type Fetch<T> = (reading: Reading, keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** Nodes and edges, roughly, that one answer may hold to be kept: beside it others find room. */
const MAX_SHARE = 0.25;
/** Characters of a question that take the room of a node. */
const LONG_KEY = 500;

/**
 * Answers of the database as it stands at one bookmark. Every transaction, reads too, is told the bookmark of the last one that committed
 * before its end, whoever wrote it: while that stays the same, nothing was written. Before a kept answer is given, a statement that
 * began no earlier than the read (see `ReadLimits.since`) must have told the same bookmark; the requests of a moment share one.
 */
export class Kept {
  readonly #answers: LRUCache<string, { readonly value: unknown }> | null;
  #bookmark: string | null = null;
  /** When the last statement began that told this bookmark, as of `performance.now()`. */
  #seen = Number.NEGATIVE_INFINITY;
  #check: { readonly began: number; readonly done: Promise<void> } | null = null;

  /** @param size nodes and edges to keep, roughly; 0 for none. */
  constructor(
    private readonly connection: Connection,
    size: number,
  ) {
    this.#answers =
      size === 0 ? null : new LRUCache({ maxSize: size, maxEntrySize: Math.ceil(size * MAX_SHARE), sizeCalculation });
  }

  /** One answer. */
  async get<T>(key: string, limits: ReadLimits, fetch: (reading: Reading) => Promise<T>): Promise<T> {
    const asked = async (reading: Reading) => new Map([[key, await fetch(reading)]]);
    return (await this.getAll('', [key], limits, asked)).get(key) as T;
  }

  /** Answers of one kind; only those that are not kept are asked for. */
  async getAll<T>(
    kind: string,
    keys: readonly string[],
    limits: ReadLimits,
    fetch: Fetch<T>,
  ): Promise<ReadonlyMap<string, T | undefined>> {
    timeLeft(limits);
    if (keys.length === 0) return new Map();
    if (!this.#answers) return fetch(new Reading(this.connection, limits), keys);
    const since = limits.since ?? performance.now();
    const bookmark = this.#bookmark;
    const found = this.#held<T>(kind, keys);
    const missing = keys.filter((key) => !found.has(key));
    if (missing.length === 0) await this.#verify(since, limits);
    else for (const [key, value] of await this.#fetch(kind, missing, limits, fetch)) found.set(key, value);
    if (this.#bookmark === bookmark) return found;
    // What was kept is of before a write.
    return missing.length === keys.length ? found : this.#fetch(kind, keys, limits, fetch);
  }

  /** Forgets everything: this process has written, or the server may be another. What began before tells nothing any more. */
  clear(): void {
    this.#answers?.clear();
    this.#bookmark = null;
    this.#seen = performance.now();
  }

  #held<T>(kind: string, keys: readonly string[]): Map<string, T | undefined> {
    const found = new Map<string, T | undefined>();
    for (const key of keys) {
      const answer = this.#answers?.get(kind + key);
      if (answer) found.set(key, answer.value as T | undefined);
    }
    return found;
  }

  async #fetch<T>(kind: string, keys: readonly string[], limits: ReadLimits, fetch: Fetch<T>) {
    const reading = new Reading(this.connection, limits);
    const [before, began] = [this.#bookmark, performance.now()];
    try {
      const answers = await fetch(reading, keys);
      this.#observe(reading.bookmark, began);
      if (reading.bookmark !== null && reading.bookmark === before && this.#bookmark === before) {
        for (const key of keys) this.#answers?.set(kind + key, { value: answers.get(key) });
      }
      return answers;
    } catch (error) {
      throw this.#forgetting(error);
    }
  }

  /** Has a statement that began at `since` or later tell the bookmark. */
  async #verify(since: number, limits: ReadLimits): Promise<void> {
    const limit = new Limit(limits);
    try {
      while (this.#seen < since) {
        const check = this.#check ?? this.#begin();
        const done = check.began < since ? check.done.catch(() => {}) : check.done;
        await Promise.race([done, limit.over]);
        if (check.began >= since) return;
      }
    } finally {
      limit.end();
    }
  }

  #begin() {
    const began = performance.now();
    const done = this.connection
      .ask('read/bookmark')
      .then(({ bookmark }) => this.#observe(bookmark, began))
      .catch((error: unknown) => {
        throw this.#forgetting(error);
      })
      .finally(() => {
        this.#check = null;
      });
    this.#check = { began, done };
    return this.#check;
  }

  /** Of an error after which the server may be another. */
  #forgetting(error: unknown): unknown {
    if (error instanceof StoreUnavailableError) this.clear();
    return error;
  }

  #observe(bookmark: string | null, began: number): void {
    if (bookmark === this.#bookmark) this.#seen = Math.max(this.#seen, began);
    else if (began >= this.#seen) {
      this.#answers?.clear();
      this.#bookmark = bookmark;
      this.#seen = began;
    }
  }
}

/** Nodes and edges in an answer, roughly, and something for the answer itself. */
function sizeCalculation({ value }: { readonly value: unknown }, key: string): number {
  return 1 + Math.floor(key.length / LONG_KEY) + elementsIn(value);
}

function elementsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + Math.max(1, elementsIn(item)), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const { items, nodes, edges } = value as Readonly<Record<string, unknown>>;
  return elementsIn(items) + elementsIn(nodes) + elementsIn(edges);
}
