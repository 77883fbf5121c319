import type { Regions } from '../read/regions.js';
import type { Line } from './lines.js';

/** What a report says of itself in its title and front matter; null where it does not say. */
export interface Metadata {
  readonly title: string;
  readonly region: string | null;
  readonly issuer: string | null;
  readonly publisher: string | null;
  readonly publishedDate: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

const SLOGAN = /各位代表/;
const AGENCY_LINE = /^[\u4e00-\u9fff]{2,20}(?:委员会|人民政府|财政厅|财政局|发展改革委|发展和改革局|发展改革局)$/;
const NAMED_OFFICE =
  /^((?!.*[上在])[\u4e00-\u9fff]{0,12}(?:人民政府|国务院))(?:代理?)?(?:省长|市长|主席|总理)|^(国务院)总理/;
const ON_BEHALF = /我代表([\u4e00-\u9fff]{0,12}?(?:(?:人民)?政府|国务院))|受([\u4e00-\u9fff]{0,12}?人民政府)委托/;

/** Reads the metadata off the lines before the first heading, and off the first headings where the front is silent. */
export function readMetadata(front: readonly Line[], headings: readonly string[], regions: Regions): Metadata {
  const text = front.map((l) => l.text).join('\n');
  const title = titleOf(front);
  const years = yearsOf(title, text, headings);
  const issuer = issuerOf(front, text);
  const region = regionOf(title, text, issuer, regions);
  return {
    title: stripTail(title),
    region,
    issuer: issuer && /^(?:[省市区县]|自治区)?人民政府$/.test(issuer) && region ? `${region}人民政府` : issuer,
    publisher: /来源:\s*([\u4e00-\u9fffA-Za-z]{2,20})/.exec(text)?.[1] ?? null,
    publishedDate: dateOf(text),
    ...years,
  };
}

/** 关于…的报告 or …政府工作报告; publishers append the date and the source to the title line. */
function titleOf(front: readonly Line[]): string {
  const found = front.find(
    (l) => /报\s*告/.test(l.text) && l.text.length <= 120 && !SLOGAN.test(l.text) && !/向大会报告/.test(l.text),
  );
  if (found) return found.text;
  return /国务院/.test(front.map((l) => l.text).join('')) ? '国务院政府工作报告' : (front[0]?.text.slice(0, 80) ?? '');
}

function stripTail(title: string): string {
  return title.replace(/(报\s*告)(?:\s+\d{4}-\d{2}-\d{2}.*|\s+来源:.*)$/, '$1');
}

function yearsOf(
  title: string,
  front: string,
  headings: readonly string[],
): { reviewYear: number | null; planYear: number | null } {
  const both = /(\d{4})年[^\n]{0,30}?(?:执行|预算执行|回顾)[^\n]{0,20}?(\d{4})年/.exec(title);
  if (both) return { reviewYear: Number(both[1]), planYear: Number(both[2]) };
  const review = headings
    .map((h) => /(\d{4})年(?:的)?(?:主要)?(?:工作|政府工作|经济|国民)[^\n]{0,12}(?:回顾|执行|总结)/.exec(h)?.[1])
    .find(Boolean);
  const named = /(\d{4})年[^\n]{0,12}(?:政府工作报告|国民经济和社会发展计划(?:\(草案\))?$)/.exec(title)?.[1];
  const held = congressYear(front);
  const ahead = headings
    .map((h) => /(\d{4})年[^\n]{0,16}(?:总体要求|部署|重点|任务|安排|建议|目标)/.exec(h)?.[1])
    .find(Boolean);
  const plan = named ?? held ?? ahead ?? (review ? String(Number(review) + 1) : undefined);
  if (!plan) return { reviewYear: null, planYear: null };
  return { reviewYear: Number(plan) - 1, planYear: Number(plan) };
}

/** The year that a congress plans: that in which it meets, or the next where it meets at the end of one. */
function congressYear(front: string): string | undefined {
  const [, year, month] = /(\d{4})年(\d{1,2})月\d{1,2}日在/.exec(front) ?? [];
  return year && Number(month) > LAST_MONTH ? String(Number(year) + 1) : year;
}

const LAST_MONTH = 9;

function issuerOf(front: readonly Line[], text: string): string | null {
  const line = front.find((l) => AGENCY_LINE.test(l.text.trim()))?.text;
  if (line) return line.trim();
  const office = front.map((l) => NAMED_OFFICE.exec(l.text)).find(Boolean);
  const named = office?.[1] ?? office?.[2];
  if (named && named !== '人民政府') return named;
  const behalf = ON_BEHALF.exec(text);
  const full = (behalf?.[1] ?? behalf?.[2] ?? '').replace(/(?<!人民)政府$/, '人民政府');
  return full.replace(/^(?:省|市)(?=人民政府)/, '') || null;
}

/** Whose congress heard the report: 在海宁市第十六届人民代表大会第一次会议上. */
const CONGRESS = /在([\u4e00-\u9fff]{2,24}?)第[一二三四五六七八九十]{1,4}届人民代表大会/;

function regionOf(title: string, text: string, issuer: string | null, regions: Regions): string | null {
  if (issuer === '国务院' || /代表国务院/.test(`${title}${text}`)) return '中国';
  const heardBy = CONGRESS.exec(text)?.[1] ?? '';
  return regions.named(heardBy) ?? regions.named(title.replace(/^关于/, '')) ?? regions.firstIn(`${title}\n${text}`);
}

function dateOf(text: string): string | null {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (!iso) return null;
  const [, y, m, d] = iso;
  return `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
}
