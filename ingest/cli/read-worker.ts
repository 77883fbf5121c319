import type { ReadReport } from '../../src/api/writes/changes.js';
import { PlanGraphError } from '../../src/model/index.js';
import { createPipeline, type Source } from '../pipeline.js';
import { loadResources } from '../read/resources.js';
import { checkText } from '../read/source.js';

export type ReadingTask = Source;
/** Classes of errors do not pass from thread to thread: what is wrong with the source goes as its message. */
export type Reading = ReadReport | { readonly problem: string };

const pipeline = createPipeline(loadResources());

/** The task of the thread that reads reports for the server. */
export default function readReport(source: ReadingTask): Reading {
  try {
    checkText(source.name, source.text);
    const { document, graph, warnings } = pipeline(source);
    return { graph, title: document.title, warnings };
  } catch (error) {
    if (error instanceof PlanGraphError) return { problem: error.message };
    throw error;
  }
}
