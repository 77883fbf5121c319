import { ReadCancelled } from '../model/index.js';
import type { ReadLimits } from './port.js';

/** Steps between looks at the clock: well below a millisecond. */
const PACE = 256;

/** Gives a read up in time. A read of this store blocks its process, so no signal can reach it on the way: the clock can. */
export class Watch {
  readonly #deadline: number;
  #steps = 0;

  /** @throws {ReadCancelled} when it is too late already. */
  constructor({ signal, deadline = Number.POSITIVE_INFINITY }: ReadLimits = {}) {
    this.#deadline = deadline;
    if (signal?.aborted) throw new ReadCancelled('aborted', { cause: signal.reason });
    this.#look();
  }

  /** To be called in every loop that may be long. @throws {ReadCancelled} once the deadline is over. */
  tick(): void {
    if (++this.#steps % PACE === 0) this.#look();
  }

  #look(): void {
    if (this.#deadline < Date.now()) throw new ReadCancelled('deadline');
  }
}
