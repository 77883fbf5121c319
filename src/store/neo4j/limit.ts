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

/** Looks at the time while waiting: should this process be busy meanwhile, its own time counts as one of them. */
const LOOKS = 10;

/** Rejects when no server has taken the work for some time, however long the driver would go on trying. */
export class Patience {
  readonly over: Promise<never>;
  #reject: (error: unknown) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  /** @param time in milliseconds. @param error what it then rejects with. */
  constructor(
    private readonly time: number,
    private readonly error: () => unknown,
  ) {
    this.over = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.begin();
  }

  begin(): void {
    this.#wait(LOOKS);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(looks: number): void {
    clearTimeout(this.#timer);
    const look = () => (looks > 1 ? this.#wait(looks - 1) : this.#reject(this.error()));
    this.#timer = setTimeout(look, this.time / LOOKS);
  }
}
