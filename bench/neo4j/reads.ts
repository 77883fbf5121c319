import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, graphql } from 'graphql';
import { createServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/store/port.js';
import { quantile, timed } from '../measure.js';
import type { Bench } from '../neo4j.js';
import { questions } from '../operations.js';
import { type Row, rowOf } from '../row.js';
import { empty } from './loads.js';

const EACH = 60;

/** Type definitions of @neo4j/graphql for what the questions below ask, over the same database. */
const TYPES = /* GraphQL */ `
  type Sentence @node { id: ID! text: String!
    states: [Target!]! @relationship(type: "STATES", direction: OUT)
    mentions: [Project!]! @relationship(type: "MENTIONS", direction: OUT) }
  type Observation @node { id: ID! year: Int text: String! start: Int! }
  type Target @node { id: ID! year: Int text: String! start: Int! indicator: String!
    baseline: [Observation!]! @relationship(type: "BASELINE", direction: OUT)
    sentences: [Sentence!]! @relationship(type: "STATES", direction: IN) }
  type Area @node { id: ID! name: String! }
  type Project @node { id: ID! name: String!
    locations: [Area!]! @relationship(type: "LOCATED_IN", direction: OUT) }
`;

/** The same question to both, which answer with the same values. */
const PAIRS = [
  {
    name: 'targets of a year, baselines, sentences',
    ours: '{ targets(filter: { year: 2024 }, first: 100) { nodes { text year baseline { text } evidence { sentence { text } } } } }',
    peer: '{ targets(where: { year: { eq: 2024 } }, limit: 100, sort: [{ start: ASC }, { id: ASC }]) { text year baseline { text } sentences { text } } }',
  },
  {
    name: 'projects and where they are',
    ours: '{ entities(filter: { types: [PROJECT] }, order: { field: NAME, direction: ASC }, first: 100) { nodes { name ... on Project { locations { nodes { entity { name } } } } } } }',
    peer: '{ projects(limit: 100, sort: [{ name: ASC }]) { name locations { name } } }',
  },
] as const;

type Ask = (query: string) => Promise<unknown>;

/**
 * The questions over Neo4j beside the embedded store, and what @neo4j/graphql can be asked as well beside that; the latter also with
 * nothing kept between requests, as when something is written before each.
 */
export async function benchReads({ driver, graphs, embedded, openStore }: Bench): Promise<Row[]> {
  await empty(driver);
  const store = await openStore();
  for (const graph of graphs) await store.upsert(graph);
  const ours = await asker(store);
  const own = await asker(embedded);
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const peer = peerAsker(schema, driver);
  const rows: Row[] = [];
  for (const [name, { query }] of questions())
    rows.push(...(await compare(name, 'embedded store', [ours, query], [own, query])));
  for (const pair of PAIRS)
    rows.push(...(await compare(pair.name, '@neo4j/graphql', [ours, pair.ours], [peer, pair.peer])));
  const forgetful = await openStore({ kept: 0 });
  const anew = await asker(forgetful);
  for (const pair of PAIRS)
    rows.push(...(await compare(`${pair.name}, nothing kept`, '@neo4j/graphql', [anew, pair.ours], [peer, pair.peer])));
  await forgetful.close();
  await store.close();
  return rows;
}

/** Milliseconds at one client, p50 and p99, and answers a second at 16. */
async function compare(
  name: string,
  peer: string,
  own: readonly [Ask, string],
  other: readonly [Ask, string],
): Promise<Row[]> {
  const [ownTimes, otherTimes] = [await latencies(...own), await latencies(...other)];
  const at = (share: number, unit: string) => {
    const value = quantile(ownTimes, share);
    return rowOf(
      { bench: 'neo4j', case: `${name}: ${unit}`, unit: 'ms', peer },
      [value],
      [quantile(otherTimes, share)],
    );
  };
  const rates = [await throughput(...own), await throughput(...other)] as const;
  const rate = rowOf({ bench: 'neo4j', case: `${name}: 16 clients`, unit: 'answers/s', peer }, [rates[0]], [rates[1]]);
  return [at(0.5, 'p50'), at(0.99, 'p99'), rate];
}

async function latencies(ask: Ask, query: string): Promise<number[]> {
  for (let i = 0; i < 10; i++) await ask(query);
  const times: number[] = [];
  for (let i = 0; i < EACH; i++) times.push(await timed(() => ask(query)));
  return times;
}

async function throughput(ask: Ask, query: string): Promise<number> {
  let left = 2 * EACH;
  const client = async () => {
    while (left-- > 0) await ask(query);
  };
  const time = await timed(() => Promise.all(Array.from({ length: 16 }, client)));
  return (2 * EACH * 1000) / time;
}

async function asker(store: GraphStore): Promise<Ask> {
  const server = await createServer({ store });
  return async (query) => {
    const { body } = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return checked(JSON.parse(body));
  };
}

function peerAsker(schema: GraphQLSchema, driver: Bench['driver']): Ask {
  return async (source) => {
    const contextValue = { executionContext: driver, sessionConfig: { database: 'neo4j' } };
    return checked(JSON.parse(JSON.stringify(await graphql({ schema, source, contextValue }))));
  };
}

function checked(answer: { readonly errors?: unknown; readonly data?: unknown }): unknown {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
