import type { Span } from './span.js';

/** A report as read: the unaltered text and what the text says of itself. Fields the text does not state are null. */
export interface SourceDocument {
  /** `doc:` + 16 hex digits over the content hash and the metadata below. */
  readonly id: string;
  readonly title: string;
  /** Administrative name of the region reported on, e.g. 上海市; 中国 for the State Council's report. */
  readonly region: string | null;
  /** Body that submits the report, e.g. 上海市发展和改革委员会. */
  readonly issuer: string | null;
  /** Publisher of the text at hand, e.g. 解放日报. */
  readonly publisher: string | null;
  /** ISO date of publication, e.g. 2024-02-07. */
  readonly publishedDate: string | null;
  /** The year under review and the year planned for. */
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  /** SHA-256 of the text (UTF-8), hex. */
  readonly contentHash: string;
  readonly text: string;
}

/** What a section talks about: it decides a statement's year and whether it is a plan. */
export type SectionRole = 'front' | 'review' | 'requirements' | 'plan' | 'notes';

/** A headed part of a report; `level` 1 is 一、, 2 is (一), 3 is 1. */
export interface Section {
  readonly id: string;
  readonly index: number;
  readonly level: number;
  /** Ordinal as printed, e.g. `一、`, `(一)`, `1.`; empty for the front matter. */
  readonly label: string;
  readonly title: string;
  /** Labels from the top, e.g. `三/(六)/4`. */
  readonly path: string;
  readonly parentId: string | null;
  readonly role: SectionRole;
  /** From the heading's first character to the end of the section's last sentence. */
  readonly span: Span;
}

/** A sentence (or a heading) with its place in the section tree. */
export interface Sentence {
  readonly id: string;
  readonly index: number;
  readonly sectionId: string;
  readonly isHeading: boolean;
  readonly span: Span;
  readonly text: string;
}
