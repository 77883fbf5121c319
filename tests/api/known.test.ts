import { expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { smallStore } from './server.js';

const QUERY = 'query Q($year: Int) { targets(filter: { year: $year }) { totalCount nodes { id } } }';

/** The same request three times: a query that was asked before is answered by a shorter way. */
async function thrice(payload: object, headers: Record<string, string> = {}) {
  const server = await createServer({ store: await smallStore(), settings: { maxCost: 1000 } });
  // Whatever the request itself is, its query has become known.
  for (let i = 0; i < 3; i++) {
    await server.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
  }
  const answers = [];
  for (let i = 0; i < 3; i++) {
    const {
      statusCode,
      headers: got,
      body,
    } = await server.inject({
      ...{ method: 'POST', url: '/graphql', payload: JSON.stringify(payload) },
      headers: { 'content-type': 'application/json', ...headers },
    });
    answers.push({ statusCode, type: got['content-type'], length: got['content-length'], body });
  }
  await server.close();
  return answers;
}

it.each<[string, object, Record<string, string>, number]>([
  ['a query', { query: QUERY, variables: { year: 2024 } }, {}, 200],
  ['a query without variables', { query: QUERY, variables: null, operationName: 'Q' }, {}, 200],
  ['another media type', { query: QUERY }, { accept: 'application/graphql-response+json' }, 200],
  ['a media type that is not there', { query: QUERY }, { accept: 'text/csv' }, 406],
  ['a name that is not there', { query: QUERY, operationName: 'R' }, {}, 400],
  ['a form', { query: QUERY }, { 'content-type': 'text/plain' }, 400],
  ['a wrong variable', { query: QUERY, variables: { year: 'x' } }, {}, 400],
  ['variables that are no object', { query: QUERY, variables: [1] }, {}, 400],
  ['extensions that are none', { query: QUERY, extensions: 1 }, {}, 400],
  [
    'one that costs too much',
    { query: '{ entities(first: 200) { nodes { linked(first: 200) { nodes { entity { id } } } } } }' },
    {},
    400,
  ],
])('%s is answered the same each time it is asked', async (_, payload, headers, status) => {
  const [first, ...others] = await thrice(payload, headers);
  expect(first?.statusCode).toBe(status);
  for (const other of others) expect(other).toEqual(first);
});

it('the first answer, and those of the shorter way, are the same to the byte', async () => {
  const server = await createServer({ store: await smallStore() });
  const answers = [];
  for (let i = 0; i < 4; i++) {
    const { body, headers } = await server.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
    answers.push({ body, type: headers['content-type'], length: headers['content-length'] });
  }
  await server.close();
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

it('a mutation is run each time, and stays refused', async () => {
  const answers = await thrice({ query: 'mutation { withdraw(documentId: "x") { id } }' });
  for (const { statusCode } of answers) expect(statusCode).toBe(403);
});
