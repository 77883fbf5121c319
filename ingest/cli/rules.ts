import { rulesInUse, rulesTable } from '../../src/analysis/rules.js';
import { loadGrammar } from '../read/grammar.js';
import { withStore } from './compose.js';
import { measuredDocument } from './evaluation.js';
import { print, type Terminal } from './terminal.js';

/** `plangraph rules`. */
export async function rulesCommand(
  options: { readonly gold: string; readonly store: string; readonly document?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const grammar = loadGrammar();
  const uses = await withStore(options.store, { readOnly: true }, async (store) => {
    const { gold, id } = await measuredDocument(store, options.gold, options.document);
    return rulesInUse(store.export(), gold, id, grammar);
  });
  await print(terminal, options.json ?? false, uses, rulesTable(uses));
}
