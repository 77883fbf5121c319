import { feature } from './hash.js';

/** Features are many and short-lived: those of one thing are written into one buffer, which the next thing fills again. */
export class Features {
  #items = new Int32Array(128);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    this.addHash(feature(template, a, b, c));
  }

  addHash(hash: number): void {
    if (this.#length === this.#items.length) {
      const items = new Int32Array(this.#length * 2);
      items.set(this.#items);
      this.#items = items;
    }
    this.#items[this.#length++] = hash;
  }

  /** Puts `template` before every feature: they are told apart from those without it. */
  wrap(template: number): void {
    for (let i = 0; i < this.#length; i++) this.#items[i] = feature(template, this.#items[i] as number, 0, 0);
  }

  /** A copy of all of them. */
  take(): Int32Array {
    return this.#items.slice(0, this.#length);
  }

  /** Those there now, without a copy: good until the buffer is filled again. */
  get items(): Int32Array {
    return this.#items;
  }
}
