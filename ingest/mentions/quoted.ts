import type { EntityType } from '../../src/model/index.js';
import type { Phrase } from './phrases.js';
import type { Propose, SentenceView } from './propose.js';
import { possibleStarts } from './starts.js';

const NUMBERED = /^\d+条$/;
/** How far left of its quotation marks a name may begin: 重点企业“服务包”制度. */
const REACH = 26;
const INNER_MAX = 18;

/** 《…》 and “…”: the marks and what they hold, alone or with the words before them that belong to the name. */
export function quotedNames(phrase: Phrase, view: SentenceView, propose: Propose): void {
  for (const pair of view.pairs) {
    if (pair.start < phrase.start || pair.end > phrase.end) continue;
    const open = view.folded[pair.start];
    const inner = view.folded.slice(pair.start + 1, pair.end - 1);
    if (open === '《') propose(pair.start, pair.end, 'title-marks', 'Policy', phrase);
    if (open !== '“' || inner.length > INNER_MAX || /[,。;]/.test(inner)) continue;
    const type = typeInside(pair.start, pair.end, view);
    propose(pair.start, pair.end, 'quotation-marks', type ?? 'Initiative', phrase);
    const rule = NUMBERED.test(inner) ? 'numbered-package' : 'quoted-tail';
    for (const start of possibleStarts(phrase, pair.start, REACH, view)) {
      propose(start, pair.end, rule, rule === 'numbered-package' ? 'Policy' : type, phrase);
    }
    if (rule === 'numbered-package' && phrase.position > 0)
      propose(phrase.listStart, pair.end, 'list-inside-name', 'Policy', phrase);
    if (type === 'Policy' && phrase.position > 0) {
      for (const part of phrase.clause.verb?.parts ?? [])
        if (part !== phrase.listStart) propose(part, pair.end, 'list-inside-name', type, phrase);
      propose(phrase.listStart, pair.end, 'list-inside-name', type, phrase);
    }
  }
}

function typeInside(start: number, end: number, view: SentenceView): EntityType | null {
  return view.marks.heads.endingAt(end - 1, start + 1)?.value.type ?? null;
}
