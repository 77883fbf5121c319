import { Command, Option } from 'commander';
import { DEFAULT_STORE } from './compose.js';
import { addServing } from './serving.js';
import type { Terminal } from './terminal.js';
import { packageVersion } from './version.js';

/** Sets the exit code of a command that went through with something amiss. */
export type Outcome = { ok: boolean };

const JSON_FLAG: readonly [string, string] = ['--json', 'print JSON, for machines'];

interface StoreOption {
  readonly store: string;
  readonly json?: boolean;
}

/** Builds the `plangraph` command; what a command needs is loaded when it runs, so that help is quick. */
export function createProgram(terminal: Terminal, outcome: Outcome): Command {
  const program = new Command('plangraph')
    .description('规图 PlanGraph: a knowledge graph of government plan reports')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help shows what can be given)');
  addIngest(program, terminal, outcome);
  addWithdraw(program, terminal);
  addExport(program, terminal);
  addServing(program, terminal);
  addEval(program, terminal);
  addScore(program, terminal, outcome);
  addCoverage(program, terminal);
  addRules(program, terminal);
  for (const command of [program, ...program.commands])
    command.version(packageVersion(), '-V, --version', 'print the version');
  return program;
}

function storeOption({ env }: Terminal): [flag: string, text: string, otherwise: string] {
  const kept = 'where the graph is kept: file:DIRECTORY, or neo4j://HOST:PORT (bolt://, with +s for TLS)';
  return ['--store <url>', kept, env.PLANGRAPH_STORE || env.NEO4J_URI || DEFAULT_STORE];
}

function addIngest(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command('ingest <source...>')
    .description('read reports (plain text, UTF-8 or GB18030) into a store')
    .option(...storeOption(terminal))
    .option(...JSON_FLAG)
    .action(async (sources: string[], { store: url, json = false }: StoreOption) => {
      const { ingestSources, openForIngest } = await import('./ingest.js');
      outcome.ok = await openForIngest(url, (store, pipeline) =>
        ingestSources(store, pipeline, sources, { terminal, json }),
      );
    });
}

function addWithdraw(program: Command, terminal: Terminal): void {
  program
    .command('withdraw <documentId>')
    .description('remove a document and what only it supports')
    .option(...storeOption(terminal))
    .option(...JSON_FLAG)
    .action(async (documentId: string, { store, json = false }: StoreOption) => {
      const { withdraw } = await import('./withdraw.js');
      await withdraw(store, documentId, terminal, json);
    });
}

function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('write the whole graph for Neo4j: for apoc.import.json, or for neo4j-admin database import')
    .addOption(
      new Option('--format <format>', 'JSON Lines, or CSV files').choices(['apoc', 'neo4j-admin']).default('apoc'),
    )
    .option(...storeOption(terminal))
    .option('-o, --output <path>', 'a file instead of the standard output; for neo4j-admin a new directory')
    .action(
      async ({ store: url, output, format }: StoreOption & { readonly output?: string; readonly format: string }) => {
        const [{ exportForAdmin, exportToFile, exportToOutput }, { withStore }] = await Promise.all([
          import('./export.js'),
          import('./compose.js'),
        ]);
        await withStore(url, { readOnly: true }, (store) => {
          if (format === 'neo4j-admin') return exportForAdmin(store, output, terminal);
          return output === undefined ? exportToOutput(store, terminal) : exportToFile(store, output, terminal.signal);
        });
      },
    );
}

function addEval(program: Command, terminal: Terminal): void {
  program
    .command('eval')
    .description('measure a document of a store against sentences labelled by hand')
    .requiredOption('--gold <file>', 'labels, one JSON object a line')
    .option('--document <id>', 'the document to measure (default: the one that the labels quote)')
    .option(...storeOption(terminal))
    .option(...JSON_FLAG)
    .action(async (options: StoreOption & { readonly gold: string; readonly document?: string }) => {
      const { evalCommand } = await import('./evaluation.js');
      await evalCommand(options, terminal);
    });
}

function addScore(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command('score')
    .description('measure the shipped report against the labels in tests/eval and their floors (in a checkout)')
    .option('--update', 'make the present figures the floors')
    .option(...JSON_FLAG)
    .action(async (options: { readonly update?: true; readonly json?: boolean }) => {
      const { scoreCommand } = await import('./score.js');
      outcome.ok = await scoreCommand(options, terminal);
    });
}

function addCoverage(program: Command, terminal: Terminal): void {
  program
    .command('coverage')
    .description('list what became of every number, 《title》 and quotation: a fact, or why it is none')
    .option('--document <id>', 'this document only (default: all)')
    .option(...storeOption(terminal))
    .option(...JSON_FLAG)
    .action(async (options: StoreOption & { readonly document?: string }) => {
      const { coverageCommand } = await import('./coverage.js');
      await coverageCommand(options, terminal);
    });
}

function addRules(program: Command, terminal: Terminal): void {
  program
    .command('rules')
    .description('list how often each rule fired in the store, and how often it was right on the labels')
    .requiredOption('--gold <file>', 'labels, one JSON object a line')
    .option('--document <id>', 'the document to look at (default: the one that the labels quote)')
    .option(...storeOption(terminal))
    .option(...JSON_FLAG)
    .action(async (options: StoreOption & { readonly gold: string; readonly document?: string }) => {
      const { rulesCommand } = await import('./rules.js');
      await rulesCommand(options, terminal);
    });
}
