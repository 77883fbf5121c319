import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { packageRoot } from '../../ingest/read/resources.js';
import { type Import, importsOf, readImports } from './imports.js';

interface Street {
  /** Streets whose values its files may use, beside their own. */
  readonly uses: readonly string[];
  /** Streets of which they may know the types only. */
  readonly knows?: readonly string[];
  /** Packages; `x/` stands for everything that begins so. */
  readonly packages: readonly string[];
}

const ALL_STEPS = 'ingest';

/** Who may import whom: folder → streets and packages. A file lives in the longest of these folders that holds it. */
const STREETS: Readonly<Record<string, Street>> = {
  'src/model': { uses: [], packages: ['node:crypto', 'js-yaml', 'zod'] },
  // Pure steps: no files, no clock, no network; zod validates the data that `read` hands over, opencc-js is one more table of characters.
  [ALL_STEPS]: { uses: ['src/model'], knows: ['ingest/read'], packages: ['zod', 'opencc-js/'] },
  'ingest/read': {
    uses: ['src/model', ALL_STEPS],
    packages: ['node:', 'js-yaml', 'zod', '@node-rs/jieba', '@node-rs/jieba/'],
  },
  // Fits the scorers' weights to labels; no part of what runs.
  'ingest/training': {
    uses: ['src/model', ALL_STEPS, 'ingest/read', 'ingest/cli', 'src/analysis'],
    packages: ['node:', 'zod'],
  },
  'ingest/cli': {
    uses: [
      'src/model',
      ALL_STEPS,
      'ingest/read',
      'src/store',
      'src/store/graphology',
      'src/store/neo4j',
      'src/api',
      'src/analysis',
      'src/export',
    ],
    packages: ['node:', '@opentelemetry/sdk-node', 'commander', 'piscina', 'zod'],
  },
  'src/store': { uses: ['src/model'], packages: ['pinyin-pro'] },
  'src/store/graphology': { uses: ['src/model', 'src/store'], packages: ['node:', 'graphology', 'zod'] },
  'src/analysis': {
    uses: ['src/model'],
    packages: [
      'zod',
      'graphology',
      'graphology-communities-louvain',
      'graphology-layout-forceatlas2',
      'graphology-metrics/',
      'graphology-shortest-path/',
    ],
  },
  'src/store/neo4j': {
    uses: ['src/model', 'src/store', 'src/store/neo4j/layout'],
    packages: ['node:', 'lru-cache', 'neo4j-driver'],
  },
  // How a graph lies in Neo4j: pure, for whoever writes it there by other ways than the driver.
  'src/store/neo4j/layout': { uses: ['src/model', 'src/store'], packages: ['node:crypto'] },
  'src/export': { uses: ['src/model', 'src/store', 'src/store/neo4j/layout'], packages: [] },
  'src/api': {
    uses: ['src/model', 'src/store', 'src/analysis'],
    packages: [
      'node:',
      'graphql',
      '@apollo/server',
      '@apollo/server/',
      '@apollo/server-gateway-interface',
      '@fastify/',
      '@graphql-tools/schema',
      '@opentelemetry/api',
      'dataloader',
      'fastify',
      'graphql-jit',
      'graphql-sse',
      'graphql-sse/',
      'helmet',
      'lru-cache',
      'prom-client',
    ],
  },
  web: {
    uses: [],
    packages: [
      'react',
      'react-dom/',
      'sigma',
      'sigma/',
      'graphology',
      'graphology-layout-forceatlas2',
      'graphiql',
      'graphiql/',
      '@graphiql/',
    ],
  },
  bench: {
    uses: [
      'src/model',
      ALL_STEPS,
      'ingest/read',
      'ingest/cli',
      'src/api',
      'src/store',
      'src/store/graphology',
      'src/store/neo4j',
      'tools',
    ],
    packages: [
      'node:',
      'autocannon',
      'fastify',
      'graphql',
      'mercurius',
      '@node-rs/jieba',
      '@node-rs/jieba/',
      'neo4j-driver',
      '@neo4j/graphql',
    ],
  },
  tools: { uses: [], packages: ['node:', 'neo4j-driver'] },
};

/** The folders of the steps, the lowest first: a step knows only what is before it. */
const FLOORS = [
  ...['text', 'scoring', 'grammar', 'lexicon', 'sections', 'clauses', 'mentions', 'quantities', 'tasks'],
  ...['resolution', 'relations', 'graph', 'pipeline.ts'],
];

const root = packageRoot();
const folders = ['src', 'ingest', 'web', 'bench', 'tools'];
const imports = readImports(root, folders, ['web/vite.config.ts', 'web/operations.ts']);

describe('imports go one way', () => {
  it.each(Object.keys(STREETS))('%s', (street) => {
    expect(imports.filter((i) => streetOf(i.file) === street && !isAllowed(i)).map(told)).toEqual([]);
  });

  test('every source lives in a street, and every street has sources', () => {
    const lived = new Set(imports.map((i) => streetOf(i.file)));
    expect([...lived].sort()).toEqual(Object.keys(STREETS).sort());
  });

  test('a step knows only the steps before it', () => {
    const upward = imports.filter(
      (i) => i.path !== null && streetOf(i.file) === ALL_STEPS && floorOf(i.path) > floorOf(i.file),
    );
    expect(upward.map(told)).toEqual([]);
  });

  test('every folder of steps has its floor', () => {
    const steps = readdirSync(join(root, 'ingest')).filter((name) => !(`ingest/${name}` in STREETS));
    expect(steps.sort()).toEqual([...FLOORS].sort());
  });
});

describe('the reader of imports', () => {
  test('sees every way to import, and which of them leave nothing behind', () => {
    const source = `
      import { a } from './a.js';
      import type { B } from './b.js';
      import { type C } from './c.js';
      export * from './d.js';
      export type { E } from './e.js';
      import './f.js';
      const g: import('./g.js').G = await import('./h.js');
      import { x, type Y } from 'packaged';
    `;
    expect(importsOf('src/x/file.ts', source).map(({ specifier, isType }) => [specifier, isType])).toEqual([
      ['./a.js', false],
      ['./b.js', true],
      ['./c.js', true],
      ['./d.js', false],
      ['./e.js', true],
      ['./f.js', false],
      ['./g.js', true],
      ['./h.js', false],
      ['packaged', false],
    ]);
  });

  test('resolves paths from the file', () => {
    expect(importsOf('src/api/x.ts', "import '../store/port.js'")[0]?.path).toBe('src/store/port.js');
  });

  test('a resolver that opens a database, a step that opens a file: neither is allowed', () => {
    const of = (file: string, source: string) => importsOf(file, source).map(isAllowed);
    expect(of('src/api/x.ts', "import '../store/graphology/open.js'")).toEqual([false]);
    expect(of('src/model/x.ts', "import type { X } from '../store/port.js'")).toEqual([false]);
    expect(of('ingest/tasks/x.ts', "import 'node:fs'; import '../read/resources.js'")).toEqual([false, false]);
    expect(of('web/src/x.ts', "import type { X } from '../../src/model/index.js'")).toEqual([false]);
  });
});

function isAllowed({ file, path, specifier, isType }: Import): boolean {
  const street = STREETS[streetOf(file) ?? ''];
  if (!street) return false;
  if (path === null)
    return street.packages.some((p) => p === specifier || (/[:/]$/.test(p) && specifier.startsWith(p)));
  const target = streetOf(path);
  if (target === undefined) return false;
  return target === streetOf(file) || street.uses.includes(target) || (isType && (street.knows ?? []).includes(target));
}

function streetOf(path: string): string | undefined {
  const holds = Object.keys(STREETS).filter((folder) => path.startsWith(`${folder}/`));
  return holds.sort((a, b) => b.length - a.length)[0];
}

/** −1 for what is no step. */
function floorOf(path: string): number {
  const [top, name = ''] = path.split('/');
  return top === 'ingest' ? FLOORS.indexOf(name.replace(/\.js$/, '.ts')) : -1;
}

function told({ file, specifier, isType }: Import): string {
  return `${file} imports ${isType ? 'a type of ' : ''}${specifier}`;
}
