import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { plangraph } from './terminal.js';

export const REPORT = readdirSync('data').map((name) => join('data', name))[0] ?? '';
export const GOLD = 'tests/eval/gold/shanghai-2024.dev.jsonl';

/** What goes wrong is told in one line. */
export const oneLine = /^plangraph: [^\n]+\n$/;

/** A folder of a test file's own, with a store that holds the shipped report; gone when its tests are. */
export interface Workspace {
  readonly root: string;
  /** Directory of that store, the report's document id, and what the store exports. */
  readonly filled: string;
  readonly documentId: string;
  readonly lines: string;
  /** A directory that is not there yet. */
  fresh(): string;
  file(name: string, content: string | Uint8Array): string;
}

/** Call at the top of a test file; the workspace is there once its tests run. */
export function prepareWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'plangraph-cli-'));
  const filled = join(root, 'filled');
  let made = 0;
  const workspace = {
    root,
    filled,
    documentId: '',
    lines: '',
    fresh: () => join(root, `store-${made++}`),
    file: (name: string, content: string | Uint8Array) => {
      const path = join(root, name);
      writeFileSync(path, content);
      return path;
    },
  };
  beforeAll(async () => {
    const { code, out, err } = await plangraph(['ingest', REPORT, '--store', `file:${filled}`, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    workspace.documentId = JSON.parse(out).documentId;
    workspace.lines = (await plangraph(['export', '--format', 'apoc', '--store', `file:${filled}`])).out;
  });
  afterAll(() => rmSync(root, { recursive: true }));
  return workspace;
}
