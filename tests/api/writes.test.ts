import type { FastifyInstance } from 'fastify';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.js';
import { loadResources } from '../../ingest/read/resources.js';
import { createServer } from '../../src/api/server.js';
import type { ReadReports } from '../../src/api/writes/changes.js';
import { SourceError } from '../../src/model/index.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { eventsOf } from './events.js';
import { type Answer, dataOf, smallStore } from './server.js';

const TOKEN = 'the-token-of-the-tests';
const TEXT =
  '二、主要任务\n(一)加快发展\n1.推进临港新片区建设。\n支持张江科学城发展,推进张江建设。新增养老床位4000张。';
const JOB = '{ id task state message documentId changes { nodesCreated } }';

let pipeline: Pipeline;
beforeAll(() => {
  pipeline = createPipeline(loadResources());
});

const read: ReadReports = async (source, judgements) => {
  if (source.text === '') throw new SourceError(`${source.name} is empty: give a report as plain text`);
  const { document, graph, warnings } = pipeline({ ...source, judgements });
  return { graph, title: document.title, warnings };
};

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

interface Written {
  readonly server: FastifyInstance;
  readonly store: GraphStore;
  readonly log: string[];
  write<T>(query: string, variables?: object, token?: string): Promise<Answer<T>>;
  /** The states of a job, until it is over. */
  follow(id: string): Promise<Job[]>;
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly message: string;
  readonly documentId: string | null;
  readonly changes: { readonly nodesCreated: number } | null;
}

async function writable(reader: ReadReports = read): Promise<Written> {
  const store = createMemoryStore();
  const log: string[] = [];
  const logger = { level: 'info', stream: { write: (line: string) => void log.push(line) } };
  const server = await createServer({ store, logger, writing: { token: TOKEN, read: reader } });
  open.push(() => server.close());
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

const INGEST = `mutation Ingest($source: SourceInput!) { job: ingest(source: $source) ${JOB} }`;
const JUDGE = `mutation Judge($judgement: JudgementInput!) { job: judge(judgement: $judgement) ${JOB} }`;

/** Asks for a write, follows it, and gives its last state. */
async function done(written: Written, query: string, variables: object): Promise<Job> {
  const { data, errors } = await written.write<{ job: Job }>(query, variables);
  expect(errors).toBeUndefined();
  const job = (await written.follow(data.job.id)).at(-1);
  if (!job) throw new Error('the job is not known');
  return job;
}

const ingest = (written: Written, text = TEXT) => done(written, INGEST, { source: { name: 'plan.txt', text } });
const judge = (written: Written, verdict: string, from: string, into: string) =>
  done(written, JUDGE, { judgement: { verdict, from, into } });
const names = async ({ server }: Written) => {
  const { entities } = await dataOf<{ entities: { nodes: { id: string; aliases: string[] }[] } }>(
    server,
    '{ entities { nodes { id aliases } } }',
  );
  return Object.fromEntries(entities.nodes.map(({ id, aliases }) => [id, aliases]));
};

describe('without a token', () => {
  it('there is no writing in the schema', async () => {
    const server = await createServer({ store: await smallStore() });
    const types = await dataOf<{ __schema: { mutationType: unknown; types: { name: string }[] } }>(
      server,
      '{ __schema { mutationType { name } subscriptionType { name } types { name } } }',
    );
    expect(types.__schema).toMatchObject({ mutationType: null, subscriptionType: null });
    const known = types.__schema.types.map(({ name }) => name);
    expect(known).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Mutation|Subscription|Job|SourceInput)/)]),
    );
    expect(known).toContain('Project');
    expect((await server.inject({ method: 'POST', url: '/graphql/stream' })).statusCode).toBe(404);
  });

  it.each(['', 'the-token-of-the-test', `${TOKEN}x`])('or with the wrong one nobody writes: %j', async (token) => {
    const written = await writable();
    const { status, errors } = await written.write(INGEST, { source: { text: TEXT } }, token);
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const headers = { authorization: `Bearer ${token}` };
    expect(
      (await written.server.inject({ method: 'POST', url: '/graphql/stream', headers, payload: {} })).statusCode,
    ).toBe(401);
    expect((await written.store.stats()).nodes).toBe(0);
  });
});

describe('with the token', () => {
  it('a report is read, its job followed, and removed again', async () => {
    const written = await writable();
    const { data } = await written.write<{ job: Job }>(INGEST, { source: { name: 'plan.txt', text: TEXT } });
    expect(data.job).toMatchObject({ task: 'ingest plan.txt', documentId: null });
    const states = await written.follow(data.job.id);
    const last = states.at(-1);
    expect(last).toMatchObject({ state: 'DONE', documentId: expect.stringMatching(/^doc:/) });
    expect(last?.changes?.nodesCreated).toBe((await written.store.stats()).nodes);
    expect(await names(written)).toHaveProperty(['Area:临港新片区']);
    const again = await ingest(written);
    expect(again).toMatchObject({ state: 'DONE', changes: { nodesCreated: 0 } });
    const withdrawn = await done(written, `mutation ($id: ID!) { job: withdraw(documentId: $id) ${JOB} }`, {
      id: last?.documentId,
    });
    expect(withdrawn.state).toBe('DONE');
    expect((await written.store.stats()).nodes).toBe(0);
  });

  it('jobs go one after the other, and reading goes on meanwhile', async () => {
    let running = 0;
    let most = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const written = await writable(async (source, judgements) => {
      most = Math.max(most, ++running);
      await held;
      running--;
      return read(source, judgements);
    });
    const asked = [];
    for (const text of [TEXT, `${TEXT}推进外滩建设。`, '']) {
      asked.push((await written.write<{ job: Job }>(INGEST, { source: { text } })).data.job);
    }
    expect(await dataOf(written.server, '{ stats { nodes } }')).toEqual({ stats: { nodes: 0 } });
    release();
    const last = await Promise.all(asked.map(async ({ id }) => (await written.follow(id)).at(-1)));
    expect(last.map((job) => job?.state)).toEqual(['DONE', 'DONE', 'FAILED']);
    expect(last[2]?.message).toBe('source is empty: give a report as plain text');
    expect(most).toBe(1);
  });

  it('a report longer than others may send is read', async () => {
    const written = await writable();
    const long = TEXT + '推进临港新片区建设。'.repeat(15_000);
    expect(Buffer.byteLength(long)).toBeGreaterThan(400_000);
    const { status } = await written.write(INGEST, { source: { text: long } }, 'a-wrong-token');
    expect(status).toBe(413);
    const { data } = await written.write<{ job: Job }>(INGEST, { source: { text: long } });
    expect((await written.follow(data.job.id)).at(-1)?.state).toBe('DONE');
  });

  it('who wrote what is in the log, and the token is not', async () => {
    const written = await writable();
    const { id } = await ingest(written);
    const audited = written.log.map((line) => JSON.parse(line)).filter((entry) => entry.audit);
    expect(audited.map(({ msg }) => msg)).toEqual(['write asked for', 'write done']);
    expect(audited[0]).toMatchObject({ operation: 'Ingest', reqId: expect.any(String) });
    expect(audited[1]).toMatchObject({ job: id, task: 'ingest plan.txt', changes: { nodesDeleted: 0 } });
    expect(written.log.join()).not.toContain(TOKEN);
  });

  it('a server that closes finishes the job under way and fails the rest', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const written = await writable((source, judgements) => held.then(() => read(source, judgements)));
    const first = await written.write<{ job: Job }>(INGEST, { source: { text: TEXT } });
    const second = await written.write<{ job: Job }>(INGEST, { source: { text: `${TEXT}推进外滩建设。` } });
    const ends = [first, second].map(({ data }) => written.follow(data.job.id));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = written.server.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    const [one, two] = await Promise.all(ends);
    await closed;
    expect([one?.at(-1)?.state, two?.at(-1)?.state]).toEqual(['DONE', 'FAILED']);
  });

  it('a stream answers subscriptions alone, and nothing for an unknown job', async () => {
    const written = await writable();
    expect(await written.follow('unknown')).toEqual([]);
    const headers = { authorization: `Bearer ${TOKEN}`, accept: 'text/event-stream' };
    const payload = { query: '{ stats { nodes } }' };
    const { body } = await written.server.inject({ method: 'POST', url: '/graphql/stream', headers, payload });
    expect(body).toContain('only subscriptions are streams');
    const { status } = await written.write('subscription { job(id: "x") { id } }');
    expect(status).toBe(400);
  });
});

describe('a judgement', () => {
  it('makes two entities one, in reports read before and after, until the opposite is judged', async () => {
    const written = await writable();
    await ingest(written);
    const before = await names(written);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['Area:临港新片区', 'Area:张江科学城']));
    expect(await judge(written, 'MERGE', 'Area:张江科学城', 'Area:临港新片区')).toMatchObject({ state: 'DONE' });
    const merged = await names(written);
    expect(merged).not.toHaveProperty(['Area:张江科学城']);
    expect(merged['Area:临港新片区']).toContain('张江科学城');
    await ingest(written, `${TEXT}加快张江科学城建设。`);
    expect(await names(written)).not.toHaveProperty(['Area:张江科学城']);
    const judged = await dataOf<{ stats: { byLabel: { label: string; count: number }[] } }>(
      written.server,
      '{ stats { byLabel { label count } } }',
    );
    expect(judged.stats.byLabel).toContainEqual({ label: 'Judgement', count: 1 });
    await judge(written, 'APART', 'Area:张江科学城', 'Area:临港新片区');
    expect(await names(written)).toEqual(before);
  });

  it.each([
    ['of what is no entity', 'MERGE', 'Task:x', 'Area:临港新片区', /Task:x is no id of an entity/],
    ['of one thing', 'MERGE', 'Area:临港新片区', 'Area:临港新片区', /is itself/],
    ['of what is not there', 'APART', 'Area:甲', 'Area:乙', /neither Area:甲 nor Area:乙 is in the graph/],
  ])('%s is refused', async (_, verdict, from, into, message) => {
    const written = await writable();
    await ingest(written);
    const { state, message: told } = await judge(written, verdict, from, into);
    expect(state).toBe('FAILED');
    expect(told).toMatch(message);
  });

  it('does not go in a circle, and merges nothing twice', async () => {
    const written = await writable();
    await ingest(written, `${TEXT}推进外滩建设。`);
    await judge(written, 'MERGE', 'Area:张江科学城', 'Area:外滩');
    expect((await judge(written, 'MERGE', 'Area:张江科学城', 'Area:临港新片区')).message).toMatch(
      /was merged into Area:外滩 already/,
    );
    await judge(written, 'MERGE', 'Area:外滩', 'Area:临港新片区');
    expect((await judge(written, 'MERGE', 'Area:临港新片区', 'Area:张江科学城')).message).toMatch(/was merged/);
    const all = await names(written);
    expect(all['Area:临港新片区']).toEqual(expect.arrayContaining(['外滩', '张江科学城']));
  });
});
