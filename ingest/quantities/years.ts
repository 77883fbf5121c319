import type { Section, SourceDocument, StatementStatus } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';

/** When a value holds, and whether it was reached or is to be reached. */
export interface When {
  readonly year: number | null;
  readonly status: StatementStatus;
}

/** What a section's values are about unless a clause states its own year. */
export function whenOf(section: Section, document: SourceDocument): When {
  return section.role === 'review' || section.role === 'front'
    ? { year: document.reviewYear, status: 'actual' }
    : { year: document.planYear, status: 'target' };
}

/** 到2025年, 2025年底前, “十五五”末; but not 比2019年, 2019年以来. */
const STATED =
  /(?:^|到|至|[,;:])(?:力争|预计|计划|确保|截至)?(?:(20\d{2})年(?:底|末)?前?(?=[,、]|$|[^以同的世第]|底|末)|“(十[二三四五六])五”末)/g;
const PLAN_END: Readonly<Record<string, number>> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };

/** The year that the clause states before `at` for its values; null where it states none. 到2025年 is stated, 2026年… as a name's start is not. */
export function statedYear(view: SentenceView, clause: Clause, at: number, document: SourceDocument): number | null {
  let year: number | null = null;
  for (const m of view.folded.slice(clause.start, at).matchAll(STATED)) {
    const read = m[1] ? Number(m[1]) : (PLAN_END[m[2] ?? ''] ?? null);
    const known = read === document.reviewYear || read === document.planYear;
    const leads = /^[到至]|底|末/.test(m[0]) || m.index + m[0].length === clause.end - clause.start;
    if (read !== null && (known || leads)) year = read;
  }
  return year;
}

/** A year up to the one under review is past, a later one is to come. */
export function whenIn(year: number, usual: When, document: SourceDocument): When {
  if (document.reviewYear === null) return { ...usual, year };
  return { year, status: year <= document.reviewYear ? 'actual' : 'target' };
}

/** How far back a paragraph is searched for the period that it speaks of, in characters. */
const LOOK_BACK = 2000;

/** “十五五”时期…主要目标是…: the last year of the period that a paragraph of targets speaks of. */
export function periodEnd(view: SentenceView, section: Section): number | null {
  const { start, end } = view.sentence.span;
  const from = view.folded.lastIndexOf('\n', start);
  const paragraph = view.folded.slice(Math.max(from, start - LOOK_BACK, section.span.start), end);
  const found = /“(十[三四五六])五”时期[^。]{0,24}目标(?:建议)?(?:是|为|:)/.exec(paragraph);
  return found ? (PLAN_END[found[1] ?? ''] ?? null) : null;
}

/** When the first value of a change from … to … held: the year stated (从2020年的61.8%), else five years back in a review of five, else one. */
export function whenBefore(words: string, when: When, view: SentenceView, section: Section): When {
  const stated = /[从由](20\d{2})年的?$/.exec(words)?.[1];
  if (stated) return { year: Number(stated), status: 'actual' };
  if (when.year === null) return { year: null, status: 'actual' };
  const { start, end } = view.sentence.span;
  const told = view.folded.slice(Math.max(section.span.start, start - LOOK_BACK), end);
  const years = /(?:过去|这|来的?)?五年|“十[二三四五]五”/.test(section.title + told) ? 5 : 1;
  return { year: when.year - years, status: 'actual' };
}
