import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withStore } from '../ingest/cli/compose.js';
import { benchAttacks, benchIngestMeanwhile } from './api-meanwhile.js';
import { ask, type Running, startServer } from './load.js';
import { interleave } from './measure.js';
import { FIVE_HUNDRED, idOf, questions, TWENTY } from './operations.js';
import { fillStore, withOtherStore } from './other-store.js';
import { type Row, rowOf } from './row.js';

const PEER = 'mercurius + graphql-jit';
const CLIENTS = 16;
/** Of a round: a database may take longer than two for a whole round of the clients. */
const SECONDS = { embedded: 2, other: 8 };

interface Servers {
  readonly own: Running;
  readonly peer: Running;
}

/** Answers a second and p99 beside a server with the same schema and data functions; and what attacks and writes do to a client. */
export async function benchApi(note: (line: string) => void): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plangraph-bench-'));
  const embedded = `file:${join(folder, 'store')}`;
  await fillStore(embedded);
  try {
    const rows = await withServers(embedded, async (servers) => [
      ...(await throughput(servers, await entityIds(embedded))),
      ...(await latency(servers, 'embedded', SECONDS.embedded)),
      ...(await benchAttacks(servers.own)),
      ...(await benchIngestMeanwhile(servers.own)),
    ]);
    const others = await withOtherStore(note, (url, name) =>
      withServers(url, (servers) => latency(servers, name, SECONDS.other)),
    );
    return [...rows, ...(others ?? [])];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function withServers<T>(store: string, work: (servers: Servers) => Promise<T>): Promise<T> {
  const [own, peer] = await Promise.all([startServer('own', store), startServer('mercurius', store)]);
  try {
    return await work({ own, peer });
  } finally {
    await Promise.all([own.stop(), peer.stop()]);
  }
}

async function entityIds(store: string): Promise<string[]> {
  const page = await withStore(store, { readOnly: true }, (opened) => opened.find({ labels: ['Entity'], limit: 500 }));
  return page.items.map(({ node }) => node.id);
}

async function throughput({ own, peer }: Servers, ids: readonly string[]): Promise<Row[]> {
  const [a, b, c] = [ids.slice(0, 200), ids.slice(200, 400), ids.slice(400, 500)];
  const cases = [
    { name: '20 × 5', query: TWENTY, variables: { a: ids.slice(0, 20) } },
    { name: '500 × 5', query: FIVE_HUNDRED, variables: { a, b, c } },
  ];
  const rows: Row[] = [];
  for (const { name, query, variables } of cases) {
    const bodies = {
      free: [
        { query, variables },
        { query, variables },
      ],
      persisted: [
        { documentId: idOf(query), variables },
        { persisted: true, query: idOf(query), variables },
      ],
    } as const;
    for (const [kind, [mine, theirs]] of Object.entries(bodies)) {
      const [ownRates = [], peerRates = []] = await interleave(
        [
          async () => (await ask(own.url, mine, CLIENTS, 2)).rate,
          async () => (await ask(peer.url, theirs, CLIENTS, 2)).rate,
        ],
        { rounds: 7, warmUp: 1 },
      );
      rows.push(rowOf({ bench: 'api', case: `${kind}, ${name}`, unit: 'answers/s', peer: PEER }, ownRates, peerRates));
    }
  }
  return rows;
}

async function latency({ own, peer }: Servers, store: string, seconds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, question] of questions()) {
    const [ownP99 = [], peerP99 = []] = await interleave(
      [own, peer].map(
        ({ url }) =>
          async () =>
            (await ask(url, question, CLIENTS, seconds)).p99,
      ),
      { rounds: 3, warmUp: 1 },
    );
    rows.push(rowOf({ bench: 'api', case: `p99 of ${name}, ${store}`, unit: 'ms', peer: PEER }, ownP99, peerP99));
  }
  return rows;
}
