import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional → simplified, where one code unit stands for one (OpenCC's table, Apache-2.0). */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 && from !== to ? [[from, to]] : [])),
);
const HAN = /[\u4e00-\u9fff]/g;
/** From this share on a text is in traditional characters; below it, single ones are meant as they are (菜薹). */
const TRADITIONAL_SHARE = 0.02;

/** How many Chinese characters a text has, and how many of them are only written in traditional texts. */
export function countHan(text: string): { readonly han: number; readonly traditional: number } {
  let han = 0;
  let traditional = 0;
  for (const [c] of text.matchAll(HAN)) {
    han++;
    if (SIMPLIFIED.has(c)) traditional++;
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
