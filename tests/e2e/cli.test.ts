import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Started, startProcess } from './process.js';

let root: string;
let store: string;
const running: Started[] = [];

function plangraph(args: readonly string[], env: Record<string, string> = {}): Started {
  const started = startProcess(args, env);
  running.push(started);
  return started;
}

async function stats(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { nodes } }' }),
  });
  return response.json();
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plangraph-process-'));
  store = `file:${join(root, 'store')}`;
});
afterAll(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  await Promise.all(running.map(({ exit }) => exit));
  rmSync(root, { recursive: true });
});

it('start reads the shipped report once, serves it, and ends in order on Ctrl+C', async () => {
  const args = ['start', '--store', store, '--json'];
  const first = plangraph([...args, '--port', '0']);
  const [, url = ''] = await first.until(/"url":"([^"]+)"/);
  expect(first.out()).toMatch(/"documentId":"doc:[0-9a-f]{16}"/);
  expect(await stats(url)).toMatchObject({ data: { stats: { nodes: expect.any(Number) } } });
  first.child.kill('SIGINT');
  expect(await first.exit).toEqual({ code: 0, signal: null });

  const second = plangraph(args, { PORT: '0' });
  await second.until(/"url"/);
  expect(second.out().trim().split('\n')).toHaveLength(1);
  second.child.kill('SIGTERM');
  expect(await second.exit).toEqual({ code: 0, signal: null });
  expect(readdirSync(join(root, 'store')).sort()).toEqual(['documents', 'manifest.json']);
});

it('a busy port is a clear error', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, 'localhost', resolve));
  const address = blocker.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { exit, err } = plangraph(['serve', '--store', store, '--port', String(port)]);
  expect(await exit).toEqual({ code: 1, signal: null });
  expect(err()).toBe(`plangraph: port ${port} is in use: stop what listens there, or name another with --port\n`);
  await new Promise((resolve) => blocker.close(resolve));
});

it('a reader that goes away ends an export without a word', async () => {
  const { child, exit, err } = plangraph(['export', '--store', store]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await exit).toEqual({ code: 0, signal: null });
  expect(err()).toBe('');
});

it('an ingest that is killed leaves a store that works', async () => {
  const killed = join(root, 'killed');
  const report = readdirSync('data').map((name) => join('data', name))[0] ?? '';
  for (const delay of [50, 300, 600]) {
    const ingest = plangraph(['ingest', report, '--store', `file:${killed}`]);
    setTimeout(() => ingest.child.kill('SIGKILL'), delay);
    await ingest.exit;
  }
  const again = plangraph(['ingest', report, '--store', `file:${killed}`]);
  expect({ ...(await again.exit), err: again.err() }).toEqual({ code: 0, signal: null, err: '' });
  const read = plangraph(['export', '--store', `file:${killed}`]);
  const whole = plangraph(['export', '--store', store]);
  await Promise.all([read.exit, whole.exit]);
  expect(read.out()).toBe(whole.out());
  expect(read.out().length).toBeGreaterThan(1_000_000);
});
