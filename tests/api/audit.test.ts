import { auditServer } from 'graphql-http';
import { expect, it } from 'vitest';
import { smallServer } from './server.js';

it('every MUST and SHOULD of GraphQL over HTTP holds', async () => {
  const server = await smallServer();
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    const results = await auditServer({ url: `${url}/graphql`, fetchFn: fetch });
    expect(results.length).toBeGreaterThan(50);
    const missed = results.filter(({ name, status }) => status !== 'ok' && /^(MUST|SHOULD)/.test(name));
    expect(missed.map(({ name }) => name)).toEqual([]);
  } finally {
    await server.close();
  }
});
