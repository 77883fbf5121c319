import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { smallServer, smallStore } from './server.js';

const FILES = {
  'index.html': '<p>explorer</p>',
  'graphiql/index.html': '<p>graphiql</p>',
  'assets/explorer-0a1b2c3d.js': 'export {};',
};

let folder: string;
let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plangraph-pages-'));
  // The folder's own name must not make its pages into assets.
  const webRoot = join(folder, 'assets', 'web');
  await mkdir(join(webRoot, 'graphiql'), { recursive: true });
  await mkdir(join(webRoot, 'assets'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(webRoot, name), text);
  server = await createServer({ store: await smallStore(), webRoot });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const get = (url: string, accept = BROWSER) => server.inject({ method: 'GET', url, headers: { accept } });

function policyOf(headers: Awaited<ReturnType<typeof get>>['headers']): Map<string, string> {
  const policy = String(headers['content-security-policy']);
  return new Map(policy.split(';').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));
}

describe('a browser', () => {
  it('gets the explorer, which is asked for anew each time', async () => {
    const { body, headers } = await get('/');
    expect(body).toBe(FILES['index.html']);
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
  });

  it('gets GraphiQL at /graphql, also with a query in the address', async () => {
    expect((await get('/graphql')).body).toBe(FILES['graphiql/index.html']);
    const { body, headers } = await get('/graphql?query={stats{nodes}}');
    expect(body).toBe(FILES['graphiql/index.html']);
    expect(headers.vary).toContain('accept');
  });

  it('keeps what has a hash in its name', async () => {
    const { headers } = await get('/assets/explorer-0a1b2c3d.js');
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  it('may run scripts of this server only, none within a page', async () => {
    for (const url of ['/', '/graphql', '/assets/explorer-0a1b2c3d.js']) {
      const policy = policyOf((await get(url)).headers);
      expect(policy.get('default-src')).toBe("'self'");
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('object-src')).toBe("'none'");
      expect(policy.get('frame-ancestors')).toBe("'none'");
    }
    expect(policyOf((await get('/')).headers).get('style-src')).toBe("'self'");
  });

  it.each(['/nothing', '/../package.json', '/%2e%2e/package.json', '/assets/', '/graphiql/../../etc/passwd'])(
    '%s is not there',
    async (url) => {
      expect([403, 404]).toContain((await get(url)).statusCode);
    },
  );
});

describe('a program', () => {
  it.each(['application/json', '*/*'])('that accepts %s gets answers from /graphql, not a page', async (accept) => {
    const { body } = await get('/graphql?query={__typename}', accept);
    expect(JSON.parse(body)).toHaveProperty('errors');
  });

  it('learns that the server lives', async () => {
    expect((await get('/healthz', '*/*')).json()).toEqual({ status: 'ok' });
  });
});

it('without built pages the API stands alone', async () => {
  const bare = await smallServer();
  expect((await bare.inject({ method: 'GET', url: '/' })).statusCode).toBe(404);
  const asked = { accept: BROWSER, 'apollo-require-preflight': '1' };
  const answer = await bare.inject({ method: 'GET', url: '/graphql?query={__typename}', headers: asked });
  expect(answer.body).toContain('Query');
});
