import { coverageTable, summarize } from '../../src/analysis/coverage/table.js';
import { coverage } from '../../src/analysis/coverage.js';
import { SourceError } from '../../src/model/index.js';
import { withStore } from './compose.js';
import { documentsOf, listed } from './documents.js';
import { print, type Terminal } from './terminal.js';

/** `plangraph coverage`. @throws {SourceError} when the store does not hold the document asked for. */
export async function coverageCommand(
  options: { readonly store: string; readonly document?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { document, json = false } = options;
  const ledgers = await withStore(options.store, { readOnly: true }, async (store) => {
    const documents = await documentsOf(store);
    if (document !== undefined && !documents.some((d) => d.id === document))
      throw new SourceError(`no document ${document} in the store: name one of ${listed(documents)}`);
    return coverage(store.export());
  });
  for (const ledger of ledgers) {
    if (document !== undefined && ledger.documentId !== document) continue;
    const { documentId, title, entries } = ledger;
    const { reasons, ...counts } = summarize(entries);
    const result = { documentId, title, ...counts, reasons: Object.fromEntries(reasons), entries };
    await print(terminal, json, result, coverageTable(ledger));
  }
}
