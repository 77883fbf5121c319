/** Loads a list of values, one for each key. */
type Load<V> = (keys: readonly string[]) => Promise<readonly V[]>;

/** Keys that will be loaded in one call. */
interface Call {
  readonly keys: string[];
  readonly done: Promise<void>;
}

/**
 * Values by key, each loaded once: what is asked for in one tick is loaded in one call. A list is waited for as a whole, where DataLoader
 * makes several promises for each of its keys: answers of thousands of objects took most of their time in them.
 */
export class Batch<V> {
  readonly #load: Load<V>;
  readonly #values = new Map<string, V>();
  readonly #calls = new Map<string, Call>();
  /** Takes more keys still. */
  #next: Call | null = null;

  constructor(load: Load<V>) {
    this.#load = load;
  }

  async one(key: string): Promise<V> {
    if (!this.#values.has(key)) await this.#callFor(key).done;
    return this.#values.get(key) as V;
  }

  async all(keys: readonly string[]): Promise<V[]> {
    const calls = new Set<Call>();
    for (const key of keys) if (!this.#values.has(key)) calls.add(this.#callFor(key));
    if (calls.size > 0) await Promise.all([...calls].map(({ done }) => done));
    return keys.map((key) => this.#values.get(key) as V);
  }

  #callFor(key: string): Call {
    const known = this.#calls.get(key);
    if (known) return known;
    this.#next ??= this.#newCall();
    this.#next.keys.push(key);
    this.#calls.set(key, this.#next);
    return this.#next;
  }

  #newCall(): Call {
    const keys: string[] = [];
    return { keys, done: afterThisTick().then(() => this.#run(keys)) };
  }

  async #run(keys: readonly string[]): Promise<void> {
    this.#next = null;
    const values = await this.#load(keys);
    for (const [i, key] of keys.entries()) this.#values.set(key, values[i] as V);
  }
}

/** Once everything that is ready to run has run: it may ask for more. */
function afterThisTick(): Promise<void> {
  return Promise.resolve().then(() => new Promise((resolve) => process.nextTick(resolve)));
}
