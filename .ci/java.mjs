// node java.mjs VERSION: whether a Java of that version or newer is here: that of JAVA_HOME, the default one, or any beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const folder = '/usr/lib/jvm';
const beside = existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}/bin/java`) : [];
const candidates = [...(process.env.JAVA_HOME ? [`${process.env.JAVA_HOME}/bin/java`] : []), 'java', ...beside];
const found = candidates.some((java) => {
  const { stderr = '' } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) >= Number(process.argv[2]);
});
process.exitCode = found ? 0 : 1;
