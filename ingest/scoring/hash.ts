/*
 * Features are 32-bit hashes of a template and up to three values: no string is built for one. Two of the half million that labels teach
 * share a hash about once in ten thousand, which their weights average out (Weinberger et al., “Feature hashing for large scale multitask
 * learning”, ICML 2009).
 */

const SEED = 0x2545f491;
const FACTOR = 0x9e3779b1;

function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, FACTOR);
  return h ^ (h >>> 15);
}

/** The feature that says `a`, `b` and `c` of the place that `template` names: each mixed in as by `mix`, without a call for each. */
export function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(SEED ^ template, FACTOR);
  h = Math.imul(h ^ (h >>> 15) ^ a, FACTOR);
  h = Math.imul(h ^ (h >>> 15) ^ b, FACTOR);
  h = Math.imul(h ^ (h >>> 15) ^ c, FACTOR);
  return h ^ (h >>> 15);
}

/** A value for `feature`: the characters of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  return mixText(end - start, text, start, end);
}

/** The hash of a feature's name and the values behind it as if in one string, `name` + `a` or `name` + `a` + '+' + `b`. */
export function hashNamed(name: string, a: string, b = ''): number {
  return hashStretch(name, a, 0, a.length, b);
}

/** The same, of the characters of `text` from `start` to `end`. */
export function hashStretch(name: string, text: string, start: number, end: number, more = ''): number {
  const length = name.length + end - start + (more === '' ? 0 : 1 + more.length);
  const hash = mixText(mixText(length, name, 0, name.length), text, start, end);
  return more === '' ? hash : mixText(mix(hash, PLUS), more, 0, more.length);
}

const PLUS = '+'.charCodeAt(0);

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
