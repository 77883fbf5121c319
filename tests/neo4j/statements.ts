import { join } from 'node:path';
import { packageRoot } from '../../ingest/read/resources.js';

/** The folder of the store's Cypher. */
export const statements = join(packageRoot(), 'cypher');
