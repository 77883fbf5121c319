import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { apocLines } from '../../src/export/apoc.js';
import { adminImport } from '../../src/export/neo4j-admin.js';
import { PlanGraphError, UsageError } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { print, type Terminal, write } from './terminal.js';

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
    throw writeError(error, `cannot write ${path}`, 'name a file in a directory that you may write');
  }
}

/**
 * Writes the CSV files for `neo4j-admin database import full` into a new directory, and beside them its arguments, a line each.
 * @throws {UsageError} without a directory. @throws {PlanGraphError} when it is there already, or cannot be written.
 */
export async function exportForAdmin(store: GraphStore, path: string | undefined, terminal: Terminal): Promise<void> {
  if (path === undefined)
    throw new UsageError('--format neo4j-admin writes several files: name a new directory with -o');
  const { tables, arguments: argumentsIn } = await adminImport(store.export());
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(temporary);
    for (const { name, lines } of tables) {
      const text = Readable.from(withLineEnds(lines));
      await pipeline(text, createWriteStream(join(temporary, name)), { signal: terminal.signal });
    }
    const args = argumentsIn(resolve(path)).map((argument) => `"${argument}"`);
    await writeFile(join(temporary, ARGUMENTS), `${args.join('\n')}\n`);
    await mkdir(path);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    terminal.signal.throwIfAborted();
    throw writeError(error, `cannot make ${path}`, 'name a directory that is not there, where you may write');
  }
  const command = `neo4j-admin database import full @${join(resolve(path), ARGUMENTS)} --overwrite-destination neo4j`;
  await print(terminal, false, {}, `${path}: ${tables.length} files; with Neo4j stopped, run: ${command}`);
}

const ARGUMENTS = 'import.args';

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** A failed file operation with its mend; any other error stays as it is. */
function writeError(error: unknown, what: string, mend: string): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof PlanGraphError) return error;
  return new PlanGraphError(`${what} (${error.code}): ${mend}`);
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
