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

const TERMINAL = /[。!?;:》”)…]$/;
/** Below this length a line without a full stop is a heading or a caption, not a broken paragraph. */
const SHORT_LINE = 30;

/** Splits a folded text into its lines, leaving out white space; a paragraph that a page break cut in two is one line again. */
export function splitLines(folded: string): Line[] {
  const lines: Line[] = [];
  const each = /[^\n\r]+/g;
  for (let m = each.exec(folded); m; m = each.exec(folded)) {
    const lead = m[0].length - m[0].trimStart().length;
    const text = m[0].trim();
    if (!text) continue;
    const start = m.index + lead;
    const last = lines.at(-1);
    if (last && isBroken(last.text, text)) {
      lines[lines.length - 1] = {
        start: last.start,
        end: start + text.length,
        text: folded.slice(last.start, start + text.length),
      };
    } else {
      lines.push({ start, end: start + text.length, text });
    }
  }
  return lines;
}

function isBroken(before: string, after: string): boolean {
  return before.length >= SHORT_LINE && before.includes('。') && !TERMINAL.test(before) && !HEADING_MARK.test(after);
}

/** The label of a heading and its level: 一、 is 1, (一) is 2, 1. is 3. */
const HEADING_MARK = /^(?:([一二三四五六七八九十]{1,3}、)|(\([一二三四五六七八九十]{1,3}\))|(\d{1,2}[.、](?!\d)))\s*/;

export interface HeadingMark {
  readonly level: 1 | 2 | 3;
  readonly label: string;
  /** Characters that the label and the space behind it take. */
  readonly length: number;
}

export function headingMark(line: string): HeadingMark | null {
  const m = HEADING_MARK.exec(line);
  if (!m) return null;
  const level = m[1] ? 1 : m[2] ? 2 : 3;
  return { level, label: m[0].trim(), length: m[0].length };
}
