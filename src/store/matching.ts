import type { GraphNode } from '../model/index.js';
import { checkLimit } from './order.js';
import type { SearchHit, SearchQuery } from './port.js';
import { readingsOf, typedReading } from './readings.js';
import { compareText, fold } from './text.js';

/** The ranks of a match; how much of the matched text the query covers is subtracted as a fraction below one. */
const WHOLE_NAME = 5;
const NAME_START = 4;
const NAME_PART = 3;
const READING = 2;
const TEXT_PART = 1;

export interface Needle {
  readonly folded: string;
  readonly words: readonly string[];
  /** As a reading of names, where it may be one. */
  readonly typed: string | null;
}

/** What can be matched in a node, folded once and kept as long as the node itself is unchanged. */
export interface Haystack {
  readonly isName: boolean;
  readonly text: string;
  readonly folded: string;
  /** Made when letters are first typed. */
  readings?: readonly string[];
}
const haystacks = new WeakMap<GraphNode, readonly Haystack[]>();

/** What a query looks for; null when it holds nothing but blanks. @throws {UsageError} for a limit that makes no sense. */
export function needleOf({ text, limit }: SearchQuery): Needle | null {
  checkLimit(limit);
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return words.length === 0 ? null : { folded: words.join(' '), words, typed: typedReading(text) };
}

/** The best first, ties by id. */
export function compareHits(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || compareText(a.node.id, b.node.id);
}

/** How a node matches best; null when it does not. */
export function bestMatch(node: GraphNode, needle: Needle): SearchHit | null {
  let best: SearchHit | null = null;
  for (const hay of haystacksOf(node)) {
    const score = scoreOf(hay, needle);
    if (score > (best?.score ?? 0)) best = { node, score, matched: hay.text };
  }
  return best;
}

function scoreOf(hay: Haystack, needle: Needle): number {
  const { folded, words } = needle;
  if (!words.every((word) => hay.folded.includes(word))) return readingScore(hay, needle.typed);
  if (hay.isName && hay.folded === folded) return WHOLE_NAME;
  const coverage = Math.min(1, folded.length / hay.folded.length);
  const rank = !hay.isName ? TEXT_PART : hay.folded.startsWith(folded) ? NAME_START : NAME_PART;
  return rank - (1 - coverage) * 0.999;
}

function readingScore(hay: Haystack, typed: string | null): number {
  if (typed === null || !hay.isName) return 0;
  hay.readings ??= readingsOf(hay.text);
  const read = hay.readings.find((reading) => reading.startsWith(typed));
  if (read === undefined) return 0;
  // The longest of its kind reads the whole name.
  const whole = hay.readings.find((reading) => reading.endsWith(read)) ?? read;
  return READING - (1 - typed.length / whole.length) * 0.999;
}

function haystacksOf(node: GraphNode): readonly Haystack[] {
  let found = haystacks.get(node);
  if (!found) {
    found = searchable(node);
    haystacks.set(node, found);
  }
  return found;
}

/** What can be found in a node: its name and aliases, else its title, else its text. */
export function searchable({ properties }: Pick<GraphNode, 'properties'>): Haystack[] {
  const { name, aliases, title, text } = properties;
  const hay = (isName: boolean, value: unknown) =>
    typeof value === 'string' && value !== '' ? [{ isName, text: value, folded: fold(value) }] : [];
  if (name !== undefined) return [name, ...(Array.isArray(aliases) ? aliases : [])].flatMap((n) => hay(true, n));
  return title === undefined ? hay(false, text) : hay(true, title);
}
