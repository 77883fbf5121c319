import { Writable } from 'node:stream';
import { run } from '../../../ingest/cli/run.js';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
  /** Called with all that stands on the standard output, whenever it grows. */
  readonly onOutput?: (out: string) => void;
}

/** Runs a command in this process and collects what it writes. */
export async function plangraph(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out = new Collector(options.onOutput);
  const err = new Collector();
  const signal = options.signal ?? new AbortController().signal;
  const code = await run(args, { stdout: out, stderr: err, env: options.env ?? {}, signal });
  return { code, out: out.text, err: err.text };
}

class Collector extends Writable {
  text = '';

  constructor(private readonly onText: (text: string) => void = () => {}) {
    super({ decodeStrings: false });
  }

  override _write(chunk: string, _: unknown, done: () => void): void {
    this.text += chunk;
    this.onText(this.text);
    done();
  }
}
