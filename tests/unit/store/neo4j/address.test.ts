import { describe, expect, it, test } from 'vitest';
import { isNeo4jUrl, parseAddress } from '../../../../src/store/neo4j/address.js';

describe('the address of a Neo4j store', () => {
  test('is told by its scheme', () => {
    for (const scheme of ['neo4j', 'bolt', 'neo4j+s', 'bolt+ssc', 'NEO4J'])
      expect(isNeo4jUrl(`${scheme}://h`)).toBe(true);
    for (const url of ['file:neo4j', 'http://h', 'neo4jx://h']) expect(isNeo4jUrl(url)).toBe(false);
  });

  test('takes what the URL leaves out from the environment', () => {
    const env = { NEO4J_USERNAME: 'ann', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'plans' };
    expect(parseAddress('neo4j+s://x.databases.neo4j.io', env)).toEqual({
      uri: 'neo4j+s://x.databases.neo4j.io',
      username: 'ann',
      password: 'secret',
      database: 'plans',
    });
    expect(parseAddress('bolt://localhost:7687', { NEO4J_PASSWORD: 'p' })).toMatchObject({
      username: 'neo4j',
      database: 'neo4j',
    });
  });

  test('takes what the URL says first, and keeps its credentials out of the URI', () => {
    const address = parseAddress('bolt://bob:p%40ss@h:7688/reports?policy=x', {
      NEO4J_USERNAME: 'ann',
      NEO4J_PASSWORD: 's',
    });
    expect(address).toEqual({ uri: 'bolt://h:7688?policy=x', username: 'bob', password: 'p@ss', database: 'reports' });
  });

  it.each(['neo4j://', 'neo4j:', 'bolt://bob:secret@', 'bolt://a:%zz@h'])('refuses %s without repeating it', (url) => {
    expect(() => parseAddress(url, {})).toThrow(/^(?!.*secret).*(write|%25)/);
  });
});
