import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { install } from './install.js';
import { findJava } from './java.js';
import type { Release } from './releases.js';

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map((p) => `--add-opens=java.base/${p}=ALL-UNNAMED`);
const START_TIMEOUT_MS = 90_000;

/** A server that answers, and what it takes to ask it. */
export interface RunningServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  readonly home: string;
  readonly pid: number;
}

export interface ServerOptions {
  readonly release: Release;
  /** The server's own folder: configuration, data, logs. */
  readonly home: string;
  /** Bolt; a free one by default. */
  readonly port?: number;
  /** Further lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What it takes to run a release's Java programs in a home. @throws {Error} when no Java is new enough. */
export async function toolchain({ release, home }: ServerOptions) {
  const java = findJava(release.java);
  if (!java)
    throw new Error(`Neo4j ${release.version} needs Java ${release.java} or newer: install it, or set JAVA_HOME`);
  const lib = await install(release);
  const conf = join(home, 'conf');
  // Java expands the star, no shell is to do it.
  const classpath = ['-cp', join(lib, '*')];
  return { java, classpath, conf, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } };
}

/** Starts a server and waits until it answers. It outlives this process. @throws {Error} with the server's last words. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { release, home } = options;
  const port = options.port ?? (await freePort());
  const { java, classpath, conf, env } = await toolchain(options);
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), configuration(port, options.settings));
  const password = await passwordOf(options);
  const log = openSync(join(home, 'console.log'), 'a');
  const args = [...OPENS, '-Xms512m', '-Xmx1g', ...classpath, release.mainClass];
  const server = spawn(java, [...args, `--home-dir=${home}`, `--config-dir=${conf}`], {
    env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.unref();
  const running = { uri: `bolt://localhost:${port}`, username: 'neo4j', password, version: release.version, home };
  await untilItAnswers(server, running);
  return { ...running, pid: server.pid ?? 0 };
}

/** Ends a server, in order unless told to kill it, and waits until it is gone. */
export async function stopServer({ pid }: { readonly pid: number }, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
  if (isRunning(pid)) process.kill(pid, signal);
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Chosen when the home is new, and kept there for its owner alone. */
async function passwordOf(options: ServerOptions): Promise<string> {
  const path = join(options.home, 'password');
  if (existsSync(path)) return readFile(path, 'utf8');
  const password = randomBytes(12).toString('hex');
  await runAdmin(options, ['dbms', 'set-initial-password', password]);
  await writeFile(path, password, { mode: 0o600 });
  return password;
}

/** Runs neo4j-admin in a server's home; the server must be down for most of what it does. @throws {Error} with what it said. */
export async function runAdmin(options: ServerOptions, args: readonly string[]): Promise<string> {
  const { java, classpath, env } = await toolchain(options);
  const tool = spawn(java, [...OPENS, ...classpath, 'org.neo4j.cli.AdminTool', ...args], { env });
  let told = '';
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (data) => (told += data));
  const [code] = await once(tool, 'close');
  if (code !== 0) throw new Error(`neo4j-admin ${args[0]} ${args[1]} failed (${code}): ${told.trim()}`);
  return told;
}

function configuration(port: number, settings: Readonly<Record<string, string>> = {}): string {
  const lines = {
    'server.bolt.listen_address': `localhost:${port}`,
    'server.bolt.advertised_address': `localhost:${port}`,
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    ...settings,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

async function untilItAnswers(server: ChildProcess, { uri, username, password, home }: Omit<RunningServer, 'pid'>) {
  let failed: unknown;
  server.once('error', (error) => (failed = error));
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const deadline = Date.now() + START_TIMEOUT_MS;
  try {
    while (Date.now() < deadline) {
      if (failed || server.exitCode !== null) break;
      const answers = await driver.verifyConnectivity({ database: 'neo4j' }).then(
        () => true,
        () => false,
      );
      if (answers) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await driver.close();
  }
  if (server.pid && server.exitCode === null) process.kill(server.pid, 'SIGKILL');
  const words = await readFile(join(home, 'console.log'), 'utf8').catch(() => '');
  throw new Error(`Neo4j does not answer at ${uri}: ${failed ?? words.trim().split('\n').slice(-8).join('\n')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}
