/** Counts how often words stand in a text, four at most; each wording is looked up once. */
export function occurrenceCounter(text: string): (words: string) => number {
  const known = new Map<string, number>();
  return (words) => {
    let n = known.get(words);
    if (n === undefined) {
      n = 0;
      for (let at = text.indexOf(words); at >= 0 && n < 4; at = text.indexOf(words, at + words.length)) n++;
      known.set(words, n);
    }
    return n;
  };
}
