import type { EntityParts } from './types';

/** A section's heading and those above it. */
export interface Heading {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly parent?: Heading | null;
}

/** The answer to `SENTENCE`: a sentence, where it stands, and the names in it. */
export interface SentenceParts {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedDate: string | null;
    readonly length: number;
  };
  readonly section: Heading;
  readonly mentions: readonly {
    readonly nested: boolean;
    readonly entity: EntityParts;
    readonly evidence: { readonly start: number; readonly end: number };
  }[];
}
