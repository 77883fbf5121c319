import type { EntityType } from '../../src/model/index.js';
import type { Candidate, SentenceView } from './candidate.js';
import { headedNames } from './headed.js';
import { attestedNames, knownNames } from './known.js';
import { wholePhrases } from './members.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { quotedNames } from './quoted.js';
import { RuleList } from './rule-list.js';
import { numberedSessions } from './sessions.js';

export type { SentenceView };
export type Propose = (
  start: number,
  end: number,
  rule: string,
  hint: EntityType | null,
  phrase: Phrase | null,
) => void;

/** A candidate to which rules are added. */
type Proposed = { -readonly [K in keyof Candidate]: Candidate[K] };

/** Every stretch of a sentence that any rule takes for a name, each once with all the rules that propose it, in document order. */
export function proposeNames(view: SentenceView): Candidate[] {
  const found = new Map<number, Proposed>();
  // Marks around a name may stand one character outside of the sentence.
  const { start: from, end: to } = view.sentence.span;
  const width = to - from + 3;
  const own = [...view.own];
  const propose: Propose = (start, end, rule, hint, phrase) => {
    // The report's own region standing alone is no mention.
    for (const form of own) if (end - start === form.length && view.folded.startsWith(form, start)) return;
    const key = (start - from) * width + end - start;
    const known = found.get(key);
    if (!known) found.set(key, { start, end, rules: RuleList.of(rule), hint, phrase });
    else {
      known.rules = known.rules.with(rule);
      known.hint ??= hint;
      known.phrase ??= phrase;
    }
  };
  knownNames(view, propose);
  numberedSessions(view, propose);
  for (const clause of view.clauses) {
    for (const phrase of phrasesOf(clause, view)) {
      quotedNames(phrase, view, propose);
      headedNames(phrase, view, propose);
      wholePhrases(phrase, view, propose);
    }
  }
  attestedNames(view, propose);
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
