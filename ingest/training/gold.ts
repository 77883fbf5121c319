import { readFileSync } from 'node:fs';
import { type GoldSentence, nthSpan, parseGold } from '../../src/analysis/evaluate.js';
import { DataError, type Span } from '../../src/model/index.js';
import type { LabelledNames, LabelledQuantities, LabelledTasks } from './labels.js';

/** The labels of a file in the format of tests/eval/gold. @throws {DataError} where they quote words that the text does not have. */
export function readGoldLabels(path: string, text: string): (LabelledNames & LabelledTasks)[] {
  return parseGold(readFileSync(path, 'utf8'), path).map((gold) => {
    if (text.slice(gold.start, gold.end) !== gold.text)
      throw new DataError(`${path}: the report has other words at ${gold.start}: name the report that it quotes`);
    return labelled(gold);
  });
}

/** A sentence as the scorer's labels write it. */
function labelled(gold: GoldSentence): LabelledNames & LabelledTasks {
  return {
    start: gold.start,
    end: gold.end,
    mentions: gold.mentions.map((m) => ({ ...nthSpan(gold, m.s, m.n), type: m.t })),
    tasks: gold.tasks.map((t) => nthSpan(gold, t.s, 1)),
  };
}

/** The sentence as the scorer takes it; names are the words as they stand. */
export function asGold(
  {
    start,
    end,
    mentions = [],
    quantities = [],
    tasks = [],
  }: Span & Partial<LabelledNames & LabelledQuantities & LabelledTasks>,
  text: string,
): GoldSentence {
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    mentions: mentions.map((m) => {
      const s = text.slice(m.start, m.end);
      return { s, t: m.type, c: s, n: occurrence(words, s, m.start - start) };
    }),
    quantities: quantities.map(({ start: from, end: to, ...said }) => ({ q: text.slice(from, to), ...said })),
    relations: [],
    tasks: tasks.map((t) => ({ s: text.slice(t.start, t.end), verb: '', objects: [], status: 'done' })),
  };
}

function occurrence(words: string, surface: string, at: number): number {
  let n = 1;
  for (let i = words.indexOf(surface); i >= 0 && i < at; i = words.indexOf(surface, i + 1)) n++;
  return n;
}
