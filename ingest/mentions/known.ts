import type { Candidate, SentenceView } from './candidate.js';

/** Names that a lexicon knows, leftmost-longest. */
export function knownNames(view: SentenceView): Candidate[] {
  return view.marks.names.longestWithin(view.sentence.span).map((m) => {
    const quoted = view.folded[m.start - 1] === '“' && view.folded[m.end] === '”';
    const titled = view.folded[m.start - 1] === '《' && view.folded[m.end] === '》';
    const wide = quoted || titled ? 1 : 0;
    return { start: m.start - wide, end: m.end + wide, type: m.value.type, name: m.value.name, rule: 'known-name' };
  });
}
