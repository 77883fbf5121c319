import { afterEach, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { dataOf, smallStore } from './server.js';
import { closeServers, done, INGEST, ingest, JOB, type Job, read, TEXT, TOKEN, writable } from './writable.js';

afterEach(closeServers);

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
    expect(await dataOf(written.server, '{ entity(id: "Area:临港新片区") { name } }')).toEqual({
      entity: { name: '临港新片区' },
    });
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
