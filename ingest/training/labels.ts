import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type GoldSentence, nthSpan, parseGold } from '../../src/analysis/evaluate.js';
import { DataError, ENTITY_TYPES, type EntityType, type Span } from '../../src/model/index.js';

/** What a labelled sentence teaches. Offsets into the report's text. */
export interface LabelledSentence extends Span {
  readonly mentions: readonly (Span & { readonly type: EntityType })[];
  /** Null where tasks were not labelled. */
  readonly tasks: readonly Span[] | null;
}

/**
 * The first line of a file of labels without words: which report they are of, as its file name and the SHA-256 of its decoded text. Each
 * line behind it is a sentence: its start, its end, and start, end and type of each mention.
 */
const header = z.strictObject({ report: z.string(), sha256: z.string() });
const row = z.tuple([z.int(), z.int()]).rest(z.tuple([z.int(), z.int(), z.enum(ENTITY_TYPES)]));

/** Labels without words: the words are the report's, which is not part of the project. */
export interface BareLabels {
  readonly report: string;
  readonly sha256: string;
  readonly sentences: readonly LabelledSentence[];
}

/** @throws {DataError} naming the file and what is wrong with it. */
export function readBareLabels(path: string): BareLabels {
  const [first = '', ...rest] = readFileSync(path, 'utf8').trimEnd().split('\n');
  try {
    const sentences = rest.map((line) => {
      const [start, end, ...mentions] = row.parse(JSON.parse(line));
      return { start, end, mentions: mentions.map(([s, e, type]) => ({ start: s, end: e, type })), tasks: null };
    });
    return { ...header.parse(JSON.parse(first)), sentences };
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** The labels of a file in the format of tests/eval/gold. @throws {DataError} where they quote words that the text does not have. */
export function readGoldLabels(path: string, text: string): LabelledSentence[] {
  return parseGold(readFileSync(path, 'utf8'), path).map((gold) => {
    if (text.slice(gold.start, gold.end) !== gold.text)
      throw new DataError(`${path}: the report has other words at ${gold.start}: name the report that it quotes`);
    return labelled(gold);
  });
}

/** A sentence as the scorer's labels write it. */
function labelled(gold: GoldSentence): LabelledSentence {
  return {
    start: gold.start,
    end: gold.end,
    mentions: gold.mentions.map((m) => ({ ...nthSpan(gold, m.s, m.n), type: m.t })),
    tasks: gold.tasks.map((t) => nthSpan(gold, t.s, 1)),
  };
}

/** The sentence as the scorer takes it; names are the words as they stand. */
export function asGold({ start, end, mentions, tasks }: LabelledSentence, text: string): GoldSentence {
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    mentions: mentions.map((m) => {
      const s = text.slice(m.start, m.end);
      return { s, t: m.type, c: s, n: occurrence(words, s, m.start - start) };
    }),
    quantities: [],
    relations: [],
    tasks: (tasks ?? []).map((t) => ({ s: text.slice(t.start, t.end), verb: '', objects: [], status: 'done' })),
  };
}

function occurrence(words: string, surface: string, at: number): number {
  let n = 1;
  for (let i = words.indexOf(surface); i >= 0 && i < at; i = words.indexOf(surface, i + 1)) n++;
  return n;
}
