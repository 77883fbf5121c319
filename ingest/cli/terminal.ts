import type { Writable } from 'node:stream';

/** What a command may touch of its process. */
export interface Terminal {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user wants the command to stop. */
  readonly signal: AbortSignal;
}

/** Writes and waits until there is room again; false once nobody reads any more (`plangraph export | head`). */
export async function write(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed || !stream.writable) return false;
  if (stream.write(text)) return true;
  await new Promise<void>((resolve) => {
    const events = ['drain', 'close', 'error'] as const;
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
  return !stream.destroyed;
}

/** One result: an object a line for machines, a sentence for people. */
export async function print(terminal: Terminal, asJson: boolean, result: object, sentence: string): Promise<void> {
  await write(terminal.stdout, `${asJson ? JSON.stringify(result) : sentence}\n`);
}

/** One line on the error stream; a message of several lines becomes one. */
export function complain(terminal: Terminal, message: string): void {
  terminal.stderr.write(`plangraph: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
}

/** Tells a fault of the program itself; the trace is what its authors need. */
export function complainOfFault(terminal: Terminal, error: unknown, about = ''): void {
  const trace = error instanceof Error ? error.stack : String(error);
  terminal.stderr.write(`plangraph: ${about}internal error, please report it: ${trace}\n`);
}

/** Shows what is under way on a terminal, and takes it away again; nothing elsewhere. */
export async function withProgress<T>(terminal: Terminal, text: string, work: () => Promise<T>): Promise<T> {
  if (!terminal.stderr.isTTY) return work();
  terminal.stderr.write(text);
  try {
    return await work();
  } finally {
    terminal.stderr.write('\r\u001b[K');
  }
}
