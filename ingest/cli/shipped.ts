import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../read/resources.js';

/** The reports that ship with the package, as paths from the working directory. */
export function shippedReports(): string[] {
  const folder = join(packageRoot(), 'data');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => relative('', join(folder, name)));
}
