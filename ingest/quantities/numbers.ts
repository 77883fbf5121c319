import { contains, type Span } from '../../src/model/index.js';
import { characterClasses, DIGITS } from '../text/characters.js';
import { numeralScanner } from './numerals.js';

/** A number with its measure word, as written: 40余家, 4.5%-5%, 3373.6万亿元. */
export interface NumberExpression extends Span {
  readonly value: number;
  readonly valueMax: number | null;
  /** Magnitude and measure word as written, e.g. 万亿元; null when there is neither. */
  readonly unit: string | null;
  readonly magnitude: number;
  /** 余 or 多 after the number: at least this many. */
  readonly open: boolean;
  /** 全国第2位: a place in an order. */
  readonly ordinal?: true;
}

/** Finds the numbers of a stretch of folded text, in order. */
export type NumberScanner = (text: string, within: Span) => NumberExpression[];

/** Compiles the scanner for the given magnitudes and measure words. */
export function numberScanner(magnitudes: Readonly<Record<string, number>>, units: readonly string[]): NumberScanner {
  const size = alternatives(Object.keys(magnitudes));
  const measure = alternatives(units);
  const number = String.raw`\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?`;
  const range = String.raw`(?:\s?[-~至到]\s?)`;
  const pattern = new RegExp(
    String.raw`(${number})(?:(%|${size})?${range}(${number}))?([余多])?(?:(${size})(?!伏))?(?:(\d)([千百]))?([余多])?([万亿](?!\d))?(?:((?:${measure})(?:\/(?:日|天|年|小时|秒))?(?:\([间个套户处座所家条段项台栋件]\))?)(?:(?<=个)|(?![口庭场阶])))?`,
    'g',
  );
  const numerals = numeralScanner(measure);
  return (text, within) => {
    if (!mayCount(text, within)) return [];
    const found: NumberExpression[] = [];
    for (const m of text.slice(within.start, within.end).matchAll(pattern)) {
      found.push(signed(toExpression(m, within.start, magnitudes), text));
    }
    const digits = withListUnits(text, found).filter((n) => !isPartOfName(text, n));
    const spelled = numerals(text, within).filter((n) => !digits.some((d) => contains(d, n)));
    return [...digits.filter((d) => !spelled.some((n) => contains(n, d))), ...spelled].sort(
      (a, b) => a.start - b.start,
    );
  };
}

/** Most clauses have nothing that any of the patterns needs: a digit, or one of the characters that numerals are written with. */
function mayCount(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (COUNTING[text.charCodeAt(at)] === 1) return true;
  return false;
}

const COUNTING = characterClasses(`${DIGITS}百千万亿成半分番倍第金银铜`);

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

function toExpression(
  m: RegExpMatchArray,
  offset: number,
  magnitudes: Readonly<Record<string, number>>,
): NumberExpression {
  const [whole, first = '', , second, openA, leading = '', rest, restSize, openB, trailing = '', measure = ''] = m;
  // 3万多亿元 is over 3万亿元; the 万 of 1亿3千万 belongs to its remainder.
  const size = rest === undefined ? leading + trailing : leading;
  const start = offset + (m.index ?? 0);
  const unit = size + measure;
  return {
    start,
    end: start + whole.length,
    value: parse(first) + remainder(rest, restSize, size),
    valueMax: second === undefined ? null : parse(second),
    unit: unit === '' ? null : unit,
    magnitude: magnitudes[size] ?? 1,
    open: openA !== undefined || openB !== undefined,
  };
}

/** A minus, and no dash of a name or a range: 增长-39.7%, 增速为-5.2%. */
const MINUS = /(?:增长|增速|增幅|涨幅|为|是|达到?|:)-$/;
const MINUS_BACK = 4;

function signed(n: NumberExpression, text: string): NumberExpression {
  if (n.valueMax !== null || !MINUS.test(text.slice(Math.max(0, n.start - MINUS_BACK), n.start))) return n;
  return { ...n, start: n.start - 1, value: -n.value };
}

const parse = (digits: string): number => Number(digits.replaceAll(',', ''));

/** 1亿3千万 is 1.3亿, 2万5千公里 is 2.5万公里. */
function remainder(digit: string | undefined, size: string | undefined, of: string): number {
  if (digit === undefined || (of !== '亿' && of !== '万')) return 0;
  return Number(digit) / (size === '千' ? 10 : 100);
}

/** 提高20.9、36.2、54个百分点, 达1409万、1305万人次: the unit is said once, behind the last. */
function withListUnits(text: string, numbers: readonly NumberExpression[]): NumberExpression[] {
  const out = [...numbers];
  for (let i = out.length - 2; i >= 0; i--) {
    const [n, next] = [out[i], out[i + 1]];
    if (!n || !next?.unit || next.unit === n.unit || !/^[、和]$/.test(text.slice(n.end, next.start))) continue;
    if (next.unit.startsWith(n.unit ?? '')) out[i] = { ...n, unit: next.unit, magnitude: next.magnitude };
  }
  return out;
}

/** Letters, 第 and “ before a number, or a version mark behind it, make it part of a name: C919, 第6届, “32条”, 6.0版, 12分钟急救圈. */
function isPartOfName(text: string, n: NumberExpression): boolean {
  if (/[A-Za-z第“+.\d\-_/×]/.test(text.charAt(n.start - 1))) return true;
  if (/[一二两三四五六七八九十]个$/.test(text.slice(Math.max(0, n.start - 2), n.start))) return true;
  const after = text.slice(n.end, n.end + 6);
  if (n.unit === null) return true;
  // 每10万人口拥有…: of how many.
  if (text.charAt(n.start - 1) === '每' && /^[百千万亿]*人?$/.test(n.unit)) return true;
  // 30万吨级航道, 25兆瓦级主轴: how large it is.
  if (after.startsWith('级') && /[吨瓦时米元]$/.test(n.unit)) return true;
  // 8500万江苏人民, 9个方面: a manner of speaking.
  if (/^[万亿]人?$/.test(n.unit) && /^[^,、;。\s]{0,4}(?:人民(?![币医])|中国人)/.test(after)) return true;
  if (n.unit === '个' && /^(?:方面(?!的(?!工作))|维度)/.test(after)) return true;
  // 连续3次获评优秀: how long it has been so.
  if (n.unit === '次' && text.endsWith('连续', n.start)) return true;
  if (n.unit === '件' && /^事(?![项故])/.test(after)) return true;
  // 500千伏输变电工程: a size in a name.
  if (n.unit === '千伏') return true;
  // 进入全国前8位: a rank.
  if (/^[位名强%‰]$/.test(n.unit) && text.charAt(n.start - 1) === '前') return true;
  if (n.unit === '方' && after.startsWith('面')) return true;
  if (n.unit.endsWith('周') && after.startsWith('年')) return true;
  // 2个1类创新药: a grade; 从60类减少到10类, 12类45件民生实事 are counted.
  if (n.unit === '类' && (/[个款种项]/.test(text.charAt(n.start - 1)) || /^(?:创?新药|医疗器械|水|标准)/.test(after)))
    return true;
  // 举办4届南博会、3届华商聚: so many were held; 第4届 was sorted out before.
  if (/^(?:级|号|层|步|期|届)$/.test(n.unit))
    return (
      !/^[期届]$/.test(n.unit) ||
      !/(?:(?:完成|举办|承办|开展)(?:了)?|[届期][^,、;。]{2,12}、)$/.test(
        text.slice(Math.max(0, n.start - 14), n.start),
      )
    );
  // 3.10种有色金属: the mark of a note, and what it tells of.
  if (n.value % 1 !== 0 && /^[种项类]$/.test(n.unit)) return true;
  if (n.unit.endsWith('个') && /^(?:月|季度|年头|多月)/.test(after)) return true;
  return /^[”〕+]/.test(after) || isOfService(n, text, after);
}

/** 24小时开放, 240小时过境免签, 提前6小时预报, 12分钟急救圈, 3人制篮球: what the number belongs to is called by it. */
function isOfService({ value, unit, start }: NumberExpression, text: string, after: string): boolean {
  if (unit === '人') return after.startsWith('制');
  if (!/(?:分钟|小时|公里)$/.test(unit ?? '')) return false;
  if (value === 24 && unit === '小时') return true;
  return text.endsWith('提前', start) || /^(?:过境|免签|[^,、;。\d]{0,4}圈)/.test(after);
}
