import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError, PlanGraphError, UsageError } from '../../src/model/index.js';
import { readGold } from '../cli/evaluation.js';
import { loadResources, packageRoot } from '../read/resources.js';
import { readSource } from '../read/source.js';
import { examplesOf } from './corpus.js';
import { crossValidate, fitModels, type LabelledReport } from './fit.js';

/*
 * npm run train -- LABELS.jsonl[=TEXT.txt] … [--cross-validate K]
 *
 * Fits the models that choose names and tasks, and writes ingest/scoring/{mentions,tasks}.json. Labels are in the format of
 * tests/eval/gold, one sentence a line; TEXT is the report that they quote, the shipped one where none is given. The same arguments in
 * the same order write the same bytes. With --cross-validate nothing is written: whole reports are held out in turn and measured.
 *
 * The weights as shipped were trained on the development labels in tests/eval/gold and on the authors' own labels of further passages of
 * the same report and of ten others (State Council, Shanghai, Jiangsu, Hubei and Yunnan, 2018 to 2026). Those are not shipped: training on
 * the development labels alone gives working but weaker models.
 */
const USAGE = 'npm run train -- LABELS.jsonl[=TEXT.txt] … [--cross-validate K]';
const SHIPPED = join('data', '上海市-2024-plan.txt');

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(`no labels: ${USAGE}`);
  const resources = loadResources();
  const reports = await readReports(positionals);
  if (values['cross-validate'] !== undefined) {
    const k = Number(values['cross-validate']);
    if (!Number.isInteger(k) || k < 2 || k > reports.length)
      throw new UsageError(`--cross-validate takes 2 to ${reports.length}, the number of reports, and not ${k}`);
    for (const { held, mentions, tasks } of await crossValidate(reports, k, resources))
      console.log(`mention F1 ${mentions.f1.toFixed(3)}  task F1 ${tasks.f1.toFixed(3)}  ${held.join(' ')}`);
    return;
  }
  const models = fitModels(reports.map((r) => examplesOf(r, resources)));
  for (const [name, weights] of Object.entries(models)) {
    const path = join(packageRoot(), 'ingest', 'scoring', `${name}.json`);
    writeFileSync(path, JSON.stringify(weights));
    console.log(`${path}: ${Object.keys(weights.features).length} features`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { 'cross-validate': { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}: ${USAGE}`);
  }
}

/** The label files by the report that they quote, in the order in which the reports are first named. */
async function readReports(files: readonly string[]): Promise<LabelledReport[]> {
  const reports = new Map<string, LabelledReport>();
  for (const file of files) {
    const [labelPath = '', textPath = join(packageRoot(), SHIPPED)] = file.split('=');
    const { text } = reports.get(textPath) ?? (await readSource(textPath));
    const labels = await readGold(labelPath);
    const astray = labels.find((l) => text.slice(l.start, l.end) !== l.text);
    if (astray)
      throw new DataError(
        `${labelPath}: ${textPath} has other words at ${astray.start}: name the report that it quotes`,
      );
    const before = reports.get(textPath)?.labels ?? [];
    reports.set(textPath, { name: textPath, text, labels: [...before, ...labels] });
  }
  return [...reports.values()];
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PlanGraphError)) throw error;
  console.error(`train: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
