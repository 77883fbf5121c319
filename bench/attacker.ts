import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { ATTACKS, type Attack } from './attacks.js';

/** Sends an attack. @returns milliseconds until it was refused. @throws {Error} when it was not. */
export async function send(url: string, { name, body, headers }: Attack): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  await response.arrayBuffer();
  if (response.status < 400 || response.status > 499) throw new Error(`${name} was answered with ${response.status}`);
  return performance.now() - start;
}

/** As a worker, given a server's URL: sends all attacks in turn, over and over, until a message comes. */
async function attack(url: string): Promise<void> {
  let isStopped = false;
  parentPort?.once('message', () => {
    isStopped = true;
  });
  while (!isStopped) for (const each of ATTACKS) await send(url, each);
}

if (!isMainThread) await attack(workerData as string);
