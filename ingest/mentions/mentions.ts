import { contains, type Mention, type SourceDocument } from '../../src/model/index.js';
import { type Clause, lifecycleIn, type VerbGroup } from '../clauses/clauses.js';
import { readVerbGroup } from '../clauses/verbs.js';
import type { LinearModel } from '../scoring/linear.js';
import type { Chosen, NamedSentence, SentenceView } from './candidate.js';
import { Judge } from './judge.js';
import { proposeNames } from './propose.js';
import { Repeats } from './repeats.js';
import { selectNames } from './select.js';

/**
 * The mentions of a document's sentences: rules propose stretches, the scorer chooses among them. Where a name falls short by little that
 * was chosen in another place, its sentence is judged again.
 */
export function readMentions(
  views: readonly SentenceView[],
  { text }: SourceDocument,
  model: LinearModel,
): NamedSentence[] {
  const judge = new Judge(model);
  const first = views.map((view) => {
    const candidates = proposeNames(view);
    const chosen = selectNames(candidates, view, judge);
    const close = judge.closeIn(view);
    // Candidates are many: only those that may be judged again are kept.
    return { view, chosen, again: close.length > 0 ? { candidates, close } : null };
  });
  const repeats = new Repeats(
    views[0]?.folded ?? '',
    first.flatMap(({ chosen }) => chosen),
  );
  const second = new Judge(model, repeats);
  return first.map(({ view, chosen, again }) => {
    const isOpen = again?.close.some((c) => repeats.isElsewhere(c));
    const names = again && isOpen ? selectNames(again.candidates, view, second) : chosen;
    return { view, mentions: names.map((c) => toMention(c, view, text)) };
  });
}

/** Where marks and numbers make the name, they say more than a lexicon that knows it as well. */
const MARKED: ReadonlySet<string> = new Set(['title-marks', 'numbered-package', 'list-inside-name']);

/** Canonical name: the lexicon's where an alias stands, else the words without 《》 and quotation marks that wrap all of them. */
function nameOf(c: Chosen, surface: string, view: SentenceView): string {
  const wrapped = /^(?:“[^“”]*”|《[^《》]*》)$/.test(surface);
  const bare = wrapped ? surface.slice(1, -1) : surface;
  const known = view.marks.names.startingAt(c.start + (wrapped ? 1 : 0), c.end);
  return known && known.end === c.end - (wrapped ? 1 : 0) && known.value.type === c.type ? known.value.name : bare;
}

function toMention(c: Chosen, view: SentenceView, text: string): Mention {
  const surface = text.slice(c.start, c.end);
  const clause = view.clauses.find((k) => contains(k, c));
  const kind = c.type === 'Policy' ? 'policy' : c.type === 'Project' ? 'project' : null;
  const lifecycle = !c.nested && clause && kind ? lifecycleIn(clause, kind, verbBefore(c, clause, view)) : null;
  const name = nameOf(c, surface, view);
  return {
    start: c.start,
    end: c.end,
    surface,
    type: c.type,
    name,
    nested: c.nested,
    lifecycle,
    sentenceId: view.sentence.id,
    rule: c.rules.ids.find((r) => MARKED.has(r)) ?? c.rules.first,
  };
}

/** The clause's verbs as far as they stand before the name, which may begin like one; in a clause with a subject, the verb at the name. */
function verbBefore(
  { start }: Chosen,
  { verb, start: from }: Clause,
  { folded, marks }: SentenceView,
): VerbGroup | null {
  if (verb) return start < verb.end ? readVerbGroup(verb.start, start, folded, marks) : verb;
  const end = folded[start - 1] === '了' ? start - 1 : start;
  const last = marks.verbs.endingAt(end, from);
  return last ? readVerbGroup(last.start, end, folded, marks) : null;
}
