import { SourceError } from '../../src/model/index.js';
import { withStore } from './compose.js';
import { documentsOf, listed } from './documents.js';
import { told } from './ingest.js';
import { print, type Terminal } from './terminal.js';

/** Removes a document. @throws {SourceError} when the store does not hold it, naming those it holds. */
export async function withdraw(url: string, documentId: string, terminal: Terminal, json: boolean): Promise<void> {
  await withStore(url, { readOnly: false }, async (store) => {
    const documents = await documentsOf(store);
    if (!documents.some((d) => d.id === documentId)) {
      throw new SourceError(`no document ${documentId} in the store: name one of ${listed(documents)}`);
    }
    const changes = await store.withdraw(documentId);
    await print(terminal, json, { documentId, changes }, `${documentId}: ${told(changes)}`);
  });
}
