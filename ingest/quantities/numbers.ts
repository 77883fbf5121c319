import type { Span } from '../../src/model/index.js';

/** A number with its measure word, as written: 40余家, 4.5%-5%, 3373.6万亿元. */
export interface NumberExpression extends Span {
  readonly value: number;
  readonly valueMax: number | null;
  /** Magnitude and measure word as written, e.g. 万亿元; null when there is neither. */
  readonly unit: string | null;
  readonly magnitude: number;
  /** 余 or 多 after the number: at least this many. */
  readonly open: boolean;
}

/** Compiles the scanner for the given magnitudes and measure words. */
export function numberScanner(
  magnitudes: Readonly<Record<string, number>>,
  units: readonly string[],
): (text: string, within: Span) => NumberExpression[] {
  const alternatives = (words: readonly string[]): string =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|');
  const size = alternatives(Object.keys(magnitudes));
  const number = String.raw`\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?`;
  const range = String.raw`(?:\s?[-~至到]\s?)`;
  const pattern = new RegExp(
    String.raw`(${number})(%|${size})?(?:${range}(${number}))?([余多])?(${size})?([余多])?(${alternatives(units)})?(?:以上)?`,
    'g',
  );
  return (text, within) => {
    const found: NumberExpression[] = [];
    const stretch = text.slice(within.start, within.end);
    for (const m of stretch.matchAll(pattern)) {
      const read = toExpression(m, within.start, magnitudes);
      if (read && !isPartOfName(text, read)) found.push(read);
    }
    return found;
  };
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function toExpression(
  m: RegExpMatchArray,
  offset: number,
  magnitudes: Readonly<Record<string, number>>,
): NumberExpression | null {
  const [whole, first = '', sizeA, second, openA, sizeB, openB, measure] = m;
  const start = offset + (m.index ?? 0);
  const size = sizeB ?? (sizeA && sizeA !== '%' ? sizeA : undefined);
  const percent = sizeA === '%' ? '%' : undefined;
  const unit = `${size ?? ''}${measure ?? percent ?? ''}`;
  return {
    start,
    end: start + whole.replace(/以上$/, '').length,
    value: parse(first),
    valueMax: second === undefined ? null : parse(second),
    unit: unit === '' ? null : unit,
    magnitude: size ? (magnitudes[size] ?? 1) : 1,
    open: openA !== undefined || openB !== undefined,
  };
}

const parse = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Letters, 第 and “ before a number, or a version mark behind it, make it part of a name: C919, 第6届, “32条”, 6.0版. */
function isPartOfName(text: string, n: NumberExpression): boolean {
  const before = text.charAt(n.start - 1);
  const after = text.slice(n.end, n.end + 2);
  return (
    /[A-Za-z第“+.\d\-_/]/.test(before) ||
    /^(?:版|号线|号|G|[A-Za-z]|周年|世纪|\+|类|级|[”〕])/.test(
      n.unit === null || /[年号]$/.test(n.unit) ? after : after.slice(0, 1) === '”' ? '”' : '',
    )
  );
}
