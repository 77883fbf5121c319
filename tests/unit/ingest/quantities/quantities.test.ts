import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createPipeline } from '../../../../ingest/pipeline.js';
import { parseQuantityGrammar } from '../../../../ingest/quantities/grammar.js';
import { loadResources } from '../../../../ingest/read/resources.js';
import { ASPECTS, COMPARATORS, DataError, type Quantity } from '../../../../src/model/index.js';

const resources = loadResources();
const pipeline = createPipeline(resources);

const REVIEWED = 2024;
const PLANNED = 2025;
const ROLES = ['review', 'requirements', 'plan'] as const;
type Role = (typeof ROLES)[number];

/** The columns of the table, in order; the last two only where the section does not say them. */
const row = z.tuple([
  z.string(),
  z.string(),
  z.enum(COMPARATORS),
  z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()]),
  z.union([z.string(), z.null()]),
  z.enum(ASPECTS),
  z.int().optional(),
  z.enum(['actual', 'target']).optional(),
]);
const table = z.array(
  z.strictObject({ text: z.string(), section: z.enum(ROLES).default('plan'), quantities: z.array(row) }),
);
const cases = table.parse(load(readFileSync('tests/specs/quantities.yaml', 'utf8')));

/** What the pipeline reads off `text` when it stands in a section of that role. */
function quantitiesIn(text: string, section: Role): Quantity[] {
  const say = (role: Role, lead: string): string => `  ${lead}${role === section ? text : ''}`;
  const report = [
    `关于江苏省${REVIEWED}年国民经济和社会发展计划执行情况与${PLANNED}年国民经济和社会发展计划草案的报告`,
    `一、${REVIEWED}年国民经济和社会发展计划执行情况`,
    say('review', '各项工作取得新进展。'),
    `二、${PLANNED}年经济社会发展总体要求和主要目标`,
    say('requirements', '做好今年工作意义重大。'),
    `三、${PLANNED}年主要任务`,
    say('plan', '重点抓好以下工作。'),
  ].join('\n\n');
  const start = report.indexOf(text);
  const { quantities } = pipeline({ name: 'spec', text: report });
  return quantities.filter((q) => q.start >= start && q.end <= start + text.length);
}

function expectedOf([text, indicator, comparator, value, unit, aspect, year, status]: z.infer<typeof row>, role: Role) {
  const [low, high] = Array.isArray(value) ? value : [value, null];
  return {
    text,
    indicator,
    comparator,
    value: low,
    valueMax: high,
    unit,
    aspect,
    year: year ?? (role === 'review' ? REVIEWED : PLANNED),
    status: status ?? (role === 'review' ? 'actual' : 'target'),
  };
}

const shown = ({ text, indicator, comparator, value, valueMax, unit, aspect, year, status }: Quantity) => ({
  text,
  indicator,
  comparator,
  value: value === null ? null : Math.round(value * 1e6) / 1e6,
  valueMax,
  unit,
  aspect,
  year,
  status,
});

describe('the quantities of a sentence', () => {
  it.each(cases)('$section: $text', ({ text, section, quantities }) => {
    expect(quantitiesIn(text, section).map(shown)).toEqual(quantities.map((q) => expectedOf(q, section)));
  });

  it('puts values in base units beside the words', () => {
    const [plain, spelled, falling] = quantitiesIn('发放贷款4.72万亿元，投资超千亿元，能耗强度下降3%。', 'review');
    expect(plain?.normalizedValue).toBeCloseTo(4.72e12, -3);
    expect(spelled?.normalizedValue).toBe(1e11);
    expect(falling?.normalizedValue).toBe(-3);
  });

  it('reads both widths of digits and marks alike', () => {
    const half = quantitiesIn('新增养老床位4,000张,增长12.5%。', 'plan').map(({ start: _, end: __, ...q }) => q);
    const full = quantitiesIn('新增养老床位４，０００张，增长１２．５％。', 'plan');
    expect(half.map((q) => [q.indicator, q.value, q.unit, q.aspect])).toEqual(
      full.map((q) => [q.indicator, q.value, q.unit, q.aspect]),
    );
    expect(half).toHaveLength(2);
  });
});

describe('a chapter about a plan to come', () => {
  const yearsUnder = (title: string, ...paragraphs: readonly string[]) => {
    const report = [
      '江苏省2026年政府工作报告',
      '一、2025年工作回顾',
      '  各项工作取得新进展。',
      `二、${title}`,
      ...paragraphs.map((p) => `  ${p}`),
      '三、2026年主要任务',
      '  新增养老床位4000张。',
    ].join('\n\n');
    return pipeline({ name: 'spec', text: report }).quantities.map((q) => [q.indicator, q.year, q.status]);
  };
  const past = '“十四五”时期，我们克难奋进，森林覆盖率达到43%。';
  const ahead = '产业体系更加完善，研发投入强度达到3.5%以上。';
  const next = ['新增养老床位', 2026, 'target'];

  it.each(['“十五五”时期经济社会发展重点任务', '关于《江苏省国民经济和社会发展第十五个五年规划纲要（草案）》的说明'])(
    '%s: looks ahead, but for the paragraph that says it looks back',
    (title) => {
      expect(yearsUnder(title, past, ahead)).toEqual([
        ['森林覆盖率', 2025, 'actual'],
        ['研发投入强度', 2030, 'target'],
        next,
      ]);
    },
  );

  it('looks back and ahead as its sentences say in turn where its title names both', () => {
    expect(yearsUnder('“十四五”时期发展成就和“十五五”时期主要目标', past, ahead)).toEqual([
      ['森林覆盖率', 2025, 'actual'],
      ['研发投入强度', 2025, 'actual'],
      next,
    ]);
  });
});

describe('long input', () => {
  it.each([
    ['100,000 digits', '1'.repeat(100_000)],
    ['100,000 characters without a mark', '增长到十五万亿家企业'.repeat(10_000)],
    ['5,000 numbers in one clause', '新增5家、'.repeat(5_000)],
    ['25,000 numbers in one sentence', '增长5%，'.repeat(25_000)],
  ])('%s are read', (_, text) => {
    expect(() => quantitiesIn(text, 'plan')).not.toThrow();
  });
});

describe('the grammar', () => {
  const units = { magnitudes: { 万: 10_000 }, units: ['家'] };
  const shipped = load(readFileSync('ingest/grammar/quantities.yaml', 'utf8')) as { words: object; rules: object[] };

  it('names a word that is no regular expression', () => {
    const data = { ...shipped, words: { ...shipped.words, rises: ['增长('] } };
    expect(() => parseQuantityGrammar(data, units)).toThrow(DataError);
    expect(() => parseQuantityGrammar(data, units)).toThrow(/增长\(/);
  });

  it('names a missing list of words', () => {
    const data = { ...shipped, words: { ...shipped.words, falls: undefined } };
    expect(() => parseQuantityGrammar(data, units)).toThrow(/quantities\.yaml[\s\S]*falls/);
  });

  it('has an entry for every rule that the code stamps', () => {
    const listed = new Set(shipped.rules.map((r) => (r as { id: string }).id));
    const used = cases.flatMap(({ text, section }) => quantitiesIn(text, section).map((q) => q.rule));
    expect([...new Set(used)].filter((id) => !listed.has(id))).toEqual([]);
  });
});
