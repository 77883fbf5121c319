/*
 * Features are 32-bit hashes of a template and up to three values: no string is built for one. Two of the half million that labels teach
 * share a hash about once in ten thousand, which their weights average out (Weinberger et al., “Feature hashing for large scale multitask
 * learning”, ICML 2009).
 */

function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** The feature that says `a`, `b` and `c` of the place that `template` names. */
export function feature(template: number, a = 0, b = 0, c = 0): number {
  return mix(mix(mix(mix(0x2545f491, template), a), b), c);
}

/** A value for `feature`: the characters of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  return mixText(end - start, text, start, end);
}

/** The hash of a feature's name, the characters of `text` from `start` to `end`, and what else it says, as if in one string. */
export function hashNamed(name: string, text: string, start: number, end: number, more = ''): number {
  const named = mixText(name.length + end - start + more.length, name, 0, name.length);
  return mixText(mixText(named, text, start, end), more, 0, more.length);
}

function mixText(hash: number, text: string, start: number, end: number): number {
  let h = hash;
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return h;
}

const KNOWN = new Map<string, number>();

/** The hash of a word of the program's own, a rule's id or a kind, of which there are few. */
export function hashId(id: string): number {
  const known = KNOWN.get(id);
  if (known !== undefined) return known;
  const hash = hashText(id);
  KNOWN.set(id, hash);
  return hash;
}
