import type { EntityType, Lifecycle } from '../../src/model/index.js';
import { Automaton } from '../text/automaton.js';
import { fold } from '../text/fold.js';
import { HitIndex, type Mark, Marks } from '../text/marks.js';

export interface VerbWord {
  /** What the verb says of a policy and of a project that it acts on; null when it says nothing. */
  readonly policy: Lifecycle | null;
  readonly project: Lifecycle | null;
}
export interface HeadWord {
  readonly type: EntityType;
  readonly min: number;
}
export interface NameWord {
  readonly type: EntityType;
  readonly name: string;
  /** As often no name: 能源 in 能源安全, 金山 in 金山滨海国际文化旅游度假区. */
  readonly weak: boolean;
}

/** How annotators of other reports labelled these words. */
export interface AttestedName {
  readonly type: EntityType;
  /** Labelled as that type, and occurrences in the labelled sentences. */
  readonly labelled: number;
  readonly seen: number;
}

/** Everything that a lexicon says of one word; a word may play several parts. */
export interface WordEntry {
  adverb?: true;
  verb?: VerbWord;
  predicate?: VerbWord;
  head?: HeadWord;
  generic?: true;
  name?: NameWord;
  hypernym?: EntityType;
  trimmed?: true;
  opener?: true;
  splitter?: true;
  unit?: true;
  attested?: AttestedName;
}

/** The marks of one document, a category each. */
export interface DocumentMarks {
  readonly adverbs: Marks<true>;
  readonly verbs: Marks<VerbWord>;
  readonly predicates: Marks<VerbWord>;
  readonly heads: Marks<HeadWord>;
  readonly generics: Marks<true>;
  readonly names: Marks<NameWord>;
  readonly hypernyms: Marks<EntityType>;
  readonly trimmed: Marks<true>;
  readonly openers: Marks<true>;
  readonly splitters: Marks<true>;
  readonly attested: Marks<AttestedName>;
}

const PARTS = [
  'adverb',
  'verb',
  'predicate',
  'head',
  'generic',
  'name',
  'hypernym',
  'trimmed',
  'opener',
  'splitter',
  'attested',
] as const;
type Part = (typeof PARTS)[number];

/** All words of all lexicons in one automaton: a document is scanned once, whatever the size of the lexicons. */
export class Lexicon {
  readonly #entries: readonly WordEntry[];
  readonly #automaton: Automaton;
  /** The parts that each word plays, as bits in the order of {@link PARTS}. */
  readonly #parts: Uint16Array;
  readonly #values: Values;
  readonly #words: ReadonlyMap<string, WordEntry>;

  constructor(words: ReadonlyMap<string, WordEntry>) {
    const folded = new Map<string, WordEntry>();
    for (const [word, entry] of words) folded.set(fold(word), { ...entry, ...folded.get(fold(word)) });
    this.#words = folded;
    this.#entries = [...folded.values()];
    this.#values = valuesOf(this.#entries);
    this.#automaton = new Automaton([...folded.keys()]);
    this.#parts = Uint16Array.from(this.#entries, (e) =>
      PARTS.reduce((bits, part, i) => (e[part] === undefined ? bits : bits | (1 << i)), 0),
    );
  }

  /** This lexicon with these attested names in place of its own. */
  withAttested(names: ReadonlyMap<string, AttestedName>): Lexicon {
    const words = new Map<string, WordEntry>();
    for (const [word, { attested: _, ...entry }] of this.#words)
      if (Object.keys(entry).length > 0) words.set(word, entry);
    for (const [name, attested] of names) words.set(name, { ...words.get(name), attested });
    return new Lexicon(words);
  }

  get size(): number {
    return this.#entries.length;
  }

  lookup(word: string): WordEntry | undefined {
    return this.#words.get(fold(word));
  }

  scan(folded: string): DocumentMarks {
    const index = new HitIndex(this.#automaton.scan(folded), folded.length, this.#parts);
    const marks = <P extends Part>(part: P): Marks<Exclude<WordEntry[P], undefined>> =>
      new Marks(index, 1 << PARTS.indexOf(part), this.#values[part] as readonly Exclude<WordEntry[P], undefined>[]);
    return {
      adverbs: marks('adverb'),
      verbs: marks('verb'),
      predicates: marks('predicate'),
      heads: marks('head'),
      generics: marks('generic'),
      names: marks('name'),
      hypernyms: marks('hypernym'),
      trimmed: marks('trimmed'),
      openers: marks('opener'),
      splitters: marks('splitter'),
      attested: marks('attested'),
    };
  }
}

/** By part, what each word is in it. */
type Values = { readonly [P in Part]: readonly WordEntry[P][] };

function valuesOf(entries: readonly WordEntry[]): Values {
  return Object.fromEntries(PARTS.map((part) => [part, entries.map((e) => e[part])])) as unknown as Values;
}

export type { Mark };
