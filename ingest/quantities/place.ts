import type { Mention, Quantity } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import type { Frame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import type { NumberExpression } from './numbers.js';

/** What later numbers of a sentence take over from earlier ones. */
export interface Carry {
  /** Indicators so far, the latest last. */
  recent: string[];
  /** The members that 分别 hands out. */
  members: string[];
  /** 新增, 累计建设: the verb that opens a list of counts, said once. */
  lead: string;
  /** Who did what the clause before counts. */
  subject: string;
  /** 恢复至2019年: the level that values return to. */
  level: string;
  /** 从46503元和16935元: what stands before the first of two values that others took the place of. */
  from: string;
  /** What was read last. */
  last: Quantity | undefined;
}

export function newCarry(): Carry {
  return { recent: [], members: [], lead: '', subject: '', level: '', from: '', last: undefined };
}

/** A number's surroundings: the words before it (comparator and verb of change taken off) and behind it, up to its neighbours. */
export interface Place {
  readonly number: NumberExpression;
  readonly words: string;
  /** All that stands before the number, back to its neighbour. */
  readonly prefix: string;
  /** Where `words` ends in the text. */
  readonly wordsEnd: number;
  readonly suffix: string;
  readonly index: number;
  readonly count: number;
  /** How many numbers stand in a row from this one: 80家、16家. */
  readonly run: number;
  readonly clause: Clause;
}

/** What naming a number goes by. `carry` is what earlier numbers hand on, and is updated. */
export interface Surroundings {
  readonly place: Place;
  readonly frame: Frame;
  readonly view: SentenceView;
  readonly carry: Carry;
  readonly grammar: QuantityGrammar;
  /** The sentence's names. */
  readonly mentions: readonly Mention[];
}

/** What a number measures, one name or one for each subject of 均, and the rule that says so. */
export interface Naming {
  readonly names: readonly string[];
  readonly rule: string;
}

/** How far before a number the words that name what it counts may begin, in characters. */
export const WORDS_BACK = 240;
