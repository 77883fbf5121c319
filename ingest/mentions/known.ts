import type { EntityType } from '../../src/model/index.js';
import type { Mark } from '../text/marks.js';
import type { Propose, SentenceView } from './propose.js';

/** Names that a lexicon knows or labels attest, wherever they stand; the marks that wrap one belong to it. */
export function knownNames(view: SentenceView, propose: Propose): void {
  const { names, attested } = view.marks;
  const proposeAll = (marks: Iterable<Mark<{ readonly type: EntityType }>>, rule: string): void => {
    for (const m of marks) {
      const before = view.folded[m.start - 1];
      const after = view.folded[m.end];
      const wrapped = (before === '“' && after === '”') || (before === '《' && after === '》');
      const wide = wrapped ? 1 : 0;
      propose(m.start - wide, m.end + wide, rule, m.value.type, null);
    }
  };
  proposeAll(names.within(view.sentence.span), 'known-name');
  proposeAll(attested.within(view.sentence.span), 'attested-name');
}
