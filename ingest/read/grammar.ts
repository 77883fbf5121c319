import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { DataError } from '../../src/model/index.js';
import { GRAMMAR_FILES, LAYERS, type Layer, type Rule } from '../grammar/files.js';
import { validate } from '../lexicon/files.js';
import { packageRoot } from './resources.js';

/** Every rule of every layer, in the order of the files. @throws {DataError} naming the file and the entry that is wrong. */
export function loadGrammar(root: string = packageRoot()): Rule[] {
  return LAYERS.flatMap((layer) => loadLayer(layer, join(root, 'ingest', 'grammar', `${layer}.yaml`)));
}

function loadLayer(layer: Layer, path: string): Rule[] {
  if (!existsSync(path)) throw new DataError(`${path} is missing: install the package again`);
  const { rules } = validate(GRAMMAR_FILES[layer], `grammar/${layer}.yaml`, load(readFileSync(path, 'utf8')));
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new DataError(`grammar/${layer}.yaml: ${id} is listed twice: keep one entry a rule`);
    seen.add(id);
  }
  return rules.map(({ id, reason, examples }) => ({ id, layer, reason, examples }));
}
