import { contentHash, StoreError } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { readSource } from '../read/source.js';
import { openStore } from './compose.js';
import type { Config } from './config.js';
import { documentsOf } from './documents.js';
import { ingestSources, openForIngest } from './ingest.js';
import { serve } from './serve.js';
import { shippedReports } from './shipped.js';
import type { Terminal } from './terminal.js';

/** Makes sure that the store holds the shipped reports, then serves it. */
export async function start(config: Config, terminal: Terminal, json: boolean): Promise<void> {
  const missing = await missingReports(config.store, shippedReports());
  if (missing.length > 0) {
    await openForIngest(config.store, async (store, pipeline) => {
      const ok = await ingestSources(store, pipeline, missing, { terminal, json });
      if (!ok) throw new StoreError('a shipped report could not be read: install the package again');
    });
  }
  await serve(config, terminal, json);
}

/** Known by the text, so that a report already read costs no reading again. */
async function missingReports(url: string, paths: readonly string[]): Promise<string[]> {
  const held = await heldTexts(url);
  const missing: string[] = [];
  for (const path of paths) if (!held.has(contentHash((await readSource(path)).text))) missing.push(path);
  return missing;
}

async function heldTexts(url: string): Promise<Set<unknown>> {
  let store: GraphStore;
  try {
    store = await openStore(url, { readOnly: true });
  } catch (error) {
    // A store that is not there yet; one that is damaged fails again, and is told, when opened to be written.
    if (error instanceof StoreError) return new Set();
    throw error;
  }
  const documents = await documentsOf(store);
  await store.close();
  return new Set(documents.map((d) => d.properties.contentHash));
}
