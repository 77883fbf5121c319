import { characterClasses, isOf, WHITE } from '../text/characters.js';
import { countHan, isTraditional } from '../text/simplify.js';
import { LONGEST_SENTENCE } from './sentences.js';

/** Below this share of Chinese among the characters that are no blanks, a text is no report that the lexicons know. */
const CHINESE_SHARE = 0.2;
/** More digits than this are no count of anything. */
const LONGEST_NUMBER = 18;

const BLANK = 1;
const STOP = 2;
/** Marks that open or close, and the end of a line. */
const PAIRED = 4;
const CLASSES = characterClasses(WHITE, '。!?\n', '“”《》()\n');

/**
 * What is odd about a text, a line each: it is read all the same, and the reader of the graph should know.
 * @param folded the text with full-width characters and quotation marks in one form, offsets unchanged.
 */
export function odditiesOf(text: string, folded: string): string[] {
  return [language(text), widths(text), controls(text), stretches(folded), numbers(folded), unclosed(folded)].flat();
}

function language(text: string): string[] {
  const counts = countHan(text);
  const characters = darkCharacters(text);
  if (counts.han < characters * CHINESE_SHARE)
    return [
      `only ${counts.han} of ${characters} characters are Chinese: the rules know Chinese reports, expect few facts`,
    ];
  if (!isTraditional(counts)) return [];
  return [
    `${counts.traditional} of ${counts.han} Chinese characters are traditional: matched as simplified ones, quoted as they stand`,
  ];
}

/** How many characters are no white space. */
function darkCharacters(text: string): number {
  let blank = 0;
  for (let i = 0; i < text.length; i++) if (isOf(CLASSES, BLANK, text, i)) blank++;
  return text.length - blank;
}

function widths(text: string): string[] {
  const wide = text.match(/[\uff10-\uff19]/g)?.length ?? 0;
  return wide > 0 ? [`${wide} digits are full-width: read as plain ones`] : [];
}

function controls(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = [...text.matchAll(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/g)];
  return found.length > 0
    ? [
        `${found.length} control or replacement characters, the first at ${found[0]?.index}: the text may be damaged there`,
      ]
    : [];
}

function stretches(folded: string): string[] {
  let longest = { start: 0, length: 0 };
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !isOf(CLASSES, STOP, folded, i)) continue;
    if (i - start > longest.length) longest = { start, length: i - start };
    start = i + 1;
  }
  return longest.length > LONGEST_SENTENCE
    ? [`${longest.length} characters from ${longest.start} on have no full stop: read in pieces`]
    : [];
}

function numbers(folded: string): string[] {
  for (const { 0: digits, index } of folded.matchAll(/\d+/g))
    if (digits.length > LONGEST_NUMBER)
      return [`a number of ${digits.length} digits at ${index}: no value is read off it`];
  return [];
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '《': '》', '(': ')' };

/** Marks that open without closing in their line, or close without opening. */
function unclosed(folded: string): string[] {
  let count = 0;
  let first = -1;
  let open: { mark: string; at: number }[] = [];
  const amiss = (at: number): void => {
    count++;
    first = first < 0 ? at : Math.min(first, at);
  };
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !isOf(CLASSES, PAIRED, folded, i)) continue;
    const c = i < folded.length ? folded.charAt(i) : '\n';
    if (CLOSING[c]) open.push({ mark: CLOSING[c], at: i });
    else if (c === '\n') {
      for (const { at } of open) amiss(at);
      open = [];
    } else if (c === '”' || c === '》' || c === ')') {
      if (open.at(-1)?.mark === c) open.pop();
      else amiss(i);
    }
  }
  return count > 0
    ? [
        `${count} quotation marks or brackets have no partner in their line, the first at ${first}: names there may be missed`,
      ]
    : [];
}
