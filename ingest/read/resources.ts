import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { load } from 'js-yaml';
import { type EntityType, type Ontology, parseOntology } from '../../src/model/index.js';
import * as files from '../lexicon/files.js';
import { Lexicon, type WordEntry } from '../lexicon/lexicon.js';
import { parseQuantityGrammar, type QuantityGrammar } from '../quantities/grammar.js';
import { parseRelationRules, type RelationRules } from '../relations/rules.js';
import { type NameRules, parseNameRules } from '../resolution/rules.js';
import { LinearModel } from '../scoring/linear.js';
import { Segmenter, type Words } from '../text/words.js';
import { loadRegions, type Regions } from './regions.js';
import { decodeWeights, weightsFile } from './weights.js';

/** What the pipeline knows before it reads: lexicons, units, indicator synonyms, divisions and the ontology. */
export interface Resources {
  readonly lexicon: Lexicon;
  /** Cuts a folded text into words. */
  readonly segment: (folded: string) => Words;
  /** What labels taught: which stretches are names, which clauses are tasks. */
  readonly models: { readonly mentions: LinearModel; readonly tasks: LinearModel };
  readonly quantities: QuantityGrammar;
  readonly indicators: ReadonlyMap<string, string>;
  readonly regions: Regions;
  readonly ontology: Ontology;
  /** How short names are completed, and what words say of two names. */
  readonly rules: { readonly names: NameRules; readonly relations: RelationRules };
}

/** The nearest folder above this file that holds a package.json: the same from source and from the build. */
export function packageRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'package.json'))) dir = dirname(dir);
  return dir;
}

/** Reads and validates every data file. @throws {DataError} naming the file and the entry. */
export function loadResources(root: string = packageRoot()): Resources {
  const dir = join(root, 'ingest', 'lexicon');
  const regions = loadRegions();
  const units = read(files.unitsFile, dir, 'units.yaml');
  const indicators = new Map<string, string>();
  for (const [name, others] of Object.entries(read(files.indicatorsFile, dir, 'indicators.yaml').synonyms)) {
    for (const other of others) indicators.set(other, name);
  }
  return {
    lexicon: loadLexicon(root, dir, regions),
    segment: loadSegmenter(),
    models: { mentions: loadModel(root, 'mentions'), tasks: loadModel(root, 'tasks') },
    quantities: parseQuantityGrammar(
      load(readFileSync(join(root, 'ingest', 'grammar', 'quantities.yaml'), 'utf8')),
      units,
    ),
    indicators,
    regions,
    ontology: parseOntology(readFileSync(join(root, 'ontology.yaml'), 'utf8')),
    rules: {
      names: parseNameRules(grammar(root, 'names.yaml')),
      relations: parseRelationRules(grammar(root, 'relations.yaml')),
    },
  };
}

function loadSegmenter(): Resources['segment'] {
  const segmenter = new Segmenter(Jieba.withDict(dict));
  return (folded) => segmenter.segment(folded);
}

function grammar(root: string, file: string): unknown {
  return load(readFileSync(join(root, 'ingest', 'grammar', file), 'utf8'));
}

function read<T extends Parameters<typeof files.validate>[0]>(schema: T, dir: string, file: string) {
  return files.validate<T>(schema, file, load(readFileSync(join(dir, file), 'utf8')));
}

function loadModel(root: string, name: string): LinearModel {
  const file = join(root, 'ingest', 'scoring', `${name}.json`);
  return new LinearModel(decodeWeights(files.validate(weightsFile, file, JSON.parse(readFileSync(file, 'utf8')))));
}

function loadLexicon(root: string, dir: string, regions: Regions): Lexicon {
  const words = new Map<string, WordEntry>();
  const set = (word: string, entry: WordEntry): void => {
    words.set(word, { ...entry, ...words.get(word) });
  };
  const verbs = read(files.verbsFile, dir, 'verbs.yaml');
  for (const w of verbs.adverbs) set(w, { adverb: true });
  for (const g of verbs.verbs) for (const w of g.words) set(w, { verb: { policy: g.p ?? null, project: g.b ?? null } });
  for (const g of verbs.predicates)
    for (const w of g.words) set(w, { predicate: { policy: g.p ?? null, project: g.b ?? null } });
  const heads = read(files.headsFile, dir, 'heads.yaml');
  for (const h of heads.heads) for (const w of h.words) set(w, { head: { type: h.type, min: h.min } });
  for (const w of heads.generic) set(w, { generic: true });
  const boundaries = read(files.boundariesFile, dir, 'boundaries.yaml');
  for (const h of boundaries.hypernyms) for (const w of h.words) set(w, { hypernym: h.type });
  for (const w of boundaries.trimmed) set(w, { trimmed: true });
  for (const w of boundaries.openers) set(w, { opener: true });
  for (const w of boundaries.splitters) set(w, { splitter: true });
  const addNames = (type: EntityType, names: readonly string[], weak: boolean): void => {
    for (const line of names) {
      const [name = '', ...aliases] = line.split('|');
      for (const w of [name, ...aliases]) set(w, { name: { type, name, weak } });
    }
  };
  const lists = readdirSync(join(dir, 'names'))
    .sort()
    .map((file) => read(files.namesFile, join(dir, 'names'), file));
  // A word that two lists have keeps its first entry: weak lists come last.
  for (const { type, names } of lists.filter((list) => !list.weak)) addNames(type, names, false);
  for (const { type, names } of lists.filter((list) => list.weak)) addNames(type, names, true);
  const attested = files.validate(
    files.attestedFile,
    'attested.json',
    JSON.parse(readFileSync(join(root, 'ingest', 'scoring', 'attested.json'), 'utf8')),
  );
  for (const [type, names] of Object.entries(attested))
    for (const [name, [labelled, seen]] of Object.entries(names))
      set(name, { attested: { type: type as EntityType, labelled, seen } });
  addNames('Area', regions.names, false);
  addNames('Area', regions.shortNames, true);
  return new Lexicon(words);
}
