import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipeline, type PipelineResult } from '../../../ingest/pipeline.js';
import { loadResources } from '../../../ingest/read/resources.js';

const pipeline = createPipeline(loadResources());
const report = readFileSync('data/上海市-2024-plan.txt', 'utf8');
const read = (text: string): PipelineResult => pipeline({ name: 'report', text });

/** A short report around sentences of the plan. */
const frame = (paragraphs: readonly string[]): string =>
  [
    '关于上海市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
    '一、2023年国民经济和社会发展计划执行情况',
    '全市生产总值达到4.72万亿元,比上年增长5%。',
    '二、2024年国民经济和社会发展主要任务',
    ...paragraphs,
  ].join('\n');

function everySpanHolds({
  document,
  sections,
  sentences,
  mentions,
  quantities,
  tasks,
  relations,
}: PipelineResult): void {
  const { text } = document;
  for (const s of sentences) expect(text.slice(s.span.start, s.span.end)).toBe(s.text);
  for (const s of sections) expect(text.slice(s.span.start, s.span.end)).toContain(s.title);
  for (const m of [...mentions, ...relations.flatMap((r) => [r.from, r.to])])
    expect(text.slice(m.start, m.end)).toBe(m.surface);
  for (const f of [...quantities, ...tasks]) expect(text.slice(f.start, f.end)).toBe(f.text);
  const spans = new Map(sentences.map((s) => [s.id, s.span]));
  for (const f of [...mentions, ...quantities, ...tasks]) {
    const span = spans.get(f.sentenceId);
    expect(span && f.start >= span.start && f.end <= span.end).toBe(true);
    expect(f.end).toBeGreaterThan(f.start);
  }
}

/** Sentences of the report, and pieces that break it: marks without partners, digits, other scripts, odd characters. */
const sentences = report.split(/(?<=。)/).filter((s) => s.length > 8 && s.length < 200 && !/\n/.test(s));
const broken = fc.constantFrom(
  ...[
    '“',
    '”',
    '《',
    '》',
    '(',
    ')',
    '、',
    ',',
    '。',
    '分别',
    '其中',
    '\n',
    '\n一、',
    '\n(一)',
    '1.',
    '３０％',
    '，',
    '－',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\ufeff',
    '\ud840\udc00',
    '\ud840',
    'GDP',
    ' 下转 12版(上接第11版)',
    '國務院',
    '4.5%—5%',
    '万亿',
    '等',
  ],
);
const sentence = fc.constantFrom(...sentences);
const cut = fc.tuple(sentence, fc.nat(200), fc.nat(200)).map(([s, a, b]) => s.slice(Math.min(a, b), Math.max(a, b)));
const mess = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, cut, broken, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  it('every span is the words it quotes', () => {
    everySpanHolds(read(report));
    fc.assert(
      fc.property(
        fc.oneof(
          mess,
          mess.map((m) => frame([m])),
        ),
        (text) => everySpanHolds(read(text)),
      ),
      { numRuns: 60 },
    );
  });

  it('reading twice gives the same', () => {
    expect(read(report)).toEqual(read(report));
    fc.assert(
      fc.property(mess, (text) => {
        expect(read(frame([text]))).toEqual(read(frame([text])));
      }),
      { numRuns: 20 },
    );
  });

  it('a paragraph more leaves the values and tasks of a sentence as they were', () => {
    const own = (result: PipelineResult, words: string) => {
      const here = result.sentences.find((s) => s.text === words);
      const at = here?.span.start ?? Number.NaN;
      // Objects of tasks are names, and names may be completed from elsewhere in the document.
      const facts = [...result.quantities, ...result.tasks.map(({ objects: _, ...t }) => t)];
      return facts
        .filter((f) => f.sentenceId === here?.id)
        .map(({ sentenceId: _, start, end, ...f }) => ({ ...f, start: start - at, end: end - at }));
    };
    fc.assert(
      fc.property(sentence, sentence, (words, more) => {
        const alone = read(frame([words]));
        expect(own(read(frame([words, more])), words)).toEqual(own(alone, words));
      }),
      { numRuns: 40 },
    );
  });
});

/** Milliseconds. */
function time(text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

/** The best of both in turn, until the longer text takes no more than linear time and room for noise; quadratic time would be 4. */
function timesOf(once: string, twice: string): readonly [number, number] {
  let [a, b] = [time(once), time(twice)];
  // What else the machine does may hold up any one run, but not all of them.
  for (let run = 1; run < 8 && (run < 2 || b >= 3 * a + 60); run++)
    [a, b] = [Math.min(a, time(once)), Math.min(b, time(twice))];
  return [a, b];
}

const traditional = '上海市國務院辦公廳發佈關於優化營商環境條例的通知,推動經濟發展,新增養老床位4000張。';
const HARD: readonly (readonly [name: string, make: (n: number) => string, warning: RegExp])[] = [
  ['no punctuation', (n) => '加快推进集成电路产业发展和浦东新区建设'.repeat(n / 19), /have no full stop/],
  ['digits', (n) => '1'.repeat(n), /a number of \d+ digits/],
  ['open quotation marks', (n) => '推进“数字经济'.repeat(n / 7), /have no partner/],
  ['open brackets', (n) => '《(“'.repeat(n / 3), /have no partner/],
  ['closed brackets', (n) => '”)》'.repeat(n / 3), /have no partner/],
  ['one clause a comma', (n) => '增长5%,推进建设,'.repeat(n / 10), /have no full stop/],
  ['one long list', (n) => '集成电路、生物医药、人工智能、'.repeat(n / 15), /have no full stop/],
  ['quoted list', (n) => '“五个中心”、'.repeat(n / 7), /have no full stop/],
  ['mixed widths', (n) => '增长５％，下降3%，'.repeat(n / 10), /full-width/],
  ['control characters', (n) => '推进\u0000建设\u0007。'.repeat(n / 7), /control or replacement characters/],
  ['English', (n) => 'The GDP grew by 5% in 2023. '.repeat(n / 28), /characters are Chinese/],
  ['traditional characters', (n) => traditional.repeat(n / 41), /are traditional/],
  ['line breaks', (n) => '一、\n'.repeat(n / 3), /no headings|years/],
  ['spaces', (n) => `推进${' '.repeat(n)}建设`, /years/],
];

describe('hard texts', () => {
  it.each(HARD)('%s: no crash, a warning, linear time', (_, make, warning) => {
    const text = make(10_000);
    const result = read(text);
    everySpanHolds(result);
    expect(result.warnings.join('\n')).toMatch(warning);
    const [once, twice] = timesOf(make(10_000), make(20_000));
    expect(twice, `${once.toFixed(0)} ms, doubled ${twice.toFixed(0)} ms`).toBeLessThan(3 * once + 60);
  });

  it('a million digits, a hundred thousand characters without punctuation', () => {
    expect(time('9'.repeat(1_000_000))).toBeLessThan(5000);
    expect(time('推进新型城镇化建设'.repeat(11_112))).toBeLessThan(10_000);
  });

  it('names in traditional characters are found, and quoted as they stand', () => {
    const { mentions } = read(frame(['推動集成電路產業發展,加快浦東新區建設。'].concat(traditional)));
    expect(mentions.map((m) => [m.surface, m.type])).toContainEqual(['浦東新區', 'Area']);
  });

  it('the shipped report is read without a warning', () => expect(read(report).warnings).toEqual([]));
});
