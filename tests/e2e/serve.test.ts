import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventsOf } from '../api/events.js';
import { type Started, startProcess } from './process.js';

const TOKEN = 'the-token-of-the-tests';
const REPORT = readdirSync('data').map((name) => join('data', name))[0] ?? '';

let root: string;
const running: Started[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plangraph-serve-'));
});
afterAll(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  await Promise.all(running.map(({ exit }) => exit));
  rmSync(root, { recursive: true });
});

async function serve(env: Record<string, string>): Promise<Started & { readonly url: string }> {
  const started = startProcess(['serve', '--port', '0', '--json', '--store', `file:${join(root, 'store')}`], env);
  running.push(started);
  const [, url = ''] = await started.until(/"url":"([^"]+)"/);
  return { ...started, url };
}

async function ask<T>(url: string, query: string, variables = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

it('reads a report in a thread of its own while it answers, keeps it, and finishes in order', async () => {
  const { url, child, exit, err } = await serve({ PLANGRAPH_TOKEN: TOKEN, PLANGRAPH_LOG_LEVEL: 'info' });
  const source = { name: 'report', text: readFileSync(REPORT, 'utf8') };
  const { job } = await ask<{ job: { id: string } }>(
    url,
    'mutation ($source: SourceInput!) { job: ingest(source: $source) { id } }',
    { source },
  );
  const following = eventsOf<{ job: { state: string; message: string } }>(
    url,
    TOKEN,
    'subscription ($id: ID!) { job(id: $id) { state message } }',
    { id: job.id },
  );
  let over = false;
  let reads = 0;
  const last = following.then((events) => {
    over = true;
    return events.at(-1);
  });
  while (!over) {
    await ask(url, '{ stats { nodes } }');
    reads++;
    // However long the reading takes, as many questions as may be asked in a minute are not asked in seconds.
    await setTimeout(10);
  }
  expect((await last)?.job.state).toBe('DONE');
  expect(reads).toBeGreaterThan(20);
  child.kill('SIGTERM');
  expect(await exit).toEqual({ code: 0, signal: null });
  expect(err()).toContain('"audit":true');
  expect(err()).not.toContain(TOKEN);
  expect(err()).not.toContain('report","text"');
  expect(readdirSync(join(root, 'store')).sort()).toEqual(['documents', 'manifest.json']);
});

it('sends spans of requests and store calls where OTEL_* says so', async () => {
  const bodies: string[] = [];
  const collector: Server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text) => bodies.push(text));
    request.on('end', () => response.end('{}'));
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const { url, child, exit } = await serve({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_METRICS_EXPORTER: 'none',
    OTEL_LOGS_EXPORTER: 'none',
  });
  await ask(url, 'query Traced { stats { nodes } }');
  child.kill('SIGTERM');
  expect(await exit).toEqual({ code: 0, signal: null });
  collector.close();
  const sent = bodies.join('');
  for (const part of ['"graphql"', 'Traced', 'store.stats', 'plangraph']) expect(sent).toContain(part);
});
