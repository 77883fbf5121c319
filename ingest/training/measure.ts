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
import { readRelationLabels } from './relation-labels.js';
import { measureRelations } from './relations.js';
import { readSentences } from './sentences.js';

/*
 * npm run measure -- [--corpus FOLDER …]
 *
 * Measures what rules read in the reports of the FOLDERs, ../shared/corpus where none is given, against labels that readers who knew the
 * given ones made of forty-five reports, a sentence after another: quantities of sentences with numbers (ingest/training/quantities; readers
 * leave out places in an order, 居全国第2位, the rules do not), and relations of 4,050 sentences with two names or more, between the names as
 * labelled (ingest/training/relations). Rules were tuned on all of them, so the figures say what a change does, and not how well an unseen
 * report is read.
 */
const USAGE = 'npm run measure -- [--corpus FOLDER …]';

async function main(): Promise<void> {
  const { corpus } = optionsOf({ corpus: CORPUS }, USAGE);
  const resources = loadResources();
  const pipeline = createPipeline(resources);
  const cards: Scorecard[] = [];
  const missing: string[] = [];
  for (const file of readdirSync(folder('quantities')).sort()) {
    const { report, locate } = readQuantityLabels(join(folder('quantities'), file));
    const path = findReport(corpus, report);
    if (!path) {
      missing.push(report);
      continue;
    }
    const { text } = await readSource(path);
    const { graph } = pipeline({ name: report, text });
    const gold = locate(text).map((sentence) => asGold(sentence, text));
    const card = ofQuantities(await evaluate(elementsOf(graph), gold, graph.documentId));
    const names = readSentences(join(folder('sentences'), file)).locate(text);
    const relations = readRelationLabels(join(folder('relations'), file)).locate(text);
    cards.push([...card, ['relation of labelled names', measureRelations(text, { names, relations }, resources)]]);
  }
  if (cards.length === 0)
    throw new UsageError(`no --corpus has any of the ${missing.length} labelled reports: ${USAGE}`);
  if (missing.length > 0) console.log(`left out, in no --corpus: ${missing.join(', ')}`);
  console.log(scoreTable((cards[0] as Scorecard).map(([row]) => [row, sum(cards, row)])));
}

function folder(labels: string): string {
  return join(packageRoot(), 'ingest', 'training', labels);
}

/** The rows about quantities stand together. */
function ofQuantities(card: Scorecard): Scorecard {
  const names = card.map(([name]) => name);
  return card.slice(names.indexOf('quantity (found)'), names.indexOf('target (every field)') + 1);
}

await runProgram('measure', main);
