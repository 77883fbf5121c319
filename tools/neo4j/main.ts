import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstalled } from './install.js';
import { releaseOf } from './releases.js';
import { isRunning, type RunningServer, startServer, stopServer } from './server.js';

const USAGE = `npm run neo4j -- start|stop|status [--release lts|current] [--home DIRECTORY] [--port N]
Runs the Neo4j Community server from Maven Central, for machines with Java and Maven but without Docker.`;

const OPTIONS = {
  release: { type: 'string', default: 'lts' },
  home: { type: 'string', default: '.neo4j' },
  port: { type: 'string' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const home = resolve(values.home);
  const [command = ''] = positionals;
  switch (command) {
    case 'start':
      await start(home, values.release, values.port);
      return 0;
    case 'stop':
      await stop(home);
      return 0;
    case 'status': {
      const server = await runningIn(home);
      console.log(server ? told(server) : `no server runs in ${home}`);
      return server ? 0 : 1;
    }
    default:
      console.error(USAGE);
      return 2;
  }
}

async function start(home: string, releaseName: string, port: string | undefined): Promise<void> {
  const release = releaseOf(releaseName);
  const already = await runningIn(home);
  if (already) {
    console.log(told(already));
    return;
  }
  if (!isInstalled(release)) console.error(`fetching Neo4j ${release.version} from Maven Central, 116 MB …`);
  await mkdir(home, { recursive: true });
  const server = await startServer({ release, home, ...(port !== undefined && { port: portOf(port) }) });
  // The password has a file of its own that only its owner may read.
  const { password, ...known } = server;
  await writeFile(statePath(home), JSON.stringify(known));
  console.log(told(server));
}

async function stop(home: string): Promise<void> {
  const server = await runningIn(home);
  if (server) await stopServer(server);
  await rm(statePath(home), { force: true });
  console.log(server ? `stopped the server in ${home}` : `no server runs in ${home}`);
}

async function runningIn(home: string): Promise<RunningServer | null> {
  if (!existsSync(statePath(home))) return null;
  const known = JSON.parse(await readFile(statePath(home), 'utf8')) as Omit<RunningServer, 'password'>;
  if (!isRunning(known.pid)) return null;
  return { ...known, password: await readFile(join(home, 'password'), 'utf8') };
}

/** Lines that a shell can take over. */
function told({ uri, username, password, version, pid }: RunningServer): string {
  return [
    `# Neo4j ${version} runs as process ${pid}; take these lines over, then add --store ${uri} to a command of plangraph`,
    `export NEO4J_URI=${uri}`,
    `export NEO4J_USERNAME=${username}`,
    `export NEO4J_PASSWORD=${password}`,
  ].join('\n');
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port ${text}: give a number from 1 to 65535`);
}

const statePath = (home: string): string => join(home, 'server.json');

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
