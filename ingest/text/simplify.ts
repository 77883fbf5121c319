import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional → simplified, where one code unit stands for one (OpenCC's table, Apache-2.0). */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 && from !== to ? [[from, to]] : [])),
);
/** 1 for each Chinese character that is only written in traditional texts, from U+4E00 on. */
const TRADITIONAL = Uint8Array.from({ length: 0x5200 }, (_, i) =>
  SIMPLIFIED.has(String.fromCharCode(0x4e00 + i)) ? 1 : 0,
);
const HAN = /[\u4e00-\u9fff]/g;
/** From this share on a text is in traditional characters; below it, single ones are meant as they are (菜薹). */
const TRADITIONAL_SHARE = 0.02;

/** How many Chinese characters a text has, and how many of them are only written in traditional texts. */
export function countHan(text: string): { readonly han: number; readonly traditional: number } {
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) continue;
    han++;
    traditional += TRADITIONAL[code - 0x4e00] as number;
  }
  return { han, traditional };
}

export function isTraditional({ han, traditional }: ReturnType<typeof countHan>): boolean {
  return traditional > han * TRADITIONAL_SHARE;
}

/** A text in traditional characters in simplified ones, for matching: one code unit in, one out. Any other text as it is. */
export function simplify(text: string): string {
  return isTraditional(countHan(text)) ? text.replace(HAN, (c) => SIMPLIFIED.get(c) ?? c) : text;
}
