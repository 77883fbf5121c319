/**
 * Folds a text for matching: full-width letters, digits and punctuation to their ASCII forms, dashes and quotation marks to one form each.
 * One code unit in, one out, so an offset into the folded text is an offset into the source.
 */
const FOLDS: Readonly<Record<string, string>> = {
  '、': '、',
  '〜': '~',
  '～': '~',
  '—': '-',
  '–': '-',
  '－': '-',
  '−': '-',
  '―': '-',
  '‐': '-',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '＂': '“',
  '〈': '《',
  '〉': '》',
  '﹪': '%',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
};

const FOLDABLE = /[\uff01-\uff5e\u2010-\u2015\u2212「」『』〈〉〜﹪\u3000\u00a0\u200b\ufeff]/g;

export function fold(text: string): string {
  return text.replace(FOLDABLE, (c) => FOLDS[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
