import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { GoldSentence } from '../../src/analysis/evaluate.js';
import { contentHash, DataError, digest, ENTITY_TYPES, type EntityType, type Span } from '../../src/model/index.js';

/** A stretch whose names were labelled. Offsets into the report's text. */
export interface LabelledNames extends Span {
  readonly mentions: readonly (Span & { readonly type: EntityType })[];
  /** How much it counts that something is no name, where not all names are labelled; 1 unless told. */
  readonly silence?: number;
}

/** A sentence whose tasks were labelled. Offsets into the report's text. */
export interface LabelledTasks extends Span {
  readonly tasks: readonly Span[];
}

/** A sentence whose quantities were labelled. Offsets into the report's text. */
export interface LabelledQuantities extends Span {
  readonly quantities: readonly (Span & Omit<GoldSentence['quantities'][number], 'q'>)[];
}

const mention = z.tuple([z.int(), z.int(), z.enum(ENTITY_TYPES)]);

/** The labels of one report, without words: the words are the report's, which is not part of the project. */
export interface ReportLabels<Label> {
  /** The report's file name. */
  readonly report: string;
  /** Finds in the report what is labelled. @throws {DataError} where the text is another one. */
  locate(text: string): Label[];
}

/**
 * A file of labels: its first line says which report they are of and in which of two ways they find their places in it; each line behind
 * it holds start, end and type of some mentions. With the SHA-256 of the report's decoded text, a line is a sentence and begins with the
 * start and end of that in the text. With the source of the report, a line is a paragraph and begins with the digest of its words; offsets
 * count from there, so that any copy of the report will do.
 */
const schemas = {
  sentences: {
    header: z.strictObject({ report: z.string(), sha256: z.string() }),
    row: z.tuple([z.int(), z.int()]).rest(mention),
  },
  paragraphs: {
    header: z.strictObject({ report: z.string(), source: z.url() }),
    row: z.tuple([z.string()]).rest(mention),
  },
};

/** @throws {DataError} naming the file and what is wrong with it. */
export function readNameLabels(path: string): ReportLabels<LabelledNames> {
  return readLines(path, ([first, ...rest]) => {
    const whole = schemas.sentences.header.safeParse(first);
    if (whole.success) {
      const rows = rest.map((line) => schemas.sentences.row.parse(line));
      return { report: whole.data.report, locate: (text) => bySentence(path, text, whole.data.sha256, rows) };
    }
    const { report } = schemas.paragraphs.header.parse(first);
    const rows = rest.map((line) => schemas.paragraphs.row.parse(line));
    return { report, locate: (text) => byParagraph(path, text, rows) };
  });
}

/** What `read` makes of a file's lines of JSON. @throws {DataError} naming the file and what is wrong with it. */
function readLines<T>(path: string, read: (lines: readonly unknown[]) => T): T {
  try {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    return read(lines.map((line): unknown => JSON.parse(line)));
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function bySentence(
  path: string,
  text: string,
  sha256: string,
  rows: readonly z.infer<typeof schemas.sentences.row>[],
): LabelledNames[] {
  if (contentHash(text) !== sha256)
    throw new DataError(`${path} labels another text of that report: name the folder that has it`);
  return rows.map(([start, end, ...mentions]) => labelledSpan(start, end, mentions, 0));
}

/** A paragraph that a copy of the report words otherwise is left out. */
function byParagraph(
  path: string,
  text: string,
  rows: readonly z.infer<typeof schemas.paragraphs.row>[],
): LabelledNames[] {
  const mentionsOf = new Map(rows.map(([words, ...mentions]) => [words, mentions]));
  const found = [...paragraphs(text)].flatMap(({ words, start, end }) => {
    const mentions = mentionsOf.get(words);
    return mentions ? [labelledSpan(start, end, mentions, start)] : [];
  });
  refuseOther(path, found.length, rows.length);
  return found;
}

/** A sentence's labels: the digest of its paragraph's words, its start and end in the paragraph, and what was labelled there. */
type SentenceRow = readonly [words: string, start: number, end: number, ...labels: unknown[]];
type Offsets = readonly [start: number, end: number, ...unknown[]];

/**
 * Reads a file whose first line says which report it labels, and whose other lines are sentences, without words. A sentence of a paragraph
 * that a copy of the report words otherwise is left out.
 * @param labelled what a row says besides where its sentence is; `at` turns offsets into the paragraph into those into the text.
 * @throws {DataError} naming the file and what is wrong with it.
 */
export function readSentenceRows<Row extends SentenceRow, Labels>(
  path: string,
  row: z.ZodType<Row>,
  labelled: (row: Row, at: (offsets: Offsets) => Span) => Labels,
): ReportLabels<Span & Labels> {
  return readLines(path, ([first, ...rest]) => {
    const { report } = z.strictObject({ report: z.string() }).parse(first);
    const rows = rest.map((line) => row.parse(line));
    const locate = (text: string): (Span & Labels)[] => {
      const starts = new Map([...paragraphs(text)].map(({ words, start }) => [words, start]));
      const found = rows.flatMap((row) => {
        const from = starts.get(row[0]);
        if (from === undefined) return [];
        const at = ([start, end]: Offsets): Span => ({ start: from + start, end: from + end });
        return [{ ...at([row[1], row[2]]), ...labelled(row, at) }];
      });
      refuseOther(path, found.length, rows.length);
      return found;
    };
    return { report, locate };
  });
}

/** The paragraphs of a text, a line each, with the digest of their words. */
function* paragraphs(text: string): Iterable<Span & { readonly words: string }> {
  for (const { 0: line, index } of text.matchAll(/\S.*/g)) {
    const paragraph = line.trimEnd();
    yield { words: digest(paragraph), start: index, end: index + paragraph.length };
  }
}

/** @throws {DataError} where the text has less than half of what is labelled. */
function refuseOther(path: string, found: number, labelled: number): void {
  if (found * 2 < labelled)
    throw new DataError(
      `${path} has ${labelled} labels, and the text places for ${found} of them: it is another report`,
    );
}

function labelledSpan(
  start: number,
  end: number,
  mentions: readonly z.infer<typeof mention>[],
  from: number,
): LabelledNames {
  return { start, end, mentions: mentions.map(([s, e, type]) => ({ start: from + s, end: from + e, type })) };
}
