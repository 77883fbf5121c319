import * as z from 'zod';
import { contains, ENTITY_TYPES, overlaps, type Span } from '../../src/model/index.js';
import { type LabelledNames, type LabelledTasks, type ReportLabels, readSentenceRows } from './labels.js';

/** A sentence all of whose names and tasks were labelled. */
export type LabelledSentence = LabelledNames & LabelledTasks;

const span = [z.int(), z.int()] as const;
/** Behind where the sentence is: start, end and type of each name; start and end of each task. */
const row = z.tuple([z.string(), ...span, z.array(z.tuple([...span, z.enum(ENTITY_TYPES)])), z.array(z.tuple(span))]);

/** A file of sentences labelled one by one. @throws {DataError} naming the file and what is wrong with it. */
export function readSentences(path: string): ReportLabels<LabelledSentence> {
  return readSentenceRows(path, row, ([, , , mentions, tasks], at) => ({
    mentions: mentions.map((m) => ({ ...at(m), type: m[2] })),
    tasks: tasks.map(at),
  }));
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
