import type { Command } from 'commander';
import { type Flags, SETTINGS } from './config.js';
import type { Terminal } from './terminal.js';

/** What each flag's value is called in the help, and what it sets. */
const HELP: Readonly<Record<string, readonly [value: string, text: string]>> = {
  store: ['url', 'file:DIRECTORY, where the graph is kept'],
  host: ['name', 'address to listen on'],
  port: ['n', 'port to listen on, 0 for any free one'],
  introspection: ['on|off', 'whether clients may read the schema; off by default where NODE_ENV is production'],
  timeout: ['ms', 'time that one request may read the graph'],
  maxCost: ['n', 'objects that one operation may ask for'],
  rateLimit: ['n', 'requests a minute from one address, 0 for any number'],
  corsOrigins: ['list', 'origins of other sites whose pages may read answers'],
  trustProxy: ['on|off', 'whether a proxy in front names the client in x-forwarded-for'],
  grace: ['ms', 'time that requests under way have to finish when the server is stopped'],
  logLevel: ['level', 'what is logged to the error stream; info where NODE_ENV is production, else warn'],
};

type ServingOptions = Flags & { readonly json?: boolean };

/** The commands that serve, and the one that prints how they would. */
export function addServing(program: Command, terminal: Terminal): void {
  addSettings(program.command('serve'))
    .description('serve GraphQL and the explorer for a store; with PLANGRAPH_TOKEN set, who has the token may write')
    .action(async ({ json = false, ...flags }: ServingOptions) => {
      const [{ readConfig }, { serve }] = await Promise.all([import('./config.js'), import('./serve.js')]);
      await serve(readConfig(flags, terminal.env), terminal, json);
    });
  addSettings(program.command('start'))
    .description('read the shipped report, if the store does not hold it yet, and serve')
    .action(async ({ json = false, ...flags }: ServingOptions) => {
      const [{ readConfig }, { start }] = await Promise.all([import('./config.js'), import('./start.js')]);
      await start(readConfig(flags, terminal.env), terminal, json);
    });
  addSettings(program.command('config'))
    .description('print how serve would run here, and where each setting is from; secrets masked')
    .action(async ({ json = false, ...flags }: ServingOptions) => {
      const { configCommand } = await import('./configuration.js');
      await configCommand(flags, terminal, json);
    });
}

function addSettings(command: Command): Command {
  for (const [name, setting] of Object.entries(SETTINGS)) {
    if (!('flag' in setting)) continue;
    const [value = '', text = ''] = HELP[name] ?? [];
    const otherwise =
      typeof setting.otherwise === 'string' && setting.otherwise !== '' ? ` or ${setting.otherwise}` : '';
    command.option(`${setting.flag} <${value}>`, `${text} (default: $${setting.env}${otherwise})`);
  }
  return command.option('--json', 'print JSON, for machines');
}
