import type { Span } from '../../src/model/index.js';

/** A printed line (one paragraph as published) without its surrounding white space; `text` is folded. */
export interface Line extends Span {
  readonly text: string;
}

const FURNITURE =
  /^(?:字号:?|【字号:?|】|分享(?:到)?:?|下载|打印|全屏|收藏|加大|还原|减小|大|中|小|放大|缩小|关闭|\[?(?:责任)?编辑:?.{0,12}\]?|来源:.{1,20}|时间:.{1,20}|浏览次数:?\d*|-+\d+-+)$/;
/** What a newspaper's layout leaves inside running text: 下转 12版(上接第11版), (下转第3版). */
const JUMP =
  /\s?\(?(?:下转\s?第?\s?\d{1,2}\s?版|上接第?\s?\d{1,2}\s?版)\)?(?:\s?\(?(?:下转\s?第?\s?\d{1,2}\s?版|上接第?\s?\d{1,2}\s?版)\)?)?/g;

const blank = (s: string): string => ' '.repeat(s.length);

/** Jump lines replaced by as many spaces: nothing reads them, and no offset moves. */
export function maskJumps(folded: string): string {
  return folded.includes('版') ? folded.replace(JUMP, blank) : folded;
}

export function isFurniture(line: string): boolean {
  return line === '' || FURNITURE.test(line);
}

const TERMINAL = /[。!?;:》”)…]/;
/** Below this length a line that ends without a stop is a heading or a caption, not a broken paragraph. */
const SHORT_LINE = 30;

/** Splits a folded text into its lines, leaving out white space; a paragraph that was cut in two is one line again. */
export function splitLines(folded: string): Line[] {
  const printed = printedLines(folded);
  const gaps = printed.slice(1).map((line, i) => hasEmptyLine(folded, printed[i]?.end ?? 0, line.start));
  // Where empty lines part the paragraphs, a line break alone parts none: a link or a page break put it there.
  const spaced = gaps.filter((gap) => gap).length * 2 > gaps.length;
  const lines: Line[] = [];
  printed.forEach((line, i) => {
    const last = lines.at(-1);
    const isNear = spaced && !gaps[i - 1];
    if (last && (isNear || last.text.length >= SHORT_LINE) && runsOn(last.text, line.text))
      lines[lines.length - 1] = { start: last.start, end: line.end, text: folded.slice(last.start, line.end) };
    else lines.push(line);
  });
  return lines;
}

function printedLines(folded: string): Line[] {
  return Array.from(folded.matchAll(/[^\n\r]+/g), ({ 0: printed, index }) => {
    const text = printed.trim();
    const start = index + printed.length - printed.trimStart().length;
    return { start, end: start + text.length, text };
  }).filter(({ text }) => text !== '');
}

function hasEmptyLine(folded: string, from: number, to: number): boolean {
  return /\n\r?\n/.test(folded.slice(from, to));
}

/** A line of whole sentences that ends without a stop. */
function runsOn(before: string, after: string): boolean {
  return before.includes('。') && !TERMINAL.test(before.slice(-1)) && !HEADING_MARK.test(after);
}

/** “十四五”时期工作回顾, 2026年重点工作, 2026年省十件民生实事: the titles of chapters that have no numbers. */
const CHAPTER_TITLE =
  /^(?:20\d{2}年|“十[一二三四五六]五”|(?:过去)?[一五]年来?|去年|今年|(?:今后|未来)五年)[^。,;:!?]{0,30}(?:回顾|总结|成就|任务|目标|要求|安排|部署|打算|举措|工作|实事(?:项目|清单)?)$/;
/** The label of a heading and its level: 一、 and 第一部分 are 1, (一) is 2, 1. is 3. */
const HEADING_MARK =
  /^(?:([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分(?:[:、]|\s))|(\([一二三四五六七八九十]{1,3}\))|(\d{1,2}[.、](?!\d)))\s*/;

export interface HeadingMark {
  readonly level: 1 | 2 | 3;
  readonly label: string;
  /** Characters that the label and the space behind it take. */
  readonly length: number;
}

export function headingMark(line: string): HeadingMark | null {
  const m = HEADING_MARK.exec(line);
  if (!m) return CHAPTER_TITLE.test(line) ? { level: 1, label: '', length: 0 } : null;
  const level = m[1] ? 1 : m[2] ? 2 : 3;
  return { level, label: m[0].trim(), length: m[0].length };
}
