// Starts the built server as a user does, on a free port and an empty store, and expects the explorer and one answer of GraphQL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const QUERY = '{ search(text: "临港新片区", first: 1) { matched } stats { nodes relations } }';

const store = mkdtempSync(join(tmpdir(), 'plangraph-smoke-'));
// In a process group of its own: npm and the server it starts end together.
const server = spawn('npm', ['start', '--silent', '--', '--port', '0', '--store', `file:${store}`, '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const exit = once(server, 'exit');
const deadline = setTimeout(() => process.kill(-server.pid, 'SIGKILL'), 60_000);

try {
  const url = await listening();
  const page = await fetch(url);
  if (!page.ok || !(await page.text()).includes('<script'))
    throw new Error(`${url} (${page.status}) is not the explorer`);
  const answer = await ask(url);
  const { data } = JSON.parse(answer);
  if (data?.search?.[0]?.matched !== '临港新片区' || !(data.stats.nodes > 1000))
    throw new Error(`not the answer: ${answer}`);
  console.log(`${url} answers ${answer.trim()}`);
} finally {
  clearTimeout(deadline);
  if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGTERM');
  await exit;
  rmSync(store, { recursive: true, force: true });
}

/** The address that the server prints once it listens. */
async function listening() {
  for await (const line of createInterface({ input: server.stdout })) {
    const { url } = JSON.parse(line);
    if (url) return url;
  }
  throw new Error('the server ended, or did not listen within a minute');
}

async function ask(url) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: QUERY });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(10_000),
  });
  return response.text();
}
