import type { ChangeSummary } from '../../store/port.js';
import type { JobState } from '../generated.js';

/** A change of the graph that was asked for, as it stands. */
export interface WriteJob {
  readonly id: string;
  readonly task: string;
  readonly state: JobState;
  readonly message: string;
  readonly documentId: string | null;
  readonly warnings: readonly string[];
  readonly changes: ChangeSummary | null;
}

/** What a job that went well leaves behind. */
export type Outcome = Pick<WriteJob, 'message' | 'documentId' | 'warnings' | 'changes'>;

/** Does what a job is for; `tell` says what it is at. @throws {PlanGraphError} with what went wrong, for who asked for it. */
export type Work = (tell: (message: string) => void) => Promise<Outcome>;

export function isOver({ state }: WriteJob): boolean {
  return state === 'DONE' || state === 'FAILED';
}
