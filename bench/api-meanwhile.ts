import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { shippedReports } from '../ingest/cli/shipped.js';
import { send } from './attacker.js';
import { ATTACKS, type Attack } from './attacks.js';
import { ask, type Running } from './load.js';
import { interleave } from './measure.js';
import { questions, TOKEN } from './operations.js';
import { type Row, rowOf } from './row.js';

/** What a usual client asks over and over. */
const [USUAL = {}] = questions().values();
const USUAL_CLIENTS = 4;
const SECONDS = 5;

/** How long each attack takes to be refused, and the p99 of a usual client while one attacker sends all of them in turn. */
export async function benchAttacks({ url }: Running): Promise<Row[]> {
  const refusals: Row[] = [];
  const slowest: { readonly attack: Attack; readonly ms: number }[] = [];
  for (const attack of ATTACKS) slowest.push({ attack, ms: await bestOf(5, url, attack) });
  const [worst] = slowest.sort((x, y) => y.ms - x.ms);
  if (worst) {
    const head = { bench: 'api', case: `refusal of ${worst.attack.name}, the slowest`, unit: 'ms', peer: '50 ms' };
    refusals.push(rowOf(head, [worst.ms], [50]));
  }
  // On a thread of its own: the attacker's work is none of the usual client's.
  const attacker = async (stop: AbortSignal) => {
    const worker = new Worker(new URL('./attacker.js', import.meta.url), { workerData: url });
    const ended = once(worker, 'exit');
    stop.addEventListener('abort', () => worker.postMessage('stop'));
    await ended;
  };
  return [...refusals, await meanwhile(url, 'p99 under attack', attacker)];
}

/** The p99 of a usual client while reports are read into the store that answers it. */
export async function benchIngestMeanwhile({ url }: Running): Promise<Row[]> {
  const texts = shippedReports().map((path) => readFileSync(path, 'utf8'));
  let edition = 0;
  const writer = async (stop: AbortSignal) => {
    while (!stop.aborted) for (const text of texts) await readAndWithdraw(url, `${text}\n第${edition++}稿`);
  };
  return [await meanwhile(url, 'p99 while reports are read', writer)];
}

/** Beside the client's own p99 when nothing else goes on. */
async function meanwhile(url: string, name: string, other: (stop: AbortSignal) => Promise<void>): Promise<Row> {
  const usual = async () => (await ask(url, USUAL, USUAL_CLIENTS, SECONDS)).p99;
  const [disturbed = [], quiet = []] = await interleave(
    [
      async () => {
        const stop = new AbortController();
        const running = other(stop.signal);
        const p99 = await usual();
        stop.abort();
        await running;
        return p99;
      },
      usual,
    ],
    { rounds: 5, warmUp: 1 },
  );
  return rowOf({ bench: 'api', case: name, unit: 'ms', peer: 'the same, undisturbed' }, disturbed, quiet);
}

async function bestOf(times: number, url: string, attack: Attack): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) best = Math.min(best, await send(url, attack));
  return best;
}

/** Has a report read, waits until it is in the graph, and has it removed again. */
async function readAndWithdraw(url: string, text: string): Promise<void> {
  const source = { name: 'bench', text };
  const read = 'mutation ($source: SourceInput!) { job: ingest(source: $source) { id } }';
  const documentId = await written(url, read, { source });
  await written(url, 'mutation ($id: ID!) { job: withdraw(documentId: $id) { id } }', { id: documentId });
}

/** Asks for a write and follows its job. @returns the id of the document. */
async function written(url: string, query: string, variables: object): Promise<string> {
  const answer = JSON.parse(await post(`${url}/graphql`, { query, variables })) as {
    readonly data: { readonly job: { readonly id: string } };
  };
  const follow = 'subscription ($id: ID!) { job(id: $id) { state message documentId } }';
  const events = await post(`${url}/graphql/stream`, { query: follow, variables: { id: answer.data.job.id } });
  const [, id] = /"state":"DONE".*"documentId":"([^"]+)"/.exec(events) ?? [];
  if (!id) throw new Error(`the write was not done: ${events.slice(-300)}`);
  return id;
}

async function post(url: string, body: object): Promise<string> {
  const accept = url.endsWith('stream') ? 'text/event-stream' : 'application/json';
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, accept };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text();
}
