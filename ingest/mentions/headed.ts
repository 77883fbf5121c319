import { byEntityType, type EntityType } from '../../src/model/index.js';
import { insidePair } from './candidate.js';
import type { Phrase } from './phrases.js';
import type { Propose, SentenceView } from './propose.js';
import { possibleStarts } from './starts.js';

/** A name longer than this is a sentence gone wrong. */
const LONGEST: Readonly<Record<EntityType, number>> = {
  Policy: 46,
  Initiative: 28,
  Project: 28,
  Organization: 30,
  Area: 26,
  Event: 30,
  Agency: 20,
  Industry: 14,
};

const RULES = byEntityType((type) => `headed-${type.toLowerCase()}`);

/** Names anchored at a head noun: …示范区, …行动方案, …号线; with every left end that the words before it allow. */
export function headedNames(phrase: Phrase, view: SentenceView, propose: Propose): void {
  for (let end = phrase.start + 2; end <= phrase.end; end++) {
    const head = view.marks.heads.endingAt(end, phrase.start);
    if (!head || insidePair(view, head.end - 1)) continue;
    const longer = view.marks.heads.startingAt(head.start, phrase.end);
    if (longer && longer.end > head.end) continue;
    const { type, min } = head.value;
    const rule = RULES[type];
    for (const start of possibleStarts(phrase, head.start, LONGEST[type], view)) {
      if (head.start - start >= min) propose(start, end, rule, type, phrase);
    }
    if (type === 'Policy' && phrase.position > 0) propose(phrase.listStart, end, 'list-inside-name', type, phrase);
  }
}
