import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../../src/model/index.js';
import { openGraphologyStore } from '../../../../src/store/graphology/open.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plangraph-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('the lock', () => {
  it('keeps a second writer out until the first closes', async () => {
    const first = await openGraphologyStore(directory);
    await expect(openGraphologyStore(directory)).rejects.toThrow(
      new RegExp(`is being written by process ${process.pid} on .*: wait until it is done, or remove .*lock`),
    );
    await first.close();
    await (await openGraphologyStore(directory)).close();
  });

  it('lets one of many through', async () => {
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => openGraphologyStore(directory)));
    const open = all.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(open).toHaveLength(1);
    await open[0]?.close();
  });

  it('is taken over from a process that died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const dead of [pid, process.pid]) {
      await writeFile(join(directory, 'lock'), JSON.stringify({ pid: dead, host: hostname(), token: 'left' }));
      const store = await openGraphologyStore(directory);
      await expect(openGraphologyStore(directory)).rejects.toThrow(StoreError);
      await store.close();
    }
    expect(await readdir(directory)).toEqual([]);
  });

  it.each(['', 'x', '{"pid":1,"host":"elsewhere","token":"t"}'])('is respected when it reads %j', async (content) => {
    await writeFile(join(directory, 'lock'), content);
    await expect(openGraphologyStore(directory)).rejects.toThrow(/is being written by/);
    expect(await readFile(join(directory, 'lock'), 'utf8')).toBe(content);
  });
});
