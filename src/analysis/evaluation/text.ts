/** A name or value as the measure compares it: compatibility forms unified, without blanks and punctuation, in lower case. */
export function comparable(text: unknown): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》〈〉,，、。.:：;；()（）\-—–·]/g, '')
    .toLowerCase();
}

/** Dice coefficient of the two texts' character pairs, 0 to 1; a text of one character is its own pair. */
export function similarity(a: unknown, b: unknown): number {
  const left = comparable(a);
  const right = comparable(b);
  if (left === right) return 1;
  const leftPairs = characterPairs(left);
  const rightPairs = characterPairs(right);
  let common = 0;
  for (const [pair, count] of leftPairs) common += Math.min(count, rightPairs.get(pair) ?? 0);
  return (2 * common) / (total(leftPairs) + total(rightPairs));
}

function characterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, text.length - 1); i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
