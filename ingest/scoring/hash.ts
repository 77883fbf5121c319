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
  let h = end - start;
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return h;
}
