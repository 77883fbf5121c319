import type { Section, SourceDocument, StatementStatus } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { SentenceView } from '../mentions/candidate.js';
import { breakBefore } from '../text/search.js';

/** When a value holds, and whether it was reached or is to be reached. */
export interface When {
  readonly year: number | null;
  readonly status: StatementStatus;
}

/** What a section's values are about unless a clause states its own year. */
export function whenOf(section: Section, document: SourceDocument): When {
  return section.role === 'review' || section.role === 'front'
    ? { year: document.reviewYear, status: 'actual' }
    : planOf(document);
}

/** What is to be reached in the year that the report plans. */
export function planOf(document: SourceDocument): When {
  return { year: document.planYear, status: 'target' };
}

/** Whether a sentence lists the targets of the year to come, in whatever section it stands: 主要预期目标是：…. */
export function opensTargets({ folded, sentence: { span } }: SentenceView): boolean {
  const at = folded.slice(span.start, span.end);
  return (
    at.includes('预期目标') &&
    /^[^:]{0,40}预期目标(?:建议)?(?:是|为|:)/.test(at) &&
    !/[去上]年|确定的|年初/.test(at.slice(0, 40))
  );
}

/** 到2025年, 2025年底前, “十五五”末; but not 比2019年, 2019年以来. */
const STATED =
  /(?:^|到|至|[,;:])(?:力争|预计|计划|确保|截至)?(?:(20\d{2})年(?:底|末)?前?(?=[,、]|$|[^以同的世第]|底|末)|“(十[二三四五六])五”末)|(?<=[^\d比较从由])(20\d{2})年(?=达到?|将达|突破|实现\d)/g;
const PLAN_END: Readonly<Record<string, number>> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };

/** The year that the clause states before `at` for its values; null where it states none. 到2025年 is stated, 2026年… as a name's start is not. */
export function statedYear(view: SentenceView, clause: Clause, at: number, document: SourceDocument): number | null {
  let year: number | null = null;
  const words = view.folded.slice(clause.start, at);
  if (!words.includes('年') && !words.includes('末')) return null;
  for (const m of words.matchAll(STATED)) {
    const said = m[1] ?? m[3];
    const read = said ? Number(said) : (PLAN_END[m[2] ?? ''] ?? null);
    const known = read === document.reviewYear || read === document.planYear;
    const leads =
      m[3] !== undefined || /^[到至]|底|末/.test(m[0]) || m.index + m[0].length === clause.end - clause.start;
    if (read !== null && (known || leads)) year = read;
  }
  return year;
}

/** 用3年时间, 两年内, “十五五”时期: how long a plan takes. */
const TAKES =
  /^(?:力争|争取|计划)?(?:用([2-5两二三四五])年左?右?的?时间|([2-5两二三四五])年内|“(十[二三四五六])五”(?:时期|期间))/;
/** 在“十五五”基础上再奋斗五年: five years behind the plan. */
const FURTHER = /再(?:奋斗|努力)五年$/;
const COUNTED = '一二三四五';

/** The last of the years that a clause of a plan says it takes, the year to come being the first. */
export function lastOfYears(view: SentenceView, clause: Clause, when: When, document: SourceDocument): number | null {
  if (when.status !== 'target' || document.planYear === null) return null;
  const words = view.folded.slice(clause.start, clause.end);
  if (when.year !== null && when.year > document.planYear && FURTHER.test(words)) return when.year + 5;
  const [, used, within, period] = TAKES.exec(words) ?? [];
  if (period) return PLAN_END[period] ?? null;
  const said = (used ?? within)?.replace('两', '二');
  return said ? document.planYear + (COUNTED.indexOf(said) + 1 || Number(said)) - 1 : null;
}

/** 今年高校毕业生749万人, 我国有13亿人口: how many there are. */
const ARE = /^(?:预计)?今年[^,、;\d]{0,4}毕业生(?!就业)|^我[国省市区](?:现?有)\d/;
/** 我国60岁以上人口已达2.5亿, 国家已设立400亿元基金: what was before the year to come. */
const ALREADY = /^[^,;]{0,24}已(?:经)?[^,、;\d]{1,6}\d/;

/** In a chapter on plans a clause may say what is. */
export function whenTold(
  view: SentenceView,
  clause: Clause,
  when: When,
  { reviewYear, planYear }: SourceDocument,
): When {
  if (when.status !== 'target' || reviewYear === null) return when;
  const words = view.folded.slice(clause.start, clause.end);
  if (ARE.test(words)) return { year: planYear, status: 'actual' };
  return ALREADY.test(words) ? { year: reviewYear, status: 'actual' } : when;
}

/** A year up to the one under review is past, a later one is to come. */
export function whenIn(year: number, usual: When, document: SourceDocument): When {
  if (document.reviewYear === null) return { ...usual, year };
  return { year, status: year <= document.reviewYear ? 'actual' : 'target' };
}

/** How far back a paragraph is searched for the period that it speaks of, in characters. */
const LOOK_BACK = 2000;
/** How far back a chapter is searched for the span of years that it turned to last, in characters. */
const LONGEST_CHAPTER = 6000;

/** “十五五”时期…主要目标是…, 今后五年…: the last year of the period that a paragraph of targets speaks of. */
export function periodEnd(view: SentenceView, section: Section, document: SourceDocument): number | null {
  const { start, end } = view.sentence.span;
  const from = breakBefore(view.folded, start, LOOK_BACK);
  const paragraph = view.folded.slice(Math.max(from, section.span.start), end);
  const sentence = paragraph.slice(start - end);
  if (/^届时/.test(sentence)) {
    const stated = [...paragraph.matchAll(/[到至](20\d{2})年/g)].at(-1)?.[1];
    if (stated) return Number(stated);
  }
  if (/^(?:今后|未来)五年,/.test(sentence) && document.planYear !== null) return document.planYear + 4;
  const { planYear } = document;
  if (planYear !== null && /纲要\(?草案/.test(paragraph))
    return Object.values(PLAN_END).find((end) => end >= planYear) ?? null;
  const found = /“(十[三四五六])五”时期[^。]{0,24}目标(?:建议)?(?:是|为|:)/.exec(paragraph);
  return found ? (PLAN_END[found[1] ?? ''] ?? null) : null;
}

/** Words that say which span of years a chapter on plans of five years turns to. */
const TURNS =
  /(?:过去|这)五年|五年来|(?:今后|未来)五年|(?<![于比较])“(十[二三四五六])五”时期|今年(?:是|经济社会|发展|工作|政府|主要)|做好今年/g;

/** The last year of the plan that a whole chapter is about: “十五五”时期重点任务, 《…第十五个五年规划纲要》的说明; null where it looks back as well, or to the coming year. */
function aheadIn(title: string, ends: readonly number[], planYear: number): number | null {
  if (/成就|回顾|20\d{2}年|今年/.test(title)) return null;
  return ends.every((end) => end >= planYear) ? Math.max(...ends) : null;
}

/** The last years of the plans of five years that a title speaks of; 推动“十五五”开好局 speaks of the first. */
const periodsIn = (title: string): number[] =>
  [...title.matchAll(/[“第](十[二三四五六])(?:五”(?!开好?局|良好开局)|个五年)/g)].map((m) => PLAN_END[m[1] ?? ''] ?? 0);

/** “十三五”时期发展成就和“十四五”时期主要目标任务: such a chapter looks back on five years and ahead to five, as its sentences say in turn; one that is about a plan to come looks back only in the paragraph that says so. */
export function turnOf(view: SentenceView, chapter: Section, { reviewYear, planYear }: SourceDocument): When | null {
  if (reviewYear === null || planYear === null) return null;
  const ends = periodsIn(chapter.title);
  if (ends.length === 0) return null;
  const ahead = aheadIn(chapter.title, ends, planYear);
  const { start, end: until } = view.sentence.span;
  const first = Math.max(chapter.span.start, until - LONGEST_CHAPTER);
  const from = ahead === null ? first : breakBefore(view.folded, start, start - first);
  const turn = [...view.folded.slice(from, until).matchAll(TURNS)].at(-1);
  if (!turn) return ahead === null ? null : { year: ahead, status: 'target' };
  if (turn[0].includes('今年')) return null;
  if (/过去|这|来/.test(turn[0])) return { year: reviewYear, status: 'actual' };
  const end = turn[1] ? (PLAN_END[turn[1]] ?? planYear) : planYear + 4;
  return end >= planYear ? { year: end, status: 'target' } : { year: reviewYear, status: 'actual' };
}

/** When the first value of a change from … to … held: the year stated (从2020年的61.8%, 由上年729万人), else five years back in a review of five, else one. */
export function whenBefore(words: string, when: When, view: SentenceView, section: Section, chapter: Section): When {
  const stated = /[从由](20\d{2})年的?$/.exec(words)?.[1];
  if (stated) return { year: Number(stated), status: 'actual' };
  const period = /“(十[二三四五])五”末的?$/.exec(words)?.[1];
  if (period) return { year: PLAN_END[period] ?? null, status: 'actual' };
  if (when.year === null) return { year: null, status: 'actual' };
  if (/上半年$/.test(words)) return { year: when.year, status: 'actual' };
  if (/[去上]年$/.test(words)) return { year: when.year - 1, status: 'actual' };
  const { start, end } = view.sentence.span;
  const told = view.folded.slice(Math.max(section.span.start, start - LOOK_BACK), end);
  const years = /(?:过去|这|来的?)?五年|“十[二三四五]五”/.test(chapter.title + section.title + told) ? 5 : 1;
  return { year: when.year - years, status: 'actual' };
}
