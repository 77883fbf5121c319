import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Release } from './releases.js';

/** The user's cache folder for this project. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'plangraph');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'plangraph');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'plangraph');
}

function libFolder(release: Release): string {
  return join(cacheFolder(), 'neo4j', release.version, 'lib');
}

export function isInstalled(release: Release): boolean {
  return existsSync(libFolder(release));
}

/**
 * The folder of a release's jars, fetched from Maven Central the first time (some 213 files, 116 MB).
 * @throws {Error} when Maven is missing or cannot fetch them.
 */
export async function install(release: Release): Promise<string> {
  const lib = libFolder(release);
  if (existsSync(lib)) return lib;
  const parent = join(lib, '..');
  await mkdir(parent, { recursive: true });
  // Fetched aside and moved as a whole, so that a folder that is there is complete.
  const work = await mkdtemp(join(parent, 'fetch-'));
  try {
    await writeFile(join(work, 'pom.xml'), pomOf(release));
    await maven(work, join(work, 'lib'));
    await rename(join(work, 'lib'), lib).catch((error: unknown) => {
      // Another process was quicker.
      if (!existsSync(lib)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return lib;
}

async function maven(folder: string, output: string): Promise<void> {
  const args = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${output}`];
  const mvn = spawn('mvn', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [mvn.stdout, mvn.stderr]) stream.on('data', (data) => (told += data));
  const [code] = await once(mvn, 'close').catch(() => {
    throw new Error('mvn does not start: install Maven (https://maven.apache.org), or use docker compose');
  });
  if (code !== 0) throw new Error(`Maven could not fetch Neo4j (exit code ${code}): ${told.trim()}`);
}

function pomOf({ version }: Release): string {
  const artifacts = ['org.neo4j:neo4j', 'org.neo4j.app:neo4j-server', 'org.neo4j:neo4j-import-tool'];
  const dependencies = artifacts.map((artifact) => {
    const [group, name] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>plangraph</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependencies.join('\n    ')}
  </dependencies>
</project>
`;
}
