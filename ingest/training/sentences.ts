import * as z from 'zod';
import { contains, ENTITY_TYPES, overlaps, type Span } from '../../src/model/index.js';
import {
  type LabelledNames,
  type LabelledTasks,
  paragraphs,
  type ReportLabels,
  readLines,
  refuseOther,
} from './labels.js';

/** A sentence all of whose names and tasks were labelled. */
export type LabelledSentence = LabelledNames & LabelledTasks;

/**
 * A file of labelled sentences, without words: its first line says which report they are of; each line behind it is a sentence, with the
 * digest of its paragraph's words, its start and end in the paragraph, and there too start, end and type of each name and start and end
 * of each task.
 */
const header = z.strictObject({ report: z.string() });
const span = [z.int(), z.int()] as const;
const row = z.tuple([z.string(), ...span, z.array(z.tuple([...span, z.enum(ENTITY_TYPES)])), z.array(z.tuple(span))]);

/** @throws {DataError} naming the file and what is wrong with it. */
export function readSentences(path: string): ReportLabels<LabelledSentence> {
  return readLines(path, ([first, ...rest]) => {
    const rows = rest.map((line) => row.parse(line));
    return { report: header.parse(first).report, locate: (text) => locate(path, text, rows) };
  });
}

/** A sentence of a paragraph that a copy of the report words otherwise is left out. */
function locate(path: string, text: string, rows: readonly z.infer<typeof row>[]): LabelledSentence[] {
  const starts = new Map([...paragraphs(text)].map(({ words, start }) => [words, start]));
  const found = rows.flatMap(([words, start, end, mentions, tasks]) => {
    const from = starts.get(words);
    if (from === undefined) return [];
    const at = ([s, e]: readonly [number, number, ...unknown[]]): Span => ({ start: from + s, end: from + e });
    const names = mentions.map((m) => ({ ...at(m), type: m[2] }));
    return [{ ...at([start, end]), mentions: names, tasks: tasks.map(at) }];
  });
  refuseOther(path, found.length, rows.length);
  return found;
}

/** What is left of labelled stretches where sentences of them were labelled anew. */
export function around(labels: readonly LabelledNames[], sentences: readonly Span[]): LabelledNames[] {
  return labels.flatMap((label) => {
    const inside = sentences.filter((s) => overlaps(s, label)).sort((a, b) => a.start - b.start);
    const edges = [label.start, ...inside.flatMap((s) => [s.start, s.end]), label.end];
    const pieces = edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1] ?? start }] : []));
    return pieces
      .filter((piece) => piece.end > piece.start)
      .map((piece) => ({ ...label, ...piece, mentions: label.mentions.filter((m) => contains(piece, m)) }));
  });
}
