import type { NodeOrder } from '../store/port.js';
import type { EntityOrder, IndicatorOrder, OrderDirection, QuantityOrder, TaskOrder } from './generated.js';
import { ABOUT_THE_WORLD } from './relations.js';

const DIRECTIONS = { ASC: 'asc', DESC: 'desc' } as const satisfies Record<OrderDirection, NodeOrder['direction']>;

export function entityOrder({ field, direction }: EntityOrder): NodeOrder {
  switch (field) {
    case 'NAME':
      return { by: 'property', property: 'name', direction: DIRECTIONS[direction] };
    case 'MENTIONS':
      return { by: 'degree', edgeTypes: ['MENTIONS'], direction: DIRECTIONS[direction] };
    case 'RELATIONS':
      return { by: 'degree', edgeTypes: ABOUT_THE_WORLD, direction: DIRECTIONS[direction] };
  }
}

const TASK_KEYS = { POSITION: 'start', YEAR: 'year', VERB: 'verb' } as const;

export function taskOrder({ field, direction }: TaskOrder): NodeOrder {
  return { by: 'property', property: TASK_KEYS[field], direction: DIRECTIONS[direction] };
}

const QUANTITY_KEYS = { POSITION: 'start', YEAR: 'year', INDICATOR: 'indicator', VALUE: 'normalizedValue' } as const;

export function quantityOrder({ field, direction }: QuantityOrder): NodeOrder {
  return { by: 'property', property: QUANTITY_KEYS[field], direction: DIRECTIONS[direction] };
}

export function indicatorOrder({ field, direction }: IndicatorOrder): NodeOrder {
  return field === 'NAME'
    ? { by: 'property', property: 'name', direction: DIRECTIONS[direction] }
    : { by: 'degree', edgeTypes: ['MEASURES'], direction: DIRECTIONS[direction] };
}
