import type { Record as Row } from 'neo4j-driver';
import type { ReadLimits } from '../port.js';
import type { Connection, Parameters, Run } from './connection.js';

/** One read of the store: what it asks the database, and how that stood meanwhile. */
export class Reading {
  readonly #bookmarks = new Set<string>();

  constructor(
    private readonly connection: Connection,
    readonly limits: ReadLimits,
  ) {}

  /** One statement. */
  async ask(name: string, parameters: Parameters = {}): Promise<Row[]> {
    const { value, bookmark } = await this.connection.ask(name, parameters, this.limits);
    this.#bookmarks.add(bookmark);
    return value;
  }

  /** Several statements in one transaction. */
  async transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const { value, bookmark } = await this.connection.readAt(work, this.limits);
    this.#bookmarks.add(bookmark);
    return value;
  }

  /** That of all its statements; null when it asked nothing, or something was written between them. */
  get bookmark(): string | null {
    const [bookmark = null, ...others] = this.#bookmarks;
    return others.length === 0 ? bookmark : null;
  }
}
