import { defineConfig } from 'vitest/config';

/** Where to leave the results as JSON as well, for machines. */
const report = process.env.TEST_REPORT;
const NEO4J = ['tests/neo4j/*.test.ts', 'tests/contract/neo4j.test.ts'];
const OWN_NEO4J = ['tests/neo4j/own/*.test.ts'];
const shared = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  // The one build of graphql that Node.js loads too: of two, neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    maxWorkers: '100%',
    // A worker loads modules once, which takes as long as many files' tests: no file may leave them changed.
    isolate: false,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'plangraph', include: ['tests/**/*.test.ts'], exclude: [...NEO4J, ...OWN_NEO4J] },
      },
      // Each file starts a server of its own.
      { extends: true, test: { ...shared, name: 'neo4j-own', include: OWN_NEO4J } },
      {
        extends: true,
        test: {
          ...shared,
          name: 'neo4j',
          include: NEO4J,
          // One server with one database, which each file has for itself.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          globalSetup: 'tests/neo4j/global-setup.ts',
        },
      },
    ],
  },
});
