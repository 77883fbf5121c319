import { CommanderError } from 'commander';
import { PlanGraphError, UsageError } from '../../src/model/index.js';
import { createProgram, type Outcome } from './program.js';
import { complain, complainOfFault, type Terminal } from './terminal.js';

/** Exit codes: done; failed, or bad input; wrong use; stopped by the user (128 + SIGINT, as shells expect). */
const OK = 0;
const FAILED = 1;
const USAGE = 2;
const INTERRUPTED = 130;

/** Runs one command. @param args without the program's own name. @returns the exit code; it never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome: Outcome = { ok: true };
  try {
    await createProgram(terminal, outcome).parseAsync(args, { from: 'user' });
    return outcome.ok ? OK : FAILED;
  } catch (error) {
    // Commander has already said what is wrong; it exits with 0 after --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE;
    if (terminal.signal.aborted) return INTERRUPTED;
    if (error instanceof PlanGraphError) {
      complain(terminal, error.message);
      return error instanceof UsageError ? USAGE : FAILED;
    }
    complainOfFault(terminal, error);
    return FAILED;
  }
}
