import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PlanGraphError, UsageError } from '../../src/model/index.js';
import { packageRoot } from '../read/resources.js';

/** --corpus FOLDER …: where the labelled reports are. */
export const CORPUS = {
  type: 'string',
  multiple: true,
  default: [join(packageRoot(), '..', 'shared', 'corpus')],
} satisfies NonNullable<ParseArgsConfig['options']>[string];

/** The report in the first folder that has it. */
export const findReport = (folders: readonly string[], report: string): string | undefined =>
  folders.map((folder) => join(folder, report)).find(existsSync);

/** The values of the options. @throws {UsageError} that ends with `usage`. */
export function optionsOf<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options, usage: string) {
  try {
    return parseArgs({ args: process.argv.slice(2), options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}: ${usage}`);
  }
}

/** Runs a program; what is wrong with its input or its use is said after `name`, with exit code 1 or 2. */
export async function runProgram(name: string, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof PlanGraphError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
