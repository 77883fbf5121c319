import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/ingest/cli/main.js', import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  /** All that stands on the streams so far. */
  out(): string;
  err(): string;
  /** Resolves with the output once `pattern` stands in it; rejects when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  readonly exit: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts the built `plangraph` in a process of its own. @throws {Error} when it has not been built. */
export function startProcess(args: readonly string[], env: Record<string, string> = {}): Started {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not there: run npm run build:server`);
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const until = async (pattern: RegExp) => {
    for (let ended = false; ; ) {
      const match = pattern.exec(out);
      if (match) return match;
      if (ended) throw new Error(`the process ended without ${pattern}: ${out}${err}`);
      const more = new Promise<false>((resolve) => child.stdout.once('data', () => resolve(false)));
      ended = await Promise.race([more, exit.then(() => true)]);
    }
  };
  return { child, out: () => out, err: () => err, until, exit };
}
