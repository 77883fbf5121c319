import type { Span } from '../../model/index.js';

/** What a source is held to: every number, every 《title》 and every quoted name in it. */
export const ITEM_KINDS = ['number', 'title', 'quotation'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface Item extends Span {
  readonly kind: ItemKind;
  /** As written, marks included. */
  readonly text: string;
  /** False for an opening mark that nothing closes in its line; the item is the mark alone. */
  readonly closed: boolean;
}

/** Full-width digits, stops and quotation marks in one form each, a code unit for a code unit. */
export function plainForms(text: string): string {
  return text
    .replace(/[\uff05\uff0c\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”')
    .replace(/[〈]/g, '《')
    .replace(/[〉]/g, '》');
}

const DIGITS = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)*/g;
/** Numbers in words that measure something: 三分之二, 八成, 两倍, 翻一番. */
const WORDS =
  /[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+|[近超约][一二三四五六七八九]成|[一二两三四五六七八九十]倍|翻[一两几]番/g;

/** All items of a text in document order. `plain` is the text in plain forms. */
export function itemsOf(text: string, plain: string = plainForms(text)): Item[] {
  const at = (kind: ItemKind, start: number, end: number, closed = true): Item => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
    closed,
  });
  const numbers = [DIGITS, WORDS].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((m) => at('number', m.index, m.index + m[0].length)),
  );
  const marked = [
    ...pairs(plain, '《', '》').map((p) => at('title', p.start, p.end, p.closed)),
    ...pairs(plain, '“', '”').map((p) => at('quotation', p.start, p.end, p.closed)),
    ...straightPairs(plain).map((p) => at('quotation', p.start, p.end)),
  ];
  return [...numbers, ...marked].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Pairs of marks, each closed in its own line; a mark inside a pair of its own kind makes an item of its own. */
function pairs(plain: string, open: string, close: string): (Span & { closed: boolean })[] {
  const found: (Span & { closed: boolean })[] = [];
  let waiting: number[] = [];
  const giveUp = (): void => {
    for (const start of waiting) found.push({ start, end: start + 1, closed: false });
    waiting = [];
  };
  for (let i = 0; i < plain.length; i++) {
    const c = plain.charAt(i);
    if (c === open) waiting.push(i);
    else if (c === '\n') giveUp();
    else if (c === close) {
      const start = waiting.pop();
      if (start !== undefined) found.push({ start, end: i + 1, closed: true });
    }
  }
  giveUp();
  return found;
}

/** "…" within a line: such marks do not say which way they face, so they go in twos. */
function straightPairs(plain: string): Span[] {
  return [...plain.matchAll(/"[^"\n]{1,200}"/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
