import { type CoveredSentence, holdsName, touchesStatement } from './claims.js';
import type { Item } from './items.js';

/** Why an item is no fact of its own; `unexplained` is the honest rest: a fact that was not read, or a reason still to be named. */
export const REASONS = {
  'page-furniture': 'not part of the report: source line, buttons, jumps between pages',
  'heading-number': 'numbers a heading',
  'list-number': 'numbers a paragraph or an item of a list',
  date: 'day, month or time of day',
  year: 'year: says when, the statements carry it as theirs',
  duration: 'length of time',
  ordinal: 'place in an order: 第3次',
  version: 'version or edition',
  ranking: 'size of a ranking that is known by it: 世界500强',
  designation: 'part of a designation: PM2.5, 5G, 1类新药, 6.4级',
  'measure-in-name': 'measure that makes a kind of thing, not a count: 30万吨级航道',
  'other-end': 'the other end of a value that is a fact',
  'inside-marks': 'stands inside 《》 or “” that are in this list themselves',
  'unclosed-mark': 'opening mark that nothing closes in its line',
  'planning-period': 'a five-year period as a time, not as a plan',
  'party-formula': 'set formula of party language, known by its words, not acted upon',
  'quoted-clause': 'quoted sentence or clauses, not a name',
  'holds-names': 'quoted phrase whose names are facts themselves',
  'figure-of-speech': 'quoted word in a figurative or reserved sense: nothing in or around it makes it a name',
  unexplained: 'neither a fact nor anything of the above',
} as const satisfies Readonly<Record<string, string>>;
export type Reason = keyof typeof REASONS;

/** An unclaimed item with what stands around it; texts are in plain forms. */
export interface Unclaimed {
  readonly item: Item;
  /** Null outside of any sentence. */
  readonly sentence: CoveredSentence | null;
  /** The smallest marked item around it. */
  readonly enclosing: Item | null;
  readonly words: string;
  /** From the sentence's first character to the item; and some characters on both sides. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
}

interface Test {
  readonly reason: Reason;
  readonly holds: (u: Unclaimed, sentence: CoveredSentence) => boolean;
}

const JUMP_BEFORE = /(?:下转|上接)\s?第?\s?$/;
/** 09:02:33; a ratio (2.9:1) has a point or a single digit. */
const CLOCK_BEFORE = /(?<![\d.])\d{1,2}:(?:\d{2}:)?$/;
const CLOCK_AFTER = /^:\d{2}(?!\d)/;
const RANGE_MARK = /[-—–－~～至到/:：∶]/;
const YEAR = /^(?:19|20)\d{2}$/;

const NUMBER_TESTS: readonly Test[] = [
  { reason: 'page-furniture', holds: (u) => JUMP_BEFORE.test(u.before) && /^\s?版/.test(u.after) },
  { reason: 'heading-number', holds: (u, s) => s.isHeading && opensSentence(u) },
  { reason: 'list-number', holds: opensSentence },
  { reason: 'inside-marks', holds: (u) => u.enclosing !== null },
  { reason: 'date', holds: isDate },
  { reason: 'ordinal', holds: (u) => /第$/.test(u.before) },
  { reason: 'year', holds: isYear },
  {
    reason: 'duration',
    holds: (u) => /^(?:余|多|来)?(?:周年|年|个?半?月|天|日|个?小时|分钟|秒|周|个季度)/.test(u.after),
  },
  {
    reason: 'version',
    holds: (u) =>
      /^\s?版/.test(u.after) || (/\./.test(u.words) && /[A-Za-z]$/.test(u.before) && !/PM_?$/.test(u.before)),
  },
  { reason: 'ranking', holds: (u) => /^强/.test(u.after) },
  {
    reason: 'designation',
    holds: (u) => /[A-Za-z_]$/.test(u.before) || /^(?:[A-Za-z]|类|级|号|型|千伏)/.test(u.after),
  },
  {
    reason: 'measure-in-name',
    holds: (u) => /^[万千百亿]*(?:吨|千瓦|兆瓦|公里|平方米|米|位|升|斤|元)级/.test(u.after),
  },
  { reason: 'other-end', holds: isOtherEnd },
];

const PERIOD = /^(?:十|九|八|七)?[一二三四五六七八九十]五$/;
const FORMULAS = new Set(
  '两个确立 两个维护 四个意识 四个自信 四个全面 五位一体 三个代表 两个毫不动摇 两个一百年 两个结合 六个坚持 五个必须 三个务必 四风 三严三实 八项规定 九二共识 一国两制 三农 三保 六稳 六保 国之大者'.split(
    ' ',
  ),
);
/** Longer than a name that the text sets in quotation marks. */
const LONGEST_NAME = 18;
/** What begins or ends a coined name, or follows one: then the quoted words are more than a figure of speech. */
const NAME_SIGN =
  /[\dA-Za-z+×]|^[一二两三四五六七八九十百千万][^、]{1,6}$|(?:方案|行动|计划|工程|标准|品牌|指数|平台|条例|办法|规划|政策|清单|指南|项目)$/;
const NAMED_BEHIND = /^(?:专项)?(?:行动|计划|工程|制度|机制|品牌|平台|模式|方案|政策|规划|条例|清单|工作法)/;

const MARKED_TESTS: readonly Test[] = [
  { reason: 'unclosed-mark', holds: (u) => !u.item.closed },
  { reason: 'planning-period', holds: (u) => PERIOD.test(u.words) },
  { reason: 'party-formula', holds: (u) => FORMULAS.has(u.words) },
  { reason: 'holds-names', holds: (u, s) => u.item.kind === 'quotation' && holdsName(u.item, s) },
  {
    reason: 'quoted-clause',
    holds: (u) => u.item.kind === 'quotation' && (u.words.length > LONGEST_NAME || /[,，。;；、：:？?]/.test(u.words)),
  },
  {
    reason: 'figure-of-speech',
    holds: (u) => u.item.kind === 'quotation' && !NAME_SIGN.test(u.words) && !NAMED_BEHIND.test(u.after),
  },
];

/** The first reason that holds. */
export function reasonOf(u: Unclaimed): Reason {
  const { sentence } = u;
  if (!sentence) return 'page-furniture';
  const tests = u.item.kind === 'number' ? NUMBER_TESTS : MARKED_TESTS;
  return tests.find((t) => t.holds(u, sentence))?.reason ?? 'unexplained';
}

function opensSentence({ lead, after }: Unclaimed): boolean {
  return /^[(（]?$/.test(lead) && /^(?:[.、．)）](?!\d))/.test(after);
}

function isDate({ words, before, after }: Unclaimed): boolean {
  if (/^\d{2}$/.test(words) && (CLOCK_BEFORE.test(before) || CLOCK_AFTER.test(after))) return true;
  if (/(?:19|20)\d{2}[-/.](?:\d{1,2}[-/.])?$/.test(before) || (YEAR.test(words) && /^[-/.]\d{1,2}[-/.]\d/.test(after)))
    return true;
  const n = Number(words);
  if (n <= 12 && /^(?:月|[-—–－~～至到、]\d{1,2}月)(?!饼)/.test(after)) return true;
  return (
    n <= 31 &&
    (/^日/.test(after) || /^[-—–－~～至]\d{1,2}日/.test(after)) &&
    /月(?:\d{1,2}日?[-—–－~～至])?$/.test(before)
  );
}

function isYear({ words, before, after }: Unclaimed): boolean {
  if (!YEAR.test(words)) return false;
  return (
    /^\s?年/.test(after) ||
    /^[-—–－~～至到、]+(?:19|20)\d{2}\s?年/.test(after) ||
    /(?:19|20)\d{2}年?[-—–－~～至到]+$/.test(before)
  );
}

function isOtherEnd({ item, before, after }: Unclaimed, sentence: CoveredSentence): boolean {
  if (!touchesStatement(item, sentence)) return false;
  return RANGE_MARK.test(before.slice(-1)) || RANGE_MARK.test(after.charAt(0));
}
