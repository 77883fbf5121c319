import type { Quantity, Span } from '../../src/model/index.js';
import type { SentenceView } from '../mentions/candidate.js';
import { breakBefore } from '../text/search.js';
import type { Direction, Directions, QuantityGrammar } from './grammar.js';
import { measuresIn } from './measures.js';
import type { QuantityContext } from './quantities.js';
import { cleanIndicator } from './wording.js';
import type { When } from './years.js';

const TARGET_PASSAGE = /(?:预期|主要|发展|工作)?目标(?:建议|安排)?(?:是|为|如下|:)/;

/** How far before a sentence the list of targets may have been opened, in characters. */
const LOOK_BACK = 300;

/** A sentence that states a target wherever it stands. */
const ENSURED = /确保|国家(?:下达|要求)/;

/** Values without a number: 完成国家下达目标, 与经济增长同步, 巩固提升工业经济比重. */
export function directions(
  view: SentenceView,
  when: When,
  context: QuantityContext,
  numbers: readonly Quantity[],
): Quantity[] {
  const passage = when.status === 'target' ? passageOf(view, when, numbers, context) : 'none';
  const inPassage =
    when.status === 'target' &&
    (passage !== 'none' || ENSURED.test(view.folded.slice(view.sentence.span.start, view.sentence.span.end)));
  const open = context.grammar.directions[inPassage ? 'passage' : when.status === 'target' ? 'plan' : 'any'];
  const parts = view.clauses
    .filter((c) => !numbers.some((q) => q.start >= c.start && q.end <= c.end))
    .flatMap((c) => predications(view, c, open));
  return parts.flatMap((part) => {
    const text = view.folded.slice(part.start, part.end);
    if (!open.any.test(text)) return [];
    for (const d of open.ways) {
      if (passage === 'none' && d.where === 'passage' && !ENSURED.test(text)) continue;
      const row = inRow(text, d.pattern);
      const [first] = row;
      const subject = first && subjectOf(first, text, d, context.grammar);
      if (!subject || subject.length < 2 || MANNER.test(subject)) continue;
      if (isManner(subject, first[0], d, passage) || isSlogan(subject, d, part, view)) continue;
      const indicators = measuresIn(subject, d, context.grammar);
      return row.flatMap((m) => {
        const start = part.start + m.index;
        const span = { start, end: start + m[0].length };
        return indicators.map((indicator) => direction(d, indicator, span, when, view, context));
      });
    }
    return [];
  });
}

/** 居民收入增速不低于经济增速、农村居民收入增速高于城镇居民收入增速: parts of a clause that each say something of a subject of their own. */
function predications(view: SentenceView, clause: Span, open: Directions): Span[] {
  const whole = view.folded.slice(clause.start, clause.end);
  if (!whole.includes('、')) return [clause];
  // 比重稳步提升、更好发挥主引擎作用: what is to be done besides.
  const text = whole.replace(BESIDES, '');
  if (text !== whole) return predications(view, { start: clause.start, end: clause.start + text.length }, open);
  // 优化用途管理、提高用于项目建设比重: what comes before says how.
  const at = text.lastIndexOf('、') + 1;
  if (RAISES.test(text.slice(at))) return [{ start: clause.start + at, end: clause.end }];
  // What each part says of its own end, the last says of the clause's.
  if (!open.any.test(text)) return [clause];
  let from = clause.start;
  const parts = text.split('、').map((part) => {
    const start = from;
    from += part.length + 1;
    return { start, end: start + part.length };
  });
  const each = parts.every(({ start, end }) => {
    const part = view.folded.slice(start, end);
    return open.ways.some((d) => (d.pattern.exec(part)?.index ?? 0) >= 2);
  });
  return each ? parts : [clause];
}

const BESIDES = /、(?:更好|鼓励|引导|支持)[^、]{2,20}$/;

const RAISES = /^(?:持续|不断|进一步|稳步|逐步|适度|大幅|继续)?(?:提高|提升|降低|压减|削减)/;

/** Each costs a look at the whole clause: more in a row are no report's. */
const LONGEST_ROW = 8;

/** 增速高于经济增速、高于全国平均水平: what a clause says of one subject at its end, first to last. */
function inRow(text: string, pattern: RegExp): RegExpExecArray[] {
  const row: RegExpExecArray[] = [];
  for (let end = text.length; end > 0 && row.length < LONGEST_ROW; ) {
    const m = pattern.exec(text.slice(0, end));
    if (!m) break;
    row.unshift(m);
    end = text[m.index - 1] === '、' ? m.index - 1 : 0;
  }
  return row;
}

/** What a direction is of; 环境质量改善, which a plan assigns, is no 环境质量. */
const subjectOf = (m: RegExpExecArray, text: string, { comparator }: Direction, grammar: QuantityGrammar): string =>
  comparator === 'done' && m.groups?.indicator
    ? m.groups.indicator
    : cleanIndicator((m.groups?.indicator ?? text.slice(0, m.index)).replace(FIRST_SAID, ''), grammar, true).replace(
        URGED,
        '',
      );

/** 保持|信贷稳定增长: what is to be done about it. */
const URGED = /^(?:保持|推动|促进|使)(?=.{2})/;

/** 小微企业融资更便利、|综合融资成本稳中有降: what is said before is of something else. */
const FIRST_SAID = /^[^、]{2,24}(?:更.{1,3}|提升|改善)、(?=.{4})/;

/** 高标准|完成…任务: how, not what. */
const MANNER = /^(?:高标准|高质量|高效率?|保质保量|圆满|如期)$|质的有效提升和量$/;

/** What is measured, told by its last word: outside a list of targets a direction of anything else is a manner of speaking. */
const MEASURED =
  /(?:[率额比]|(?<!质)量|比重|投入|收入|收支|支出|报酬|浓度|强度|投资|消费|规模|排放|能耗|水耗|进出口|[进出]口|价格|物价|指数|面积|就业|外资|产值|余额|总值|增加值|污染负荷|(?:收入|消费|价格|物价)(?:总?水平)|均等化水平|水质|环境(?:质量)?|(?:空气|大气)质量|差距|游客|人次)$/;

/** Where targets are not listed one by one, and where something is to rise, what names no measure is a manner of speaking: 农业现代化水平明显提高. */
const isManner = (subject: string, said: string, { where, comparator }: Direction, passage: string): boolean =>
  where === 'passage' &&
  (passage === 'listed' ? comparator === 'up' : comparator !== 'done') &&
  !MEASURED.test(subject) &&
  !(/^增[长速幅]/.test(said) || (comparator === '≥' && subject.endsWith('增速')));

/** 生态环境质量持续改善,单位能耗…: what opens a list of targets heads it. */
function isSlogan(
  subject: string,
  { comparator }: Direction,
  { start, end }: Span,
  { folded, sentence }: SentenceView,
) {
  const opens = start === sentence.span.start || /[:\s—]/.test(folded.charAt(start - 1));
  return comparator === 'up' && opens && folded[end] === ',' && /(?:质量|环境)$/.test(subject);
}

/** Whether a sentence lists main targets, itself or after one that opens the list; or at least gives numbers in every third clause. */
function passageOf(
  view: SentenceView,
  when: When,
  numbers: readonly Quantity[],
  { document }: QuantityContext,
): 'listed' | 'near' | 'none' {
  const { start, end } = view.sentence.span;
  if (TARGET_PASSAGE.test(view.folded.slice(start, end))) return 'listed';
  const from = breakBefore(view.folded, start, LOOK_BACK);
  if (numbers.length > 0 && TARGET_PASSAGE.test(view.folded.slice(from, start))) return 'listed';
  if (when.year !== null && document.planYear !== null && when.year > document.planYear) return 'near';
  return view.clauses.length > 1 && numbers.length * 3 >= view.clauses.length ? 'near' : 'none';
}

function direction(
  d: Direction,
  indicator: string,
  span: { readonly start: number; readonly end: number },
  when: When,
  view: SentenceView,
  { document }: QuantityContext,
): Quantity {
  return {
    ...span,
    text: document.text.slice(span.start, span.end),
    indicator,
    value: null,
    valueMax: null,
    unit: null,
    normalizedValue: null,
    comparator: d.comparator,
    basis: null,
    aspect: d.comparator === '=' && d.aspect === 'level' && /(?:占比|比重|份额)$/.test(indicator) ? 'share' : d.aspect,
    ...when,
    sentenceId: view.sentence.id,
    rule: d.rule,
  };
}
