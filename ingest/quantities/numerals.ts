import type { Span } from '../../src/model/index.js';
import { characterClasses } from '../text/characters.js';
import type { NumberExpression } from './numbers.js';

const DIGITS = '一二三四五六七八九';
const SIZES: Readonly<Record<string, readonly [value: number, unit: string]>> = {
  万亿: [1, '万亿'],
  千亿: [1000, '亿'],
  百亿: [100, '亿'],
  十亿: [10, '亿'],
  亿: [1, '亿'],
  千万: [1000, '万'],
  百万: [100, '万'],
  万: [1, '万'],
  千: [1000, ''],
  百: [100, ''],
};

/**
 * Numbers written in characters, where the words say that they count: 超百个, 达到千亿元, 上亿人, 百万户以上, 近六成, 减少一半, 超1/10, 减少三分之一, 翻一番, 翻番, 2.9∶1, 增长两倍, 全国第2.
 * Elsewhere they are parts of names (千亿斤粮食产能提升行动) and manners of speaking (千方百计).
 */
export function numeralScanner(measures: string): (text: string, within: Span) => NumberExpression[] {
  const patterns: readonly Numeral[] = [
    ...sizes(measures),
    [
      TENTH,
      /(?<=超过?|近|约|[达占过降升长]|达到|提高|减少)([一二三四五六七八九])成(?![立为功熟效果本员就])|([一二三四五六七八九])成(?=以上|左右)/g,
      tenths,
    ],
    [
      RARE,
      /(?<=下降|减少|缩短|压减|压缩|缩减|降低|削减|近|超过?|占全[国省市区]的?|占比达?|占全球|开放)一半|(?<=超过全[国球])一半/g,
      () => ({ ...plain(50), unit: '%' }),
    ],
    [
      SLASH,
      /(?<![\d/.+])(\d{1,2})\/(\d{1,3})(?![\d/+])(?=以上|左右)|(?<=超过?|近|约|占|占全[国省市球]的?|占[^,、;。\d]{2,8}的|达到?)(\d{1,2})\/(\d{1,3})(?![\d/])/g,
      fraction,
    ],
    ...RATIOS,
  ];
  return (text, { start, end }) => {
    let written = 0;
    for (let at = start; at < end; at++) written |= WRITTEN[text.charCodeAt(at)] as number;
    if (written === 0) return [];
    const stretch = text.slice(start, end);
    const found: NumberExpression[] = [];
    for (const [needs, pattern, read] of patterns) {
      if ((written & needs) === 0) continue;
      for (const m of stretch.matchAll(pattern)) {
        const r = read(m);
        const at = start + m.index;
        if (r) found.push({ start: at, end: at + m[0].length, valueMax: null, ...r });
      }
    }
    return found;
  };
}

const [SIZE, TENTH, RARE, SLASH, PART, TIMES, RATIO, POINT] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
/** What numbers are written with: a pattern is tried only where one of its characters stands. RARE are halves, places and medals. */
const WRITTEN = characterClasses('百千万亿', '成', '半第金银铜', '/', '分', '番倍', '∶:', '.');

/** The characters it needs, what it looks like, and how it is read. */
type Numeral = readonly [needs: number, RegExp, (m: RegExpMatchArray) => Reading | null];

/** Sizes alone: 超百个, 千余家, 百万户以上. */
function sizes(measures: string): readonly Numeral[] {
  const size = Object.keys(SIZES).join('|');
  const bound = '(?<=超过?|突破|近|接近|[逾约达上]|达到|跨过|跃上)';
  return [
    [SIZE, new RegExp(`${bound}(${size})([余多])?(?!级)(${measures})(?![级斤口庭场])`, 'g'), sized],
    [
      SIZE,
      new RegExp(
        `(?<![\\d一二三四五六七八九十百千万亿几数第个家])(${size})([余多])?(${measures})(?=以上(?:[,、。;]|$))`,
        'g',
      ),
      sized,
    ],
    [
      SIZE,
      new RegExp(`(?<![\\d一二三四五六七八九十百千万亿几数])([百千万])([余多])(${measures})(?![级斤口庭场])`, 'g'),
      sized,
    ],
    [SIZE, new RegExp(`${bound}(${size})([余多])?()(?=家庭|群众|人口|学生|农户|用户|居民|职工)`, 'g'), sized],
    // 突破万亿, 达到万亿级规模.
    [SIZE, /(?<=突破|超过?|达到?)(万亿|千亿|百亿)()()(?:级(?=规模)|(?=[,、。;]|$))/g, sized],
  ];
}

/** Parts, doublings and ratios in characters. */
const RATIOS: readonly Numeral[] = [
  [
    PART,
    /(?<=超过?|近|约|[占达降少增]|占(?:全[国省市球]|世界)的?|达到|提高|缩短|压缩|压减|缩减|降低)([二三四五六七八九十])分之([一二三四五六七八九])/g,
    ([, under = '', over = '']) =>
      plain(rounded((DIGITS.indexOf(over) + 1) / (under === '十' ? 10 : DIGITS.indexOf(under) + 1))),
  ],
  [
    TIMES,
    /(?<=翻了?)([一两二三四]?)番(?![”计工行])/g,
    ([, n]) => ({ ...plain(n === '两' ? 2 : n ? DIGITS.indexOf(n) + 1 : 1), unit: '番' }),
  ],
  // 勇夺4金1银1铜.
  [
    RARE,
    /(?<=[夺获得揽摘取][得取下]?|\d{1,3}[金银])(\d{1,3})([金银铜])(?=[\d,、;。]|$)/g,
    ([, n, unit = '']) => ({ ...plain(Number(n)), unit }),
  ],
  // The ratio of incomes, of outputs: 城乡居民收入比2.52∶1.
  [
    RATIO,
    /(?<=(?:比|倍差)[^,、;。\d]{0,8}|(?:从|由)\d{1,3}(?:\.\d{1,3})?[∶:]1[^,、;。\d]{0,6})(\d{1,3}(?:\.\d{1,3})?)[∶:]1(?!\d)/g,
    ([, n]) => plain(Number(n)),
  ],
  [
    TIMES,
    /(?<=(?:增长|增加|提高|提升|扩大|上升|是.{2,8}的)了?)([一两二三四五六七八九十])倍(?!增)/g,
    ([, n = '']) => ({ ...plain(n === '两' ? 2 : n === '十' ? 10 : DIGITS.indexOf(n) + 1), unit: '倍' }),
  ],
  [
    RARE,
    /(?:全[国球]|世界|国内|亚洲|东北|[东中西]部|省会城市(?:机场)?|(?<=居|位列|排名|蝉联|[升跃][至到])(?:[^,、;。\d第首]{2,8}(?=第)|(?=第\d)))第(\d{1,2})(位|名)?(?=[,、;。)升跃上进双]|$)/g,
    ([, n, unit]) => ({ ...plain(Number(n)), unit: unit ?? null, ordinal: true }),
  ],
  [
    POINT,
    /(?<=(?:收入(?:倍差|比值?)|满意度|指数)(?:[^、,;。\d]{0,6}|[由从]\d{1,3}\.\d{1,3}[^、,;。\d]{1,6}))(\d{1,3}\.\d{1,3})(?=[,、。;]|$|[缩下降扩提上]|以内|以下|左右)/g,
    ([, n]) => plain(Number(n)),
  ],
];

type Reading = Pick<NumberExpression, 'value' | 'unit' | 'open' | 'magnitude' | 'ordinal'>;

const MAGNITUDES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

function sized([, word = '', open, measure = '']: RegExpMatchArray): Reading | null {
  const [value, size = ''] = SIZES[word] ?? [];
  if (value === undefined) return null;
  return { value, unit: size + measure || null, magnitude: MAGNITUDES[size] ?? 1, open: Boolean(open) };
}

/** A third is told as 0.3333. */
const rounded = (part: number): number => Math.round(part * 1e4) / 1e4;

const plain = (value: number): Reading => ({ value, unit: null, magnitude: 1, open: false });

function tenths([, before, behind]: RegExpMatchArray): Reading {
  return { value: DIGITS.indexOf(before ?? behind ?? '') + 1, unit: '成', magnitude: 1, open: false };
}

function fraction([, a, b, c, d]: RegExpMatchArray): Reading | null {
  const [over, under] = [Number(a ?? c), Number(b ?? d)];
  return under > over ? plain(rounded(over / under)) : null;
}
