import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { packageRoot } from '../read/resources.js';
import { DEFAULT_STORE } from './compose.js';
import type { Terminal } from './terminal.js';

/** Sets the exit code of a command that went through with something amiss. */
export type Outcome = { ok: boolean };

const storeOption = () =>
  new Option(
    '--store <url>',
    'where the graph is kept: file:DIRECTORY, or neo4j://HOST:PORT (bolt://, with +s for TLS)',
  )
    .env('NEO4J_URI')
    .default(DEFAULT_STORE);
const JSON_FLAG: readonly [string, string] = ['--json', 'print JSON, for machines'];

interface StoreOption {
  readonly store: string;
  readonly json?: boolean;
}
interface AddressOptions extends StoreOption {
  readonly port?: string;
  readonly host?: string;
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
  addServe(program, terminal);
  addStart(program, terminal);
  addEval(program, terminal);
  addScore(program, terminal, outcome);
  addCoverage(program, terminal);
  addRules(program, terminal);
  for (const command of [program, ...program.commands])
    command.version(version(), '-V, --version', 'print the version');
  return program;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

function addIngest(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command('ingest <source...>')
    .description('read reports (plain text, UTF-8 or GB18030) into a store')
    .addOption(storeOption())
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
    .addOption(storeOption())
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
    .addOption(storeOption())
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

function addServe(program: Command, terminal: Terminal): void {
  addAddress(program.command('serve'))
    .description('serve GraphQL and the explorer for a store')
    .action(async ({ store: url, json = false, ...address }: AddressOptions) => {
      const [{ parseAddress, serve }, { withStore }] = await Promise.all([
        import('./serve.js'),
        import('./compose.js'),
      ]);
      const parsed = parseAddress(address, terminal.env);
      await withStore(url, { readOnly: true }, (store) => serve(store, parsed, terminal, json));
    });
}

function addStart(program: Command, terminal: Terminal): void {
  addAddress(program.command('start'))
    .description('read the shipped report, if the store does not hold it yet, and serve')
    .action(async ({ store, json = false, ...address }: AddressOptions) => {
      const [{ start }, { parseAddress }] = await Promise.all([import('./start.js'), import('./serve.js')]);
      await start(store, parseAddress(address, terminal.env), terminal, json);
    });
}

function addAddress(command: Command): Command {
  return command
    .addOption(storeOption())
    .option('--port <n>', 'port to listen on, 0 for any free one (default: $PORT or 4000)')
    .option('--host <name>', 'address to listen on (default: $HOST or localhost)')
    .option(...JSON_FLAG);
}

function addEval(program: Command, terminal: Terminal): void {
  program
    .command('eval')
    .description('measure a document of a store against sentences labelled by hand')
    .requiredOption('--gold <file>', 'labels, one JSON object a line')
    .option('--document <id>', 'the document to measure (default: the one that the labels quote)')
    .addOption(storeOption())
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
    .addOption(storeOption())
    .option(...JSON_FLAG)
    .action(async (options: StoreOption & { readonly document?: string }) => {
      const { coverageCommand } = await import('./coverage.js');
      await coverageCommand(options, terminal);
    });
}

function addRules(program: Command, terminal: Terminal): void {
  program
    .command('rules')
    .description('list how often each rule fired in a document, and how often it was right on the labels')
    .requiredOption('--gold <file>', 'labels, one JSON object a line')
    .option('--document <id>', 'the document to look at (default: the one that the labels quote)')
    .addOption(storeOption())
    .option(...JSON_FLAG)
    .action(async (options: StoreOption & { readonly gold: string; readonly document?: string }) => {
      const { rulesCommand } = await import('./rules.js');
      await rulesCommand(options, terminal);
    });
}
