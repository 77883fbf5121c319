import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { PlanGraphError } from '../../model/index.js';
import { badInput } from '../errors.js';
import { isOver, type Work, type WriteJob } from './job.js';

/** Jobs over whose outcome can still be asked for, and jobs that may wait. */
const REMEMBERED = 100;
const MAX_WAITING = 100;

/** Where the audit of writes is kept: who asked for what, and what came of it. */
export interface AuditLog {
  info(entry: object, message: string): void;
  error(entry: object, message: string): void;
}

/** Runs jobs one after the other. */
export class WriteQueue {
  /** In the order in which they were asked for. */
  readonly #jobs = new Map<string, WriteJob>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #log: AuditLog;
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(log: AuditLog) {
    this.#log = log;
  }

  /** @throws {GraphQLError} when too many jobs wait already. */
  add(task: string, work: Work): WriteJob {
    const waiting = [...this.#jobs.values()].filter((job) => job.state === 'QUEUED').length;
    if (waiting >= MAX_WAITING) throw badInput(`${waiting} jobs wait already: ask again once some are done`);
    const job: WriteJob = {
      id: randomUUID(),
      task,
      state: 'QUEUED',
      message: waiting === 0 ? 'begins' : `waits for ${waiting} others`,
      documentId: null,
      warnings: [],
      changes: null,
    };
    this.#set(job);
    this.#last = this.#last.then(() => this.#run(job, work));
    return job;
  }

  /** A job as it stands, and each time it changes until it is over; nothing for an unknown one. */
  async *watch(id: string): AsyncGenerator<WriteJob, void> {
    const stop = new AbortController();
    const changes = on(this.#changes, id, { signal: stop.signal });
    try {
      let job = this.#jobs.get(id);
      while (job) {
        yield job;
        if (isOver(job)) return;
        const { value } = await changes.next();
        [job] = value as [WriteJob];
      }
    } finally {
      stop.abort();
    }
  }

  /** Resolves once the job under way is over; those that wait fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
  }

  async #run(job: WriteJob, work: Work): Promise<void> {
    const entry = { audit: true, job: job.id, task: job.task };
    if (this.#isClosed) return this.#fail(job, new PlanGraphError('the server stops: ask again when it is back'));
    this.#set({ ...job, state: 'RUNNING' });
    try {
      const outcome = await work((message) => this.#set({ ...job, state: 'RUNNING', message }));
      this.#set({ ...job, ...outcome, state: 'DONE' });
      this.#log.info({ ...entry, documentId: outcome.documentId, changes: outcome.changes }, 'write done');
    } catch (error) {
      this.#log.error({ ...entry, err: error }, 'write failed');
      this.#fail(job, error);
    }
  }

  #fail(job: WriteJob, error: unknown): void {
    // The message of any other error may tell of the server's inside.
    const message = error instanceof PlanGraphError ? error.message : 'the server failed; its log says why';
    this.#set({ ...job, state: 'FAILED', message });
  }

  #set(job: WriteJob): void {
    this.#jobs.set(job.id, job);
    this.#changes.emit(job.id, job);
    const over = [...this.#jobs.values()].filter(isOver);
    for (const old of over.slice(0, Math.max(0, over.length - REMEMBERED))) this.#jobs.delete(old.id);
  }
}
