import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { persistedOperations } from './operations.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One HTML file, one page; the server serves what this writes to dist/web. */
const pages = { explorer: at('index.html'), graphiql: at('graphiql/index.html') };

export default defineConfig({
  plugins: [react(), persistedOperations()],
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows files of this origin only: nothing is inlined into a page or a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // GraphiQL's editor is as large as this; the explorer does not load it.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: pages,
      // Directives of the React compiler, which has done its work in GraphiQL's packages, are no matter to a browser.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  // `npx vite web` beside a running `plangraph serve`.
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
