import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { ReadReports } from '../../src/api/writes/changes.js';
import { PlanGraphError, SourceError } from '../../src/model/index.js';
import { packageRoot } from '../read/resources.js';
import type { Reading, ReadingTask } from './read-worker.js';

/** Milliseconds that the thread, which keeps the lexicons, waits for another report before it ends. */
const IDLE = 60_000;

/** Reads reports in a thread of their own, one after the other, so that reading never keeps the server from answering. */
export function createReader(): { readonly read: ReadReports; close(): Promise<void> } {
  const filename = join(packageRoot(), 'dist', 'ingest', 'cli', 'read-worker.js');
  if (!existsSync(filename)) throw new PlanGraphError(`${filename} is missing: run npm run build:server`);
  const pool = new Piscina<ReadingTask, Reading>({ filename, minThreads: 0, maxThreads: 1, idleTimeout: IDLE });
  return {
    async read(source, judgements) {
      const reading = await pool.run({ ...source, judgements });
      if ('problem' in reading) throw new SourceError(reading.problem);
      return reading;
    },
    close: () => pool.destroy(),
  };
}
