import type { GraphNode } from '../../model/index.js';
import { UsageError } from '../../model/index.js';
import type { SearchHit, SearchQuery } from '../port.js';
import { readingsOf, typedReading } from '../readings.js';
import { compareText, fold } from '../text.js';
import type { UnionGraph } from './union.js';
import type { Watch } from './watch.js';

/** The ranks of a match; how much of the matched text the query covers is subtracted as a fraction below one. */
const WHOLE_NAME = 5;
const NAME_START = 4;
const NAME_PART = 3;
const READING = 2;
const TEXT_PART = 1;

interface Needle {
  readonly folded: string;
  readonly words: readonly string[];
  readonly typed: string | null;
}

/** What can be matched in a node, folded once and kept as long as the node itself is unchanged. */
interface Haystack {
  readonly isName: boolean;
  readonly text: string;
  readonly folded: string;
  /** Made when letters are first typed. */
  readings?: readonly string[];
}
const haystacks = new WeakMap<GraphNode, readonly Haystack[]>();

export function searchNodes(graph: UnionGraph, query: SearchQuery, watch: Watch): SearchHit[] {
  if (!Number.isInteger(query.limit) || query.limit < 0) {
    throw new UsageError(`limit ${query.limit}: give a whole number from 0`);
  }
  const words = fold(query.text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const needle = { folded: words.join(' '), words, typed: typedReading(query.text) };
  const hits: SearchHit[] = [];
  for (const node of graph.nodes(query.labels)) {
    watch.tick();
    const hit = bestMatch(node, needle);
    if (hit) hits.push(hit);
  }
  return hits.sort((a, b) => b.score - a.score || compareText(a.node.id, b.node.id)).slice(0, query.limit);
}

function bestMatch(node: GraphNode, needle: Needle): SearchHit | null {
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

function searchable({ properties }: GraphNode): Haystack[] {
  const { name, aliases, title, text } = properties;
  const hay = (isName: boolean, value: unknown) =>
    typeof value === 'string' && value !== '' ? [{ isName, text: value, folded: fold(value) }] : [];
  if (name !== undefined) return [name, ...(Array.isArray(aliases) ? aliases : [])].flatMap((n) => hay(true, n));
  return title === undefined ? hay(false, text) : hay(true, title);
}
