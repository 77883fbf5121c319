import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../ingest/read/resources.js';
import { interleave } from './measure.js';
import { type Row, rowOf } from './row.js';

/** The least that a server of this kind costs: the same framework, nothing to read, one word to say. */
const HELLO = `
  import Fastify from 'fastify';
  const server = Fastify();
  server.post('/graphql', async () => ({ data: { __typename: 'Query' } }));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  console.log(JSON.stringify({ url }));
`;

/** Milliseconds from the start of the process to its first answer, without and with a store that holds the report. */
export async function benchStart(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plangraph-bench-'));
  const main = join(packageRoot(), 'dist', 'ingest', 'cli', 'main.js');
  const start = (store: string) =>
    untilAnswer([main, 'start', '--port', '0', '--json', '--store', `file:${join(folder, store)}`]);
  let stores = 0;
  try {
    const contenders = [
      () => start(`cold-${stores++}`),
      () => start('warm'),
      () => untilAnswer(['--input-type=module', '-e', HELLO]),
    ];
    // The round that does not count fills the warm store.
    const [cold = [], warm = [], hello = []] = await interleave(contenders, { rounds: 9, warmUp: 1 });
    const head = { bench: 'start', unit: 'ms', peer: 'fastify hello' };
    return [
      rowOf({ ...head, case: 'empty store' }, cold, hello),
      rowOf({ ...head, case: 'filled store' }, warm, hello),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Starts a server that prints `{"url": …}` once it listens, and asks it one question. @returns milliseconds. */
async function untilAnswer(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  const server = spawn(process.execPath, args, { cwd: packageRoot(), stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(server, 'exit');
  try {
    const url = await urlFrom(server.stdout);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    const answer = await response.text();
    if (!answer.includes('"Query"')) throw new Error(`${args.join(' ')} does not answer: ${answer}`);
    return performance.now() - begin;
  } finally {
    server.kill();
    await exit;
  }
}

async function urlFrom(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const { url } = JSON.parse(line) as { readonly url?: string };
    if (url) return url;
  }
  throw new Error('the server ended before it listened');
}
