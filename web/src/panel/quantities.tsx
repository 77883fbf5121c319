import type { QuantityParts, TargetParts } from '../api/types';
import { KindBadge } from '../graph/legend';
import { useMessages } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { QuoteRow } from './rows';

const SIGNS = { EQ: '', APPROX: '≈', GTE: '≥', LTE: '≤' } as const;

/** The value as a reader would write it: `≈ 5 %`, `150–180 万人`, or a word for a direction without a number. */
export function formatValue(quantity: QuantityParts, messages: Messages): string {
  const { comparator, value, valueMax, unit } = quantity;
  if (comparator === 'SYNC' || comparator === 'UP' || comparator === 'DOWN' || comparator === 'DONE')
    return value === null ? messages.direction[comparator] : `${messages.direction[comparator]} ${value}${unit ?? ''}`;
  if (value === null) return quantity.text;
  const range = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${SIGNS[comparator]} ${range} ${unit ?? ''}`.trim();
}

/** An indicator with its value, and under a target the value that it starts from. */
export function QuantityRow({ quantity }: { readonly quantity: QuantityParts | TargetParts }) {
  const { messages } = useMessages();
  const baseline = 'baseline' in quantity ? quantity.baseline : null;
  return (
    <QuoteRow evidence={quantity.evidence}>
      <span className="facts">
        <KindBadge kind={quantity.__typename} />
        <span>{messages.kind[quantity.__typename]}</span>
        {quantity.year !== null && <span className="year">{messages.year(quantity.year)}</span>}
        {quantity.aspect !== 'LEVEL' && <span className="tag">{messages.aspect[quantity.aspect]}</span>}
        {quantity.basis !== null && <span className="tag">{quantity.basis}</span>}
      </span>
      <span className="quantity">
        <span className="words">{quantity.indicatorText}</span>
        <strong>{formatValue(quantity, messages)}</strong>
      </span>
      {baseline && (
        <span className="baseline">
          {messages.baseline} {baseline.year !== null && messages.year(baseline.year)}
          {': '}
          {formatValue(baseline, messages)}
        </span>
      )}
    </QuoteRow>
  );
}
