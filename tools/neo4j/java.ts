import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Java development kits are installed on Linux. */
const JVM_FOLDER = '/usr/lib/jvm';

/** A `java` of at least the version asked for: that of JAVA_HOME, the default one, or any beside it; null where there is none. */
export function findJava(least: number, env: NodeJS.ProcessEnv = process.env): string | null {
  const homes = existsSync(JVM_FOLDER) ? readdirSync(JVM_FOLDER).map((name) => join(JVM_FOLDER, name)) : [];
  const candidates = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []),
    'java',
    ...homes.sort().map((home) => join(home, 'bin', 'java')),
  ];
  return candidates.find((java) => javaVersion(java) >= least) ?? null;
}

/** The feature number (17, 21, 25) of a Java; 0 where it does not start. */
export function javaVersion(java: string): number {
  const { stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
}
