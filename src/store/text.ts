/** Text as search and `contains` compare it: compatibility forms unified (１ is 1, ㎡ is m2), letters in lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Order by UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
