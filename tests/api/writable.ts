import type { FastifyInstance } from 'fastify';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.js';
import { loadResources } from '../../ingest/read/resources.js';
import { createServer } from '../../src/api/server.js';
import type { ReadReports } from '../../src/api/writes/changes.js';
import { SourceError } from '../../src/model/index.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { eventsOf } from './events.js';
import type { Answer } from './server.js';

export const TOKEN = 'the-token-of-the-tests';
export const TEXT =
  '二、主要任务\n(一)加快发展\n1.推进临港新片区建设。\n支持张江科学城发展,推进张江建设。新增养老床位4000张。';
export const JOB = '{ id task state message documentId changes { nodesCreated } }';

let pipeline: Pipeline | undefined;

/** Reads in this thread; the server of `plangraph serve` has one of its own for that. */
export const read: ReadReports = async (source, judgements) => {
  if (source.text === '') throw new SourceError(`${source.name} is empty: give a report as plain text`);
  pipeline ??= createPipeline(loadResources());
  const { document, graph, warnings } = pipeline({ ...source, judgements });
  return { graph, title: document.title, warnings };
};

const open: FastifyInstance[] = [];

/** To be called after each test. */
export async function closeServers(): Promise<void> {
  for (const server of open.splice(0)) await server.close();
}

export interface Written {
  readonly server: FastifyInstance;
  readonly store: GraphStore;
  readonly log: string[];
  write<T>(query: string, variables?: object, token?: string): Promise<Answer<T>>;
  /** The states of a job, until it is over. */
  follow(id: string): Promise<Job[]>;
}

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly message: string;
  readonly documentId: string | null;
  readonly changes: { readonly nodesCreated: number } | null;
}

/** A server that may be written, on a free port, and its store. */
export async function writable(reader: ReadReports = read): Promise<Written> {
  const store = createMemoryStore();
  const log: string[] = [];
  const logger = { level: 'info', stream: { write: (line: string) => void log.push(line) } };
  const server = await createServer({ store, logger, writing: { token: TOKEN, read: reader } });
  open.push(server);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    server,
    store,
    log,
    async write(query, variables = {}, token = TOKEN) {
      const headers = { authorization: `Bearer ${token}` };
      const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
      const { data, errors } = response.json();
      return { status: response.statusCode, data, errors };
    },
    follow: (id) =>
      eventsOf<{ job: Job }>(url, TOKEN, `subscription ($id: ID!) { job(id: $id) ${JOB} }`, { id }).then((events) =>
        events.map(({ job }) => job),
      ),
  };
}

export const INGEST = `mutation Ingest($source: SourceInput!) { job: ingest(source: $source) ${JOB} }`;

/** Asks for a write, follows it, and gives its last state. */
export async function done(written: Written, query: string, variables: object): Promise<Job> {
  const { data, errors } = await written.write<{ job: Job }>(query, variables);
  if (errors) throw new Error(errors[0]?.message);
  const job = (await written.follow(data.job.id)).at(-1);
  if (!job) throw new Error('the job is not known');
  return job;
}

/** Has a report read. */
export const ingest = (written: Written, text = TEXT) => done(written, INGEST, { source: { name: 'plan.txt', text } });
