import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate, type Scorecard, scoreTable } from '../../src/analysis/evaluate.js';
import { PlanGraphError, UsageError } from '../../src/model/index.js';
import { createPipeline } from '../pipeline.js';
import { loadResources, packageRoot } from '../read/resources.js';
import { readSource } from '../read/source.js';
import { elementsOf, sum } from './fit.js';
import { asGold } from './gold.js';
import { readQuantityLabels } from './quantity-labels.js';

/*
 * npm run measure -- [--corpus FOLDER …]
 *
 * Measures the quantities of the reports in the FOLDERs, ../shared/corpus where none is given, against the labels of
 * ingest/training/quantities: sentences with numbers of forty-five reports, labelled one by one by readers who knew the given labels. Rules
 * were tuned on most of them, so the figures say what a change does, and not how well an unseen report is read. Readers leave out places in
 * an order (居全国第2位), and mostly take 增加1207元 for growth; the rules do neither.
 */
const USAGE = 'npm run measure -- [--corpus FOLDER …]';
const root = packageRoot();

async function main(args: readonly string[]): Promise<void> {
  const corpora = parse(args);
  const pipeline = createPipeline(loadResources());
  const folder = join(root, 'ingest', 'training', 'quantities');
  const cards: Scorecard[] = [];
  const missing: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { report, locate } = readQuantityLabels(join(folder, file));
    const path = corpora.map((corpus) => join(corpus, report)).find(existsSync);
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

function parse(args: readonly string[]): readonly string[] {
  try {
    const shared = [join(root, '..', 'shared', 'corpus')];
    return parseArgs({ args: [...args], options: { corpus: { type: 'string', multiple: true, default: shared } } })
      .values.corpus;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}: ${USAGE}`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PlanGraphError)) throw error;
  console.error(`measure: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
