import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { apocLines } from '../../src/export/apoc.js';
import { PlanGraphError } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { type Terminal, write } from './terminal.js';

/** Lines a write: some tens of kilobytes at once. */
const BATCH = 200;

/** Writes the store to the standard output until it ends or nobody reads any more. */
export async function exportToOutput(store: GraphStore, terminal: Terminal): Promise<void> {
  for await (const chunk of chunks(store)) {
    terminal.signal.throwIfAborted();
    if (!(await write(terminal.stdout, chunk))) return;
  }
}

/** Writes the store to a file, which is either complete or as it was. @throws {PlanGraphError} when it cannot be written. */
export async function exportToFile(store: GraphStore, path: string, signal: AbortSignal): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await pipeline(Readable.from(chunks(store)), createWriteStream(temporary, { flags: 'wx' }), { signal });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    signal.throwIfAborted();
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new PlanGraphError(`cannot write ${path} (${error.code}): name a file in a directory that you may write`);
  }
}

async function* chunks(store: GraphStore): AsyncGenerator<string> {
  let batch: string[] = [];
  for await (const line of apocLines(store.export())) {
    batch.push(line, '\n');
    if (batch.length < 2 * BATCH) continue;
    yield batch.join('');
    batch = [];
  }
  if (batch.length > 0) yield batch.join('');
}
