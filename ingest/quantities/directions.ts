import type { Aspect, Comparator, Quantity } from '../../src/model/index.js';
import type { SentenceView } from '../mentions/candidate.js';
import { cleanIndicator } from './indicator.js';
import type { QuantityContext } from './quantities.js';

interface Direction {
  readonly pattern: RegExp;
  readonly comparator: Comparator;
  readonly aspect: Aspect;
  readonly rule: string;
}

/** Targets without a number, as they close a clause. */
const DIRECTIONS: readonly Direction[] = [
  {
    pattern: /(?:稳步)?增长(?:与|和|同).{2,8}?(?:增长)?(?:保持)?(?:基本)?同步$/,
    comparator: 'sync',
    aspect: 'growth',
    rule: 'target-sync',
  },
  {
    pattern: /(?:与|和|同).{2,8}?(?:增长)?(?:保持)?(?:基本)?同步$/,
    comparator: 'sync',
    aspect: 'growth',
    rule: 'target-sync',
  },
  { pattern: /(?:增长|增速)?(?:快于|高于).{2,10}$/, comparator: '≥', aspect: 'growth', rule: 'target-faster' },
  {
    pattern: /(?:确保)?完成.{0,12}?(?:目标|任务|指标)(?:任务)?$/,
    comparator: 'done',
    aspect: 'level',
    rule: 'target-assigned',
  },
  {
    pattern: /(?:进一步|继续|持续|稳步|逐步|不断)(?:下降|降低|减少)$/,
    comparator: 'down',
    aspect: 'growth',
    rule: 'target-down',
  },
  {
    pattern:
      /(?:进一步|继续|持续|稳步|不断|稳定)(?:改善|提高|提升|增长|上升|好转|增加|扩大|优化)$|(?:稳中提质|量稳质升|促稳提质|稳中有进|稳中向好|巩固提升|提质增效)$/,
    comparator: 'up',
    aspect: 'growth',
    rule: 'target-up',
  },
  { pattern: /(?:保持)?(?:基本)?(?:平衡|稳定)$/, comparator: '=', aspect: 'level', rule: 'target-steady' },
];

const TARGET_PASSAGE = /(?:预期|主要|发展|工作)?目标(?:建议)?(?:是|为|如下|:)/;

/** Numberless targets, in the passage that lists a plan's main targets: 完成国家下达目标, 与经济增长同步. */
export function directions(view: SentenceView, context: QuantityContext, numbers: readonly Quantity[]): Quantity[] {
  if (!isTargetPassage(view, numbers)) return [];
  const found: Quantity[] = [];
  for (const clause of view.clauses) {
    if (numbers.some((q) => q.start >= clause.start && q.end <= clause.end)) continue;
    const text = view.folded.slice(clause.start, clause.end);
    const hit = DIRECTIONS.map((d) => ({ d, m: d.pattern.exec(text) })).find((x) => x.m);
    if (!hit?.m) continue;
    const subject = cleanIndicator(text.slice(0, hit.m.index), true);
    if (subject.length < 2) continue;
    for (const indicator of subject.split(/、|(?<=[量耗比率])和/)) {
      found.push(direction(hit.d, indicator, clause.start + hit.m.index, clause.end, view, context));
    }
  }
  return found;
}

function isTargetPassage(view: SentenceView, numbers: readonly Quantity[]): boolean {
  if (TARGET_PASSAGE.test(view.folded.slice(view.sentence.span.start, view.sentence.span.end))) return true;
  return view.clauses.length > 1 && numbers.length * 3 >= view.clauses.length;
}

function direction(
  d: Direction,
  indicator: string,
  start: number,
  end: number,
  view: SentenceView,
  context: QuantityContext,
): Quantity {
  const { document } = context;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    indicator,
    value: null,
    valueMax: null,
    unit: null,
    normalizedValue: null,
    comparator: d.comparator,
    aspect: d.aspect,
    year: document.planYear,
    status: 'target',
    sentenceId: view.sentence.id,
    rule: d.rule,
  };
}
