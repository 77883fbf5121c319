import { readRange, typedReading } from '../store/readings.js';
import { fold } from '../store/text.js';

interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Fragment {
  readonly text: string;
  readonly highlights: readonly TextRange[];
}

/** Characters before the first match and altogether: two lines of a result list. */
const LEAD = 30;
const LENGTH = 120;

/** Cuts an excerpt around the first match and marks every occurrence of the query's words in it, or what the query reads. */
export function fragmentOf(matched: string, query: string): Fragment {
  const written = occurrences(matched, query);
  const ranges = written.length > 0 ? written : readings(matched, query);
  if (matched.length <= LENGTH) return { text: matched, highlights: ranges };
  const from = Math.max(0, Math.min((ranges[0]?.start ?? 0) - LEAD, matched.length - LENGTH));
  const start = isPairSplit(matched, from) ? from - 1 : from;
  const end = isPairSplit(matched, start + LENGTH) ? start + LENGTH - 1 : start + LENGTH;
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  return {
    text: matched.slice(start, end),
    highlights: inside.map((range) => ({ start: range.start - start, end: range.end - start })),
  };
}

/** lingang reads 临港. */
function readings(text: string, query: string): TextRange[] {
  const typed = typedReading(query);
  const range = typed === null ? null : readRange(text, typed);
  return range ? [range] : [];
}

/** Where the words occur when both sides are folded, as ranges of the unfolded text; overlapping ones joined. */
function occurrences(text: string, query: string): TextRange[] {
  const { folded, origins } = foldWithOrigins(text);
  const ranges: TextRange[] = [];
  for (const word of new Set(fold(query).split(/\s+/u).filter(Boolean))) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      ranges.push({ start: origins[at]?.start ?? 0, end: origins[at + word.length - 1]?.end ?? text.length });
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return ranges.reduce<TextRange[]>((joined, range) => {
    const last = joined.at(-1);
    if (!last || range.start >= last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    return joined;
  }, []);
}

/** Folding may change lengths (㎡ → m2): `origins[i]` is the character that gave the folded code unit i. */
function foldWithOrigins(text: string): { folded: string; origins: TextRange[] } {
  const origins: TextRange[] = [];
  let folded = '';
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const part = fold(character);
    for (let i = 0; i < part.length; i++) origins.push({ start, end });
    folded += part;
    start = end;
  }
  return { folded, origins };
}

function isPairSplit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
