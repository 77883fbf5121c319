import { PlanGraphError, SourceError } from '../../src/model/index.js';
import { judgementsIn } from '../../src/store/judgements.js';
import type { ChangeSummary, GraphStore } from '../../src/store/port.js';
import { createPipeline, type Pipeline } from '../pipeline.js';
import { loadResources } from '../read/resources.js';
import { readSource } from '../read/source.js';
import { withStore } from './compose.js';
import { complain, complainOfFault, print, type Terminal, withProgress } from './terminal.js';

/** Opens a store to be written, and the pipeline that fills it, for the time of `work`. */
export function openForIngest<T>(url: string, work: (store: GraphStore, pipeline: Pipeline) => Promise<T>): Promise<T> {
  return withStore(url, { readOnly: false }, (store) => work(store, createPipeline(loadResources())));
}

/** Reads one report into a store, with what was judged of its entities before. */
export async function ingestSource(store: GraphStore, pipeline: Pipeline, path: string) {
  const source = await readSource(path);
  try {
    const judgements = await judgementsIn(store);
    const { document, graph, warnings } = pipeline({ ...source, judgements });
    const changes = await store.upsert(graph);
    return {
      source: path,
      encoding: source.encoding,
      documentId: document.id,
      title: document.title,
      warnings,
      changes,
    };
  } catch (error) {
    // The lower steps do not know the file; the message must name it.
    if (!(error instanceof PlanGraphError) || error.message.includes(path)) throw error;
    throw new SourceError(`${path}: ${error.message}`, { cause: error });
  }
}

/** Reads reports one after the other; one that fails is told and leaves the store as it was. @returns whether all went well. */
export async function ingestSources(
  store: GraphStore,
  pipeline: Pipeline,
  paths: readonly string[],
  { terminal, json }: { readonly terminal: Terminal; readonly json: boolean },
): Promise<boolean> {
  let failed = 0;
  for (const [i, path] of paths.entries()) {
    terminal.signal.throwIfAborted();
    try {
      const label = `[${i + 1}/${paths.length}] 读取 reading ${path} …`;
      const result = await withProgress(terminal, label, () => ingestSource(store, pipeline, path));
      for (const warning of result.warnings) complain(terminal, `warning: ${warning}`);
      await print(terminal, json, result, `${path}: ${result.title} (${result.documentId}): ${told(result.changes)}`);
    } catch (error) {
      failed++;
      if (error instanceof PlanGraphError) complain(terminal, error.message);
      else complainOfFault(terminal, error, `${path}: `);
      if (json) await print(terminal, json, { source: path, error: messageOf(error) }, '');
    }
  }
  return failed === 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A change in words. */
export function told(changes: ChangeSummary): string {
  const parts = [
    [changes.nodesCreated, 'nodes added'],
    [changes.edgesCreated, 'edges added'],
    [changes.nodesDeleted, 'nodes removed'],
    [changes.edgesDeleted, 'edges removed'],
    [changes.propertiesSet, 'properties changed'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.join(', ') || 'nothing changed';
}
