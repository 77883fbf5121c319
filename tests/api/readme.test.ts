import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../ingest/read/resources.js';
import { createServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/store/port.js';
import { shippedReport } from './report.js';
import { dataOf } from './server.js';

let store: GraphStore;
let server: FastifyInstance;
beforeAll(async () => {
  ({ store } = await shippedReport());
  server = await createServer({ store });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const page = (name: string): string => readFileSync(join(packageRoot(), name), 'utf8');
const block = (text: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1] ?? '';

describe('what the documents show is what the project does', () => {
  it.each(['README.md', 'README.zh-CN.md'])('the query in %s has the answer printed below it', async (name) => {
    const text = page(name);
    expect(await dataOf(server, block(text, 'graphql'))).toEqual(JSON.parse(block(text, 'json')));
  });

  it('the nodes that ARCHITECTURE.md follows are in the graph', async () => {
    const ids = [...page('ARCHITECTURE.md').matchAll(/`((?:doc|Target|Observation|Indicator|Task):[^`\s]+)`/g)];
    expect(ids.length).toBeGreaterThan(4);
    const named = ids.map(([, id = '']) => id);
    const found = await store.nodes(named);
    expect(named.filter((_, i) => found[i] === null)).toEqual([]);
  });
});
