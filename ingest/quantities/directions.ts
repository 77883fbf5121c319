import type { Quantity } from '../../src/model/index.js';
import type { SentenceView } from '../mentions/candidate.js';
import type { Direction } from './grammar.js';
import { completeMembers } from './members.js';
import type { QuantityContext } from './quantities.js';
import { cleanIndicator } from './wording.js';
import type { When } from './years.js';

const TARGET_PASSAGE = /(?:预期|主要|发展|工作)?目标(?:建议|安排)?(?:是|为|如下|:)/;

/** Values without a number: 完成国家下达目标, 与经济增长同步, 巩固提升工业经济比重. */
export function directions(
  view: SentenceView,
  when: When,
  context: QuantityContext,
  numbers: readonly Quantity[],
): Quantity[] {
  const passage = isTargetPassage(view, numbers);
  const review = when.status !== 'target';
  const usable = context.grammar.directions.filter(
    (d) => d.where === 'any' || (!review && (passage || d.where === 'plan')),
  );
  return view.clauses.flatMap((clause) => {
    if (numbers.some((q) => q.start >= clause.start && q.end <= clause.end)) return [];
    const text = view.folded.slice(clause.start, clause.end);
    for (const d of usable) {
      const m = d.pattern.exec(text);
      const subject =
        m && cleanIndicator(m.groups?.indicator ?? m.groups?.other ?? text.slice(0, m.index), context.grammar, true);
      if (!m || !subject || subject.length < 2) continue;
      const start = clause.start + m.index;
      return completeMembers(subject.split(/、|(?<=[量耗比率])和/), context.grammar).map((indicator) =>
        direction(d, indicator, { start, end: start + m[0].length }, when, view, context),
      );
    }
    return [];
  });
}

function isTargetPassage(view: SentenceView, numbers: readonly Quantity[]): boolean {
  if (TARGET_PASSAGE.test(view.folded.slice(view.sentence.span.start, view.sentence.span.end))) return true;
  return view.clauses.length > 1 && numbers.length * 3 >= view.clauses.length;
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
    aspect: d.aspect,
    ...when,
    sentenceId: view.sentence.id,
    rule: d.rule,
  };
}
