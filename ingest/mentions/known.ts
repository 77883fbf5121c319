import type { Propose, SentenceView } from './propose.js';

/** Names that a lexicon knows, wherever they stand; the marks that wrap one belong to it. */
export function knownNames(view: SentenceView, propose: Propose): void {
  for (const m of view.marks.names.within(view.sentence.span)) {
    const before = view.folded[m.start - 1];
    const after = view.folded[m.end];
    const wrapped = (before === '“' && after === '”') || (before === '《' && after === '》');
    const wide = wrapped ? 1 : 0;
    propose(m.start - wide, m.end + wide, 'known-name', m.value.type, null);
  }
  for (const m of view.marks.attested.within(view.sentence.span)) {
    const before = view.folded[m.start - 1];
    const after = view.folded[m.end];
    const wrapped = (before === '“' && after === '”') || (before === '《' && after === '》');
    const wide = wrapped ? 1 : 0;
    propose(m.start - wide, m.end + wide, 'attested-name', m.value.type, null);
  }
}
