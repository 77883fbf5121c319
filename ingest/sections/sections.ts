import {
  contentHash,
  digest,
  type Section,
  type SectionRole,
  type Sentence,
  type SourceDocument,
  type Span,
} from '../../src/model/index.js';
import type { Regions } from '../read/regions.js';
import { type HeadingMark, headingMark, isFurniture, type Line, splitLines } from './lines.js';
import { readMetadata } from './metadata.js';
import { splitSentences } from './sentences.js';

/** A report's skeleton: its metadata, section tree and sentences. */
export interface Outline {
  readonly document: SourceDocument;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

const HEADING_MAX = 90;

interface Draft {
  level: number;
  label: string;
  title: Span;
  start: number;
  end: number;
  parent: number;
  role: SectionRole;
  sentences: { span: Span; isHeading: boolean }[];
}

/** Reads the outline off a text. `folded` is the text folded and with jump lines masked: same length, same offsets. */
export function readOutline(text: string, folded: string, regions: Regions): Outline {
  const lines = splitLines(folded).filter((l) => !isFurniture(l.text));
  const firstHeading = lines.findIndex((l) => headingMark(l.text)?.level === 1);
  const front = firstHeading < 0 ? lines.slice(0, 8) : lines.slice(0, firstHeading);
  const headings = lines.filter((l) => headingMark(l.text)?.level === 1).map((l) => l.text);
  const metadata = readMetadata(front, headings, regions);
  const hash = contentHash(text);
  const { title, region, issuer, publisher, publishedDate, reviewYear, planYear } = metadata;
  const id = `doc:${digest(hash, title, region, issuer, publishedDate, reviewYear, planYear)}`;
  const document: SourceDocument = {
    id,
    title,
    region,
    issuer,
    publisher,
    publishedDate,
    reviewYear,
    planYear,
    contentHash: hash,
    text,
  };
  return { document, ...number(document, draftSections(lines, folded)) };
}

function draftSections(lines: readonly Line[], folded: string): Draft[] {
  const first = lines[0]?.start ?? 0;
  const drafts = [openDraft({ start: first, end: first }, { role: 'front' })];
  let role: SectionRole = 'front';
  for (const line of lines) {
    const mark = headingMark(line.text);
    const title = mark ? titleOf(line.text, mark) : null;
    let rest = line.start;
    if (mark && title !== null) {
      if (mark.level === 1) role = roleOf(title, role);
      const titleSpan = { start: line.start + mark.length, end: line.start + mark.length + title.length };
      rest = folded[titleSpan.end] === '。' ? titleSpan.end + 1 : titleSpan.end;
      const parent = parentOf(drafts, mark.level);
      const heading = { start: line.start, end: rest };
      drafts.push(
        openDraft(heading, { role, level: mark.level, label: mark.label, title: titleSpan, parent, heading }),
      );
    } else if (/^(?:名词解释|注释|名词注释|附件?|有关名词)/.test(line.text)) {
      role = 'notes';
      const heading = { start: line.start, end: line.end };
      drafts.push(openDraft(heading, { role, level: 1, heading }));
      continue;
    }
    const current = drafts.at(-1);
    for (const span of splitSentences(folded, { start: rest, end: line.end })) {
      current?.sentences.push({ span, isHeading: false });
      if (current) current.end = span.end;
    }
  }
  return drafts;
}

/** A section that so far holds `span`, its heading if it has one. */
function openDraft(
  span: Span,
  { heading, ...rest }: Partial<Draft> & { readonly role: SectionRole; readonly heading?: Span },
): Draft {
  const sentences = heading ? [{ span: heading, isHeading: true }] : [];
  return { level: 0, label: '', title: span, ...span, parent: -1, sentences, ...rest };
}

/**
 * The heading proper: up to the first full stop, or the whole line; null when the line is running text that merely begins with a number, as
 * the items of a list do: 1.“两新”:…, 2.实现城镇新增就业18万人以上,….
 */
function titleOf(line: string, mark: HeadingMark): string | null {
  const rest = line.slice(mark.length);
  const stop = rest.indexOf('。');
  const title = stop < 0 ? rest : rest.slice(0, stop);
  if (mark.level === 3 && stop === rest.length - 1 && /[,:;]/.test(title)) return null;
  return title.length > 0 && title.length <= HEADING_MAX ? title : null;
}

function parentOf(drafts: readonly Draft[], level: number): number {
  for (let i = drafts.length - 1; i > 0; i--) if ((drafts[i]?.level ?? 0) < level) return i;
  return -1;
}

const REVIEW = /回顾|执行情况|完成情况|发展成就|工作总结|过去[一五]年/;
const REQUIREMENTS = /总体要求|主要目标|预期目标|总体考虑|主要考虑|总体思路/;

/** Reports review first and plan after: once the plan has begun, a heading without a telling word stays in it. */
function roleOf(title: string, before: SectionRole): SectionRole {
  if (REQUIREMENTS.test(title)) return 'requirements';
  if (REVIEW.test(title)) return 'review';
  if (before === 'front') return /安排|任务|重点|部署|打算/.test(title) ? 'plan' : 'review';
  return 'plan';
}

function number(document: SourceDocument, drafts: readonly Draft[]): { sections: Section[]; sentences: Sentence[] } {
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  drafts.forEach((d, index) => {
    const parent = sections[d.parent];
    const title = document.text.slice(d.title.start, d.title.end);
    const short = d.label.replace(/[、.:]$/, '') || title;
    const id = `${document.id}#s${index}`;
    sections.push({
      id,
      index,
      level: d.level,
      label: d.label,
      title,
      path: parent?.path ? `${parent.path}/${short}` : short,
      parentId: parent?.id ?? null,
      role: d.role,
      span: { start: d.start, end: d.end },
    });
    for (const s of d.sentences) {
      const n = sentences.length;
      sentences.push({
        id: `${document.id}#${n}`,
        index: n,
        sectionId: id,
        isHeading: s.isHeading,
        span: s.span,
        text: document.text.slice(s.span.start, s.span.end),
      });
    }
  });
  return { sections, sentences };
}

/** The top section that holds `section`: itself, or the last of its parents. */
export function chapterOf(section: Section, sections: ReadonlyMap<string, Section>): Section {
  const parent = section.parentId === null ? undefined : sections.get(section.parentId);
  return parent ? chapterOf(parent, sections) : section;
}
