import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, overlaps, UsageError } from '../../src/model/index.js';
import { loadResources, packageRoot } from '../read/resources.js';
import { readSource } from '../read/source.js';
import { encodeWeights } from '../read/weights.js';
import { type LabelledReport, labelledReport } from './corpus.js';
import { crossValidate, fitModels, type Models } from './fit.js';
import { readGoldLabels } from './gold.js';
import { type LabelledTasks, readNameLabels } from './labels.js';
import { CORPUS, findReport, optionsOf, runProgram } from './program.js';
import { around, type LabelledSentence, readSentences } from './sentences.js';
import { readTaskLabels } from './task-labels.js';

/*
 * npm run train -- [--corpus FOLDER …] [--tasks] [--cross-validate K]
 *
 * Fits the model that chooses names, and writes ingest/scoring/{mentions,attested}.json; the same labels write the same bytes. It learns
 * from tests/eval/gold, where the shipped report's sentences are labelled, and from labels of forty-five other reports that hold offsets and
 * no words: ingest/training/sentences has sentences labelled one by one, and ingest/training/labels what at least two of several faster
 * readings of a whole report agree on, or three for the reports of 2026 of most provinces. Where a sentence is in both, the first holds. The
 * sentences of the shipped report, which two have labelled one by one, count four times. The FOLDERs have the reports, ../shared/corpus where
 * none is given. Where a file of labels names the source of its report, a text file with the report's paragraphs, a line each, is to be made
 * of that, under a title such as 广东省2026年政府工作报告. With --cross-validate nothing is written: reports are held out and measured in turn.
 *
 * --tasks fits the model that chooses tasks as well, from tests/eval/gold, from ingest/training/sentences, and from ingest/training/tasks:
 * earlier labels of parts of eleven of these reports, offsets too.
 */
const USAGE = 'npm run train -- [--corpus FOLDER …] [--tasks] [--cross-validate K]';
/**
 * Readings that were voted on leave out names that readers differ about, so that what they do not name counts less. By cross-validation,
 * between .15 and .6 it hardly matters.
 */
const SILENCE = 0.3;
const SHIPPED = '上海市-2024-plan.txt';
/** How often a sentence of the shipped report counts: sentences held out of other reports are read as well as where it counts twice. */
const SHIPPED_COUNTS = 4;
const root = packageRoot();

const OPTIONS = {
  corpus: CORPUS,
  tasks: { type: 'boolean' },
  'cross-validate': { type: 'string' },
} as const;

async function main(): Promise<void> {
  const values = optionsOf(OPTIONS, USAGE);
  const resources = loadResources();
  const reports = await readReports(values.corpus);
  if (values['cross-validate'] !== undefined) {
    const k = Number(values['cross-validate']);
    if (!Number.isInteger(k) || k < 2 || k > reports.length)
      throw new UsageError(`--cross-validate takes 2 to ${reports.length}, the number of reports, and not ${k}`);
    for (const { held, mentions, tasks } of await crossValidate(reports, k, resources)) {
      const taskF1 = tasks?.f1.toFixed(3) ?? 'not labelled';
      console.log(`mention F1 ${mentions.f1.toFixed(3)}  task F1 ${taskF1}  ${held.join(' ')}`);
    }
    return;
  }
  const { mentions, tasks, attested } = fitModels(reports, resources);
  write('mentions', encodeWeights(mentions));
  write('attested', byType(attested));
  if (values.tasks) write('tasks', encodeWeights(tasks));
}

function write(name: string, content: unknown): void {
  const path = join(root, 'ingest', 'scoring', `${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  console.log(path);
}

/** Type → name → labelled, seen. */
function byType(attested: Models['attested']): Record<string, Record<string, [number, number]>> {
  const types: Record<string, Record<string, [number, number]>> = {};
  for (const [name, { type, labelled, seen }] of attested) {
    types[type] ??= {};
    types[type][name] = [labelled, seen];
  }
  return types;
}

/** The labelled reports, in the order of their names. @throws {PlanGraphError} for a report that is missing, or is another one. */
async function readReports(corpora: readonly string[]): Promise<LabelledReport[]> {
  const folder = join(root, 'ingest', 'training', 'labels');
  const reports: LabelledReport[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { report, locate } = readNameLabels(join(folder, file));
    const isShipped = report === SHIPPED;
    const path = findReport(isShipped ? [join(root, 'data')] : corpora, report);
    if (!path) throw new DataError(`${join(folder, file)}: no --corpus has ${report}`);
    const { text } = await readSource(path);
    const sentences = isShipped ? goldOf(text) : sentencesOf(file, text);
    const names = around(locate(text), sentences).map((l) => ({ ...l, silence: SILENCE }));
    const tasks = tasksOf(file, text).filter((l) => !sentences.some((s) => overlaps(s, l)));
    const read = isShipped ? Array.from({ length: SHIPPED_COUNTS }, () => sentences).flat() : sentences;
    reports.push(labelledReport(report, text, [...names, ...read], [...tasks, ...read]));
  }
  return reports;
}

/** The sentences of the shipped report. */
function goldOf(text: string): LabelledSentence[] {
  const folder = join(root, 'tests', 'eval', 'gold');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readGoldLabels(join(folder, file), text));
}

/** The sentences of a report that were labelled one by one; none of some. */
function sentencesOf(file: string, text: string): LabelledSentence[] {
  const path = join(root, 'ingest', 'training', 'sentences', file);
  return existsSync(path) ? readSentences(path).locate(text) : [];
}

/** What is labelled of a report's tasks; nothing for most. */
function tasksOf(file: string, text: string): LabelledTasks[] {
  const path = join(root, 'ingest', 'training', 'tasks', file);
  return existsSync(path) ? readTaskLabels(path).locate(text) : [];
}

await runProgram('train', main);
