import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../../src/model/index.js';
import { canonicalGraph } from '../../../../src/store/canonical.js';
import { openGraphologyStore } from '../../../../src/store/graphology/open.js';
import { encodeDocument } from '../../../../src/store/graphology/snapshot.js';
import { exported, national, shanghai } from '../../../contract/graphs.js';

let root: string;
let directory: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plangraph-snapshot-'));
  directory = join(root, 'a', 'store');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function fill(): Promise<{ rows: string; version: string }> {
  const store = await openGraphologyStore(directory);
  await store.upsert(shanghai());
  await store.upsert(national());
  const state = { rows: await exported(store), version: (await store.stats()).version };
  await store.close();
  return state;
}

async function files(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(directory, { recursive: true })) {
    if (name.includes('.')) found.set(name, await readFile(join(directory, name), 'latin1'));
  }
  return found;
}

const reopened = async () => {
  const store = await openGraphologyStore(directory, { readOnly: true });
  const rows = await exported(store);
  await store.close();
  return rows;
};

describe('a store directory', () => {
  it('holds after closing what was written, byte for byte', async () => {
    const { rows, version } = await fill();
    const store = await openGraphologyStore(directory);
    expect(await exported(store)).toBe(rows);
    expect((await store.stats()).version).toBe(version);
    await store.withdraw('doc:cn');
    await store.close();
    expect(await readdir(join(directory, 'documents'))).toHaveLength(1);
  });

  it('is durable without a close, and readable while it is written', async () => {
    const store = await openGraphologyStore(directory);
    await store.upsert(shanghai());
    expect(await reopened()).toBe(await exported(store));
    await store.close();
  });

  it('is not made by an open that writes nothing', async () => {
    await (await openGraphologyStore(directory)).close();
    await expect(readdir(directory)).rejects.toThrow('ENOENT');
  });

  it('must be there to be read, and is then not written', async () => {
    await expect(openGraphologyStore(directory, { readOnly: true })).rejects.toThrow(/holds no store: make one with/);
    await fill();
    const store = await openGraphologyStore(directory, { readOnly: true });
    await expect(store.withdraw('doc:sh')).rejects.toThrow(StoreError);
    expect((await store.stats()).nodes).toBe(14);
    await store.close();
  });

  it('may not be somebody else’s folder', async () => {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'thesis.txt'), 'x');
    await expect(openGraphologyStore(directory)).rejects.toThrow(/is no store \(it holds thesis.txt\)/);
    expect(await readdir(directory)).toEqual(['thesis.txt']);
  });

  it('may not be a file', async () => {
    await writeFile(join(root, 'a'), 'x');
    await expect(openGraphologyStore(directory)).rejects.toThrow(/name a directory$/);
    await expect(openGraphologyStore(join(root, 'a'))).rejects.toThrow(/name a directory$/);
  });
});

describe('a damaged store directory', () => {
  const damage: [string, (file: string) => Promise<void>][] = [
    ['truncated', async (f) => writeFile(f, (await readFile(f)).subarray(0, -20))],
    ['emptied', (f) => writeFile(f, '')],
    ['removed', (f) => rm(f)],
    [
      'changed in one byte',
      async (f) => {
        const bytes = await readFile(f);
        const at = bytes.lastIndexOf('"doc:sh"') + 5;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(f, bytes);
      },
    ],
    ['overwritten with other JSON', (f) => writeFile(f, '{"format":"other"}')],
  ];
  const victims: [string, (names: string[]) => string | undefined][] = [
    ['manifest', (names) => names.find((n) => n === 'manifest.json')],
    ['document', (names) => names.find((n) => n.startsWith('documents'))],
  ];

  for (const [victim, choose] of victims) {
    it.each(damage)(`is refused in one line and left as it is: ${victim} %s`, async (_, spoil) => {
      const store = await openGraphologyStore(directory);
      await store.upsert(shanghai());
      await store.close();
      const name = choose([...(await files()).keys()]) ?? '';
      await spoil(join(directory, name));
      const before = await files();
      for (const readOnly of [true, false]) {
        const error = await openGraphologyStore(directory, { readOnly }).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(StoreError);
        const { message } = error as StoreError;
        expect(message).toContain(join(directory, name));
        expect(message).toMatch(/is damaged or missing: restore it from a backup, or remove .* and ingest again$/);
        expect(message).not.toContain('\n');
      }
      expect(await files()).toEqual(before);
    });
  }

  it('names both versions when the format is newer', async () => {
    await fill();
    const path = join(directory, 'manifest.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"version": 1', '"version": 2'));
    await expect(openGraphologyStore(directory)).rejects.toThrow(/store format 2, this program reads format 1/);
  });
});

describe('a write that fails or is cut off', () => {
  it('leaves store and snapshot as they were', async () => {
    const store = await openGraphologyStore(directory);
    await store.upsert(shanghai());
    const rows = await exported(store);
    // A file where the document folder belongs: no write can succeed, whoever runs the test.
    await rename(join(directory, 'documents'), join(root, 'documents'));
    await writeFile(join(directory, 'documents'), '');
    await expect(store.upsert(national())).rejects.toThrow(StoreError);
    expect(await exported(store)).toBe(rows);
    await rm(join(directory, 'documents'));
    await rename(join(root, 'documents'), join(directory, 'documents'));
    expect(await reopened()).toBe(rows);
    expect(await store.upsert(national())).toMatchObject({ nodesCreated: 5 });
    const both = await exported(store);
    await store.close();
    expect(await reopened()).toBe(both);
  });

  it('leaves an empty store when it was the first', async () => {
    const { sha256 } = encodeDocument(canonicalGraph(shanghai()));
    const store = await openGraphologyStore(directory);
    await mkdir(join(directory, 'documents', `${sha256}.json`), { recursive: true });
    await expect(store.upsert(shanghai())).rejects.toThrow(StoreError);
    await store.close();
    expect(await reopened()).toBe('');
  });

  it('leaves at worst files that nobody names, gone with the next write', async () => {
    await fill();
    const rows = await reopened();
    await writeFile(join(directory, 'documents', `${'0'.repeat(64)}.json`), 'half a docu');
    await writeFile(join(directory, 'manifest.json.1.tmp'), '{"for');
    expect(await reopened()).toBe(rows);
    const store = await openGraphologyStore(directory);
    await store.withdraw('doc:cn');
    await store.close();
    expect((await readdir(directory)).sort()).toEqual(['documents', 'manifest.json']);
    expect(await readdir(join(directory, 'documents'))).toHaveLength(1);
  });
});
