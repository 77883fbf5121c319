import neo4j, { type Driver } from 'neo4j-driver';
import type { DocumentGraph, GraphEdge, GraphNode } from '../../src/model/index.js';
import { timed } from '../measure.js';
import type { Bench } from '../neo4j.js';
import { type Row, rowOf } from '../row.js';

const PEER = 'UNWIND … CREATE (:X)';
const BATCH = 2_000;
/** Rounds that count, and those before them: the server compiles what it runs often, and its first load takes twice as long. */
const ROUNDS = 5;
const WARM_UP = 2;

/** Rows a second of loads into an empty database by a warm server, each beside the driver's bare rate for as many properties, and of the transaction as a whole. */
export async function benchLoads({ driver, graphs, openStore }: Bench): Promise<Row[]> {
  const properties = propertiesOf(graphs);
  const samples: Record<'nodes' | 'edges' | 'all' | 'bareNodes' | 'bareEdges', number[]> = {
    nodes: [],
    edges: [],
    all: [],
    bareNodes: [],
    bareEdges: [],
  };
  const million = synthetic(50, 2_000, 20_000);
  await load({ driver, openStore }, million);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const bareNodes = await bareRate(driver, properties.nodes);
    const bareEdges = await bareRate(driver, properties.edges);
    const loaded = await load({ driver, openStore }, graphs);
    if (round < 0) continue;
    samples.bareNodes.push(bareNodes);
    samples.bareEdges.push(bareEdges);
    for (const key of ['nodes', 'edges', 'all'] as const) samples[key].push(loaded[key]);
  }
  const most = propertiesOf(million);
  const bareMillion = { nodes: [await bareRate(driver, most.nodes)], edges: [await bareRate(driver, most.edges)] };
  const big = await load({ driver, openStore }, million);
  const head = { bench: 'neo4j', unit: 'rows/s', peer: PEER };
  const of = `${graphs.length} reports`;
  return [
    rowOf({ ...head, case: `${of}: nodes` }, samples.nodes, samples.bareNodes),
    rowOf({ ...head, case: `${of}: relationships` }, samples.edges, samples.bareEdges),
    rowOf({ ...head, case: `${of}: all, commits too` }, samples.all, samples.bareNodes),
    rowOf({ ...head, case: 'a million relationships: nodes' }, [big.nodes], bareMillion.nodes),
    rowOf({ ...head, case: 'a million relationships' }, [big.edges], bareMillion.edges),
    rowOf({ ...head, case: 'a million relationships: all' }, [big.all], bareMillion.edges),
  ];
}

/** Rows a second of the statements that write nodes and edges, and of everything from the first call to the last commit. */
async function load({ driver, openStore }: Pick<Bench, 'driver' | 'openStore'>, graphs: readonly DocumentGraph[]) {
  await empty(driver);
  const store = await openStore();
  const clock = new StatementClock();
  const time = await timed(async () => {
    for (const graph of graphs) await store.upsert(graph);
  });
  clock.stop();
  await store.close();
  const { nodes, edges } = clock;
  return {
    nodes: (nodes.rows / nodes.time) * 1000,
    edges: (edges.rows / edges.time) * 1000,
    all: ((nodes.rows + edges.rows) / time) * 1000,
  };
}

/** Times the statements that create nodes and edges as they are run. */
class StatementClock {
  readonly nodes = { rows: 0, time: 0, until: 0 };
  readonly edges = { rows: 0, time: 0, until: 0 };
  readonly #run = neo4j.ManagedTransaction.prototype.run;

  constructor() {
    const run = this.#run;
    const clock = this;
    neo4j.ManagedTransaction.prototype.run = function (...args) {
      const [text, parameters] = args as [string, { rows?: unknown[] } | undefined];
      const kind = text.includes('CREATE (n:') ? clock.nodes : text.includes('CREATE (a)-[r:') ? clock.edges : null;
      const begin = performance.now();
      const result = run.apply(this, args);
      if (kind) {
        kind.rows += parameters?.rows?.length ?? 0;
        result.then(
          () => {
            // Several may be on their way at once: no moment counts twice.
            const end = performance.now();
            kind.time += end - Math.max(begin, kind.until);
            kind.until = end;
          },
          () => {},
        );
      }
      return result;
    };
  }

  stop(): void {
    neo4j.ManagedTransaction.prototype.run = this.#run;
  }
}

/** Rows a second that the driver reaches with nodes of so many properties, text and numbers, in transactions of a report's size. */
async function bareRate(driver: Driver, properties: number): Promise<number> {
  await empty(driver);
  const row = (i: number) =>
    Object.fromEntries(
      Array.from({ length: properties }, (_, k) => [`p${k}`, k % 2 ? neo4j.int(i) : `某句话的第${i}个词`]),
    );
  const rows = Array.from({ length: 20_000 }, (_, i) => row(i));
  const session = driver.session({ database: 'neo4j' });
  let time = 0;
  for (let from = 0; from < rows.length; from += 2 * BATCH) {
    await session.executeWrite(async (tx) => {
      for (const at of [from, from + BATCH]) {
        const batch = rows.slice(at, at + BATCH);
        time += await timed(() => tx.run('UNWIND $rows AS r CREATE (x:X) SET x = r', { rows: batch }));
      }
    });
  }
  await session.close();
  return (rows.length / time) * 1000;
}

/** Empties the database, as much at a time as the server has memory for. */
export async function empty(driver: Driver): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const text = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted';
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    deleted = Number(records[0]?.get('deleted'));
  }
}

/** How many properties nodes and edges have on average. */
function propertiesOf(graphs: readonly DocumentGraph[]) {
  return {
    nodes: meanProperties(graphs.flatMap((g) => g.nodes)),
    edges: meanProperties(graphs.flatMap((g) => g.edges)),
  };
}

function meanProperties(elements: readonly (GraphNode | GraphEdge)[]): number {
  return Math.round(elements.reduce((sum, e) => sum + Object.keys(e.properties).length + 1, 0) / elements.length);
}

/** Documents that mention shared entities. */
function synthetic(documents: number, sentences: number, mentions: number): DocumentGraph[] {
  return Array.from({ length: documents }, (_, d) => {
    const documentId = `doc:${d}`;
    const entities = Array.from({ length: 500 }, (_, i): GraphNode => {
      const name = `区域${(d * 100 + i) % 5_000}`;
      return { id: `Area:${name}`, labels: ['Entity', 'Area'], properties: { name } };
    });
    const nodes = Array.from({ length: sentences }, (_, s): GraphNode => {
      return {
        id: `${documentId}#${s}`,
        labels: ['Sentence'],
        properties: { documentId, index: s, text: `第${s}句说的话` },
      };
    });
    const edges = Array.from({ length: mentions }, (_, m): GraphEdge => {
      const [start = '', end = ''] = [nodes[m % sentences]?.id, entities[(m * 7) % 500]?.id];
      const properties = { documentId, start: m, end: m + 4, surface: end.slice(5), nested: false, rule: 'synthetic' };
      return { id: `MENTIONS:${d}.${m}`, type: 'MENTIONS', start, end, properties };
    });
    return { documentId, nodes: [...nodes, ...entities], edges };
  });
}
