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
    String.raw`(${number})(?:(%|${size})?${range}(${number}))?([余多])?(${size})?([余多])?(${alternatives(units)})?`,
    'g',
  );
  return (text, within) => {
    const found: NumberExpression[] = [];
    const stretch = text.slice(within.start, within.end);
    for (const m of stretch.matchAll(pattern)) {
      const read = toExpression(m, within.start, magnitudes);
      if (!isPartOfName(text, read)) found.push(read);
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
): NumberExpression {
  const [whole, first = '', , second, openA, size, openB, measure] = m;
  const start = offset + (m.index ?? 0);
  const unit = `${size ?? ''}${measure ?? ''}`;
  return {
    start,
    end: start + whole.length,
    value: parse(first),
    valueMax: second === undefined ? null : parse(second),
    unit: unit === '' ? null : unit,
    magnitude: size ? (magnitudes[size] ?? 1) : 1,
    open: openA !== undefined || openB !== undefined,
  };
}

const parse = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Letters, 第 and “ before a number, or a version mark behind it, make it part of a name: C919, 第6届, “32条”, 6.0版, 10周年. */
function isPartOfName(text: string, n: NumberExpression): boolean {
  if (/[A-Za-z第“+.\d\-_/×]/.test(text.charAt(n.start - 1))) return true;
  const after = text.slice(n.end, n.end + 2);
  if (n.unit === null) return true;
  if (n.unit.endsWith('周') && after.startsWith('年')) return true;
  if (/^(?:类|级|号|层|步|期|届)$/.test(n.unit)) return true;
  return /^[”〕+]/.test(after);
}
