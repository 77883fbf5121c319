import type { GraphNode } from '../../../model/index.js';
import { type Needle, searchable } from '../../matching.js';
import { readingsOf } from '../../readings.js';

/*
 * The full-text indexes only leave out nodes that cannot match, so a query for them must ask for no more than what the analyzer `cjk`
 * surely has of every matching text: pairs of neighbouring Chinese characters, and stretches of Latin letters and digits within a word.
 * A text for which that does not hold is marked, and looked at always.
 */
const RUN = /[a-z0-9]+|[\u3400-\u4db5\u4e00-\u9fa5]+/g;
/** Longer words are cut by the analyzer. */
const MAX_WORD = 255;
const LONG_WORD = /[^\s\u3400-\u9fff]{256}/;
/** Longer names are stored in a short form (see values.ts). */
const MAX_NAME = 1_000;
/** Of a long query some runs are enough: an index takes 1,024 clauses. */
const MAX_RUNS = 8;
const MAX_RUN = 32;
/** The analyzer leaves these out, whether they are the word or a part of the query. */
const STOP_WORDS =
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www';

/** Whether the full-text indexes can be trusted with a node; else it is looked at always. */
export function isIndexable(node: Pick<GraphNode, 'labels' | 'properties'>): boolean {
  const hays = searchable(node);
  if (hays.some((hay) => !hay.isName) && node.labels[0] === 'Document') return false;
  return hays.every(({ isName, text, folded }) => {
    if (LONG_WORD.test(text) || (isName && text.length > MAX_NAME)) return false;
    const narrowed = narrow(text);
    return narrowed === folded || runsOf(narrowed).join() === runsOf(folded).join();
  });
}

/** What the index of readings holds of a node; null for nothing. */
export function readingsText(node: Pick<GraphNode, 'properties'>): string | null {
  const readings = searchable(node).flatMap((hay) => (hay.isName ? readingsOf(hay.text) : []));
  return readings.length === 0 ? null : [...new Set(readings)].join(' ');
}

/** The query for what may match, in Lucene's syntax; for everything where the index cannot tell. */
export function candidateQuery({ words }: Needle): string {
  const clauses = words.flatMap(runsOf).slice(0, MAX_RUNS).flatMap(clausesOf);
  return clauses.length === 0 ? '*:*' : clauses.map((clause) => `+${clause}`).join(' ');
}

/** The query for readings that begin so: letters and digits, and thus no syntax. */
export function readingQuery({ typed }: Needle): string | null {
  return typed === null ? null : `${typed.slice(0, MAX_WORD)}*`;
}

function clausesOf(run: string): string[] {
  const part = run.slice(0, MAX_RUN);
  if (/^[a-z0-9]/.test(part)) return STOP_WORDS.split(' ').some((word) => word.includes(part)) ? [] : [`*${part}*`];
  return [part.length === 1 ? `*${part}*` : `"${part}"`];
}

function runsOf(text: string): string[] {
  return text.match(RUN) ?? [];
}

/** What the analyzer makes of letters: full width is narrow, capitals are small. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase();
}
