/**
 * Where `words` stand last before `end`, at most `back` characters before it; −1 where they do not. A search back to the start of the text,
 * one for each sentence, would take time that grows with the square of its length.
 */
export function lastBefore(text: string, words: string, end: number, back: number): number {
  const first = Math.max(0, end - back);
  const found = text.slice(first, end).lastIndexOf(words);
  return found < 0 ? -1 : first + found;
}

/** Where the line break at or before `at` stands, or, where there is none so near, the place `back` characters before it. */
export const breakBefore = (text: string, at: number, back: number): number =>
  Math.max(lastBefore(text, '\n', at + 1, back + 1), at - back, 0);
