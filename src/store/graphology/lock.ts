import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { StoreError } from '../../model/index.js';
import { errorCode, fileError } from './files.js';

const holderFile = z.object({ pid: z.number().int().positive(), host: z.string(), token: z.string() });
type Holder = z.infer<typeof holderFile>;

/** Locks of this very process: a lock with its number but another token is left from a process that had the number before. */
const held = new Set<string>();

/** The right to write a store directory, held by one process at a time. */
export interface WriteLock {
  release(): Promise<void>;
}

/**
 * Takes the lock of a store directory: a file created exclusively, with the holder's process in it. A lock whose process has died on
 * this machine is taken over.
 * @throws {StoreError} when another process, or another store of this one, holds it.
 */
export async function acquireLock(directory: string): Promise<WriteLock> {
  const path = join(directory, 'lock');
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await writeFile(path, mine, { flag: 'wx' });
      held.add(mine);
      return { release: () => release(path, mine) };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw fileError(error, `cannot lock ${directory}`);
    }
    const content = await readFile(path, 'utf8').catch(() => null);
    if (content !== null && !(await removeIfStale(path, content))) throw heldError(directory, path, content);
  }
  throw new StoreError(`${directory}: other processes keep taking its lock; try again when they are done`);
}

async function release(path: string, mine: string): Promise<void> {
  held.delete(mine);
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === mine) await rm(path, { force: true });
}

/** Moves the stale file aside before removing it, and back should another process have just taken the lock. */
async function removeIfStale(path: string, content: string): Promise<boolean> {
  const holder = parseHolder(content);
  if (!holder || holder.host !== hostname()) return false;
  if (holder.pid === process.pid ? held.has(content) : isAlive(holder.pid)) return false;
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    await rename(path, aside);
  } catch {
    return true;
  }
  if ((await readFile(aside, 'utf8')) === content) await rm(aside, { force: true });
  else await rename(aside, path);
  return true;
}

function parseHolder(content: string): Holder | null {
  try {
    return holderFile.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function heldError(directory: string, path: string, content: string): StoreError {
  const holder = parseHolder(content);
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new StoreError(
    `${directory} is being written by ${who}: wait until it is done, or remove ${path} if no such process runs`,
  );
}
