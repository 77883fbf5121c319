/** Results that hold for one version of the graph; those of an older one are forgotten. */
export class VersionCache {
  #version: string | null = null;
  readonly #results = new Map<string, Promise<unknown>>();

  /**
   * Requests that come while it is being computed wait for the same result. A failure is not kept, and whoever waited for it computes
   * anew: it may only have been the other's time that ran out.
   */
  get<T>(version: string, key: string, compute: () => Promise<T>): Promise<T> {
    if (version !== this.#version) this.#results.clear();
    this.#version = version;
    const known = this.#results.get(key);
    if (known) return (known as Promise<T>).catch(() => this.get(version, key, compute));
    const result = compute();
    this.#results.set(key, result);
    result.catch(() => {
      if (this.#results.get(key) === result) this.#results.delete(key);
    });
    return result;
  }
}
