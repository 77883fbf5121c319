import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Scorecard, scoreTable } from '../../src/analysis/evaluate.js';
import { UsageError } from '../../src/model/index.js';
import { createPipeline } from '../pipeline.js';
import { loadResources, packageRoot } from '../read/resources.js';
import { readSource } from '../read/source.js';
import { elementsOf, sum } from './fit.js';
import { asGold } from './gold.js';
import { CORPUS, findReport, optionsOf, runProgram } from './program.js';
import { readQuantityLabels } from './quantity-labels.js';

/*
 * npm run measure -- [--corpus FOLDER …]
 *
 * Measures the quantities of the reports in the FOLDERs, ../shared/corpus where none is given, against the labels of
 * ingest/training/quantities: sentences with numbers of forty-five reports, labelled one by one by readers who knew the given labels. Rules
 * were tuned on all of them, so the figures say what a change does, and not how well an unseen report is read. Readers leave out places in
 * an order (居全国第2位); the rules do not.
 */
const USAGE = 'npm run measure -- [--corpus FOLDER …]';

async function main(): Promise<void> {
  const { corpus } = optionsOf({ corpus: CORPUS }, USAGE);
  const pipeline = createPipeline(loadResources());
  const folder = join(packageRoot(), 'ingest', 'training', 'quantities');
  const cards: Scorecard[] = [];
  const missing: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { report, locate } = readQuantityLabels(join(folder, file));
    const path = findReport(corpus, report);
    if (!path) {
      missing.push(report);
      continue;
    }
    const { text } = await readSource(path);
    const { graph } = pipeline({ name: report, text });
    const gold = locate(text).map((sentence) => asGold(sentence, text));
    cards.push(await evaluate(elementsOf(graph), gold, graph.documentId));
  }
  if (cards.length === 0)
    throw new UsageError(`no --corpus has any of the ${missing.length} labelled reports: ${USAGE}`);
  if (missing.length > 0) console.log(`left out, in no --corpus: ${missing.join(', ')}`);
  console.log(scoreTable(quantityRows(cards[0] as Scorecard).map((row) => [row, sum(cards, row)])));
}

/** The names of the rows about quantities, which stand together. */
function quantityRows(card: Scorecard): string[] {
  const names = card.map(([name]) => name);
  return names.slice(names.indexOf('quantity (found)'), names.indexOf('target (every field)') + 1);
}

await runProgram('measure', main);
