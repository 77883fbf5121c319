import type { EntityType } from '../../src/model/index.js';
import type { Mark } from '../text/marks.js';
import type { Propose, SentenceView } from './propose.js';

/** Names that a lexicon knows, wherever they stand. */
export function knownNames(view: SentenceView, propose: Propose): void {
  proposeMarks(view.marks.names.within(view.sentence.span), 'known-name', view, propose);
}

/** Names that labels of other reports attest, wherever they stand. */
export function attestedNames(view: SentenceView, propose: Propose): void {
  proposeMarks(view.marks.attested.within(view.sentence.span), 'attested-name', view, propose);
}

/** The marks that wrap a name belong to it. */
function proposeMarks(
  marks: Iterable<Mark<{ readonly type: EntityType }>>,
  rule: string,
  { folded }: SentenceView,
  propose: Propose,
): void {
  for (const m of marks) {
    const before = folded[m.start - 1];
    const after = folded[m.end];
    const wrapped = (before === '“' && after === '”') || (before === '《' && after === '》');
    const wide = wrapped ? 1 : 0;
    propose(m.start - wide, m.end + wide, rule, m.value.type, null);
  }
}
