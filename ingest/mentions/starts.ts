import { characterClasses, isOf } from '../text/characters.js';
import type { SentenceView } from './candidate.js';
import { type Phrase, skipOpeners } from './phrases.js';

/** How many left ends are tried for one right end, the nearest last. */
const MOST = 10;
const BREAK = 1;
const JOINT = 2;
const CLASSES = characterClasses('的和与及在对为以把将向等、”)', '的了和与及 ');

/** Where a name that ends in (or is anchored at) `anchor` may begin: after verbs, joints, counts and openers, at known names, at list starts. */
export function possibleStarts(phrase: Phrase, anchor: number, reach: number, view: SentenceView): number[] {
  const { folded, marks } = view;
  const floor = Math.max(phrase.start, anchor - reach);
  const starts = new Set<number>();
  const add = (at: number): void => {
    const skipped = skipOpeners(at, anchor, folded, marks);
    if (skipped < anchor) starts.add(skipped);
    if (at < anchor && at !== skipped && !isOf(CLASSES, JOINT, folded, at)) starts.add(at);
  };
  if (floor === phrase.start) {
    add(phrase.start);
    if (phrase.place === 'object' && phrase.position === 0)
      for (const at of phrase.clause.verb?.parts.slice(1) ?? []) starts.add(at);
  }
  for (let at = floor + 1; at < anchor; at++) {
    if (isOf(CLASSES, BREAK, folded, at - 1)) add(at);
    else {
      const verb = marks.verbs.endingAt(at, floor);
      if (verb && verb.end - verb.start >= 2) add(at);
    }
    if (folded[at] === '“' || marks.names.endFrom(at, anchor) >= 0) starts.add(at);
  }
  return [...starts].sort((a, b) => a - b).slice(-MOST);
}
