import { contains, type Mention, overlaps, type Section, type SourceDocument } from '../../src/model/index.js';
import { lifecycleIn } from '../clauses/clauses.js';
import type { Regions } from '../read/regions.js';
import type { Candidate, SentenceView } from './candidate.js';
import { headedNames } from './headed.js';
import { knownNames } from './known.js';
import { listMembers } from './lists.js';
import { phrasesOf } from './phrases.js';
import { quotedNames } from './quoted.js';

/** The mentions of one sentence: every rule proposes, the longest names stand, names inside them are nested. */
export function readMentions(view: SentenceView, document: SourceDocument, regions: Regions): Mention[] {
  const own = new Set(document.region ? regions.formsOf(document.region) : []);
  const proposals = propose(view).filter((c) => !own.has(nameOf(c, document.text)));
  return select(proposals).map((c) => toMention(c, view, document.text));
}

function propose(view: SentenceView): Candidate[] {
  const found: Candidate[] = [...knownNames(view)];
  for (const clause of view.clauses) {
    const phrases = phrasesOf(clause, view);
    for (const p of phrases) found.push(...quotedNames(p, view), ...headedNames(p, view));
    found.push(...listMembers(phrases, view));
  }
  return found;
}

/** How much a rule is to be trusted where two propose the same words. */
const RANK: Readonly<Record<string, number>> = { 'known-name': 5, 'title-marks': 4, 'numbered-package': 4, 'quoted-head': 3, 'quotation-marks': 1 };

interface Selected extends Candidate {
  readonly nested: boolean;
}

/** Drops what crosses a longer name; equal spans keep the most trusted rule. */
function select(candidates: readonly Candidate[]): Selected[] {
  const order = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || (RANK[b.rule] ?? 2) - (RANK[a.rule] ?? 2));
  const kept: Selected[] = [];
  for (const c of order) {
    const crossing = kept.some((k) => overlaps(k, c) && !contains(k, c));
    const same = kept.some((k) => bareStart(k) === bareStart(c) && k.end === c.end);
    if (crossing || same) continue;
    kept.push({ ...c, nested: kept.some((k) => contains(k, c)) });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const bareStart = (c: Candidate): number => c.start;

/** Canonical name: the words without 《》 and without quotation marks that wrap all of them. */
export function nameOf(c: Candidate, text: string): string {
  if (c.name !== undefined) return c.name;
  const surface = text.slice(c.start, c.end);
  return /^(?:“[^“”]*”|《[^《》]*》)$/.test(surface) ? surface.slice(1, -1) : surface;
}

function toMention(c: Selected, view: SentenceView, text: string): Mention {
  const clause = view.clauses.find((k) => contains(k, c));
  const kind = c.type === 'Policy' ? 'policy' : c.type === 'Project' ? 'project' : null;
  const lifecycle = !c.nested && clause && kind ? lifecycleIn(clause, kind) : null;
  return { start: c.start, end: c.end, surface: text.slice(c.start, c.end), type: c.type, name: nameOf(c, text), nested: c.nested, lifecycle, sentenceId: view.sentence.id, rule: c.rule };
}

export type { Section };
