import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Operations that clients may name instead of sending: `sha256:` and the hash of the text, and the text. */
export type PersistedOperations = ReadonlyMap<string, string>;

/** Those of the explorer, as its build has written them; none without a build. */
export function readPersisted(webRoot: string | undefined): PersistedOperations {
  const file = webRoot && join(webRoot, 'operations.json');
  if (!file || !existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}
