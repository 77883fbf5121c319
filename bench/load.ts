import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { packageRoot } from '../ingest/read/resources.js';
import { quantile } from './measure.js';

/** A server in a process of its own. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one of the servers of `api-server.ts` over a store. */
export async function startServer(kind: 'own' | 'mercurius', store: string): Promise<Running> {
  const args = [join(packageRoot(), 'dist', 'bench', 'api-server.js'), kind, store];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const { url } = JSON.parse(line) as { readonly url: string };
    const stop = async () => {
      child.kill();
      await exit;
    };
    return { url, stop };
  }
  throw new Error(`${kind} ended before it listened`);
}

/** What clients saw that each asked again as soon as they were answered. */
export interface Seen {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds within which 99 of 100 answers came; all of the time where none came in it. */
  readonly p99: number;
}

/** Asks one operation over and over. @param seconds how long. @throws {Error} when an answer is no success. */
export async function ask(url: string, body: object, clients: number, seconds: number): Promise<Seen> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: `${url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      connections: clients,
      duration: seconds,
    };
    const run = autocannon(options, (error, seen) => (error ? reject(error) : resolve(seen)));
    // Its own histogram counts whole milliseconds.
    run.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url} failed ${result.non2xx + result.errors} times: ${JSON.stringify(body).slice(0, 200)}`);
  return { rate: result.requests.average, p99: times.length > 0 ? quantile(times, 0.99) : seconds * 1000 };
}
