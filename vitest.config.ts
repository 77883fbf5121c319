import { defineConfig } from 'vitest/config';

/** Where to leave the results as JSON as well, for machines. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  // The one build of graphql that Node.js loads too: of two, neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
