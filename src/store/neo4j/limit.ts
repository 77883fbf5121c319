import { ReadCancelled } from '../../model/index.js';
import type { ReadLimits } from '../port.js';

/** Rejects once a read is to be given up by its caller's limits. */
export class Limit {
  readonly over: Promise<never>;
  #end = () => {};

  constructor({ signal, deadline }: ReadLimits) {
    this.over = new Promise((_, reject) => {
      const abort = () => reject(new ReadCancelled('aborted', { cause: signal?.reason }));
      signal?.addEventListener('abort', abort, { once: true });
      const late = () => reject(new ReadCancelled('deadline'));
      const timer = deadline === undefined ? undefined : setTimeout(late, Math.max(0, deadline - Date.now()));
      this.#end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
    });
  }

  end(): void {
    this.#end();
  }
}

/** Rejects when no server has taken the work for some time, however long the driver would go on trying. */
export class Patience {
  readonly over: Promise<never>;
  #reject: (error: unknown) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  /** @param time in milliseconds. @param error what it then rejects with. */
  constructor(
    private readonly time: number,
    private readonly error: () => Error,
  ) {
    this.over = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.begin();
  }

  begin(): void {
    this.#timer = setTimeout(() => this.#reject(this.error()), this.time);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
