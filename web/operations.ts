import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import * as queries from './src/api/queries.ts';

/** The explorer's operations by the hash of their text, as `documentId`s of GraphQL over HTTP. */
const operations = Object.values(queries).map((text) => {
  const [, name = ''] = /query (\w+)/.exec(text) ?? [];
  return { name, text, id: `sha256:${createHash('sha256').update(text).digest('hex')}` };
});

/** Writes `operations.json` beside the pages for the server, and tells the pages the ids as `__DOCUMENT_IDS__`. */
export function persistedOperations(): Plugin {
  return {
    name: 'persisted-operations',
    config: () => ({
      define: { __DOCUMENT_IDS__: JSON.stringify(Object.fromEntries(operations.map(({ name, id }) => [name, id]))) },
    }),
    generateBundle() {
      const source = JSON.stringify(Object.fromEntries(operations.map(({ id, text }) => [id, text])));
      this.emitFile({ type: 'asset', fileName: 'operations.json', source });
    },
  };
}
