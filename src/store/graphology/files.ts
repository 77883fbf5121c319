import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '../../model/index.js';

/**
 * Writes a file so that after a crash at any moment the path holds either the old bytes or the new, never a part: temporary file,
 * fsync, rename, fsync of the directory. The name ends in `.tmp` until the rename.
 */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncDirectory(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw fileError(error, `cannot write ${path}`);
  }
}

async function syncDirectory(path: string): Promise<void> {
  // Windows cannot open a directory; there the rename itself is all that can be had.
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

const MENDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; change its rights or name another directory',
  EPERM: 'permission denied; change its rights or name another directory',
  EROFS: 'the file system is read-only; name another directory',
  ENOSPC: 'the disk is full; free some space and try again',
  ENOTDIR: 'a part of the path is a file; name a directory',
  EEXIST: 'a file of that name is in the way; name a directory',
  EISDIR: 'a directory is in the way; remove it',
};

/** A failed file operation as a StoreError with its mend. */
export function fileError(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = errorCode(error) ?? String(error);
  return new StoreError(`${what}: ${MENDS[code] ?? code}`, { cause: error });
}
