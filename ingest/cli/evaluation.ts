import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { evaluate, type GoldSentence, parseGold, type Scorecard, scoreTable } from '../../src/analysis/evaluate.js';
import { DataError, type GraphNode, SourceError } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { withStore } from './compose.js';
import { documentsOf, listed } from './documents.js';
import { print, type Terminal } from './terminal.js';

/** `plangraph eval`. */
export async function evalCommand(
  options: { readonly gold: string; readonly store: string; readonly document?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const card = await withStore(options.store, { readOnly: true }, (store) =>
    evaluateStore(store, options.gold, options.document),
  );
  await print(terminal, options.json ?? false, Object.fromEntries(card), scoreTable(card));
}

/** Reads labels. @throws {SourceError} when the file cannot be read. @throws {DataError} when a label is wrong. */
async function readGold(path: string): Promise<GoldSentence[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new SourceError(`${path} cannot be read (${code}): name a file of labelled sentences`, { cause: error });
  }
  return parseGold(text, path);
}

/**
 * Measures the document of a store that the labels quote.
 * @param documentId measures this one instead.
 * @throws {DataError} when no document holds the labelled sentences.
 */
export async function evaluateStore(store: GraphStore, goldPath: string, documentId?: string): Promise<Scorecard> {
  const measured = await measuredDocument(store, goldPath, documentId);
  return evaluate(store.export(), measured.gold, measured.id);
}

/** The labels of a file, and the id of the document of a store that they quote. @throws as {@link evaluateStore}. */
export async function measuredDocument(
  store: GraphStore,
  goldPath: string,
  documentId?: string,
): Promise<{ readonly gold: readonly GoldSentence[]; readonly id: string }> {
  const gold = await readGold(goldPath);
  return { gold, id: chooseDocument(await documentsOf(store), gold, basename(goldPath), documentId).id };
}

function chooseDocument(
  documents: readonly GraphNode[],
  gold: readonly GoldSentence[],
  name: string,
  documentId: string | undefined,
): GraphNode {
  if (documentId !== undefined) {
    const named = documents.find((d) => d.id === documentId);
    if (named) return named;
    throw new SourceError(`no document ${documentId} in the store: name one of ${listed(documents)}`);
  }
  const [best] = documents.map((d) => ({ d, quoted: quotedShare(d, gold) })).sort((a, b) => b.quoted - a.quoted);
  if (best && best.quoted > 0) return best.d;
  throw new DataError(
    `${name} quotes no document of the store (${listed(documents)}): ingest the report it was made from`,
  );
}

/** How many labelled sentences stand in the document where the label says. */
function quotedShare({ properties }: GraphNode, gold: readonly GoldSentence[]): number {
  const text = String(properties.text);
  return gold.filter((g) => text.slice(g.start, g.end) === g.text).length / gold.length;
}
