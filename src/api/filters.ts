import type { NodeOrder, PropertyFilter } from '../store/port.js';
import type {
  EntityFilter,
  EntityOrder,
  IndicatorFilter,
  IndicatorOrder,
  OrderDirection,
  QuantityFilter,
  QuantityOrder,
  TaskFilter,
  TaskOrder,
} from './generated.js';
import { ABOUT_THE_WORLD } from './relations.js';

type Scalar = string | number | boolean;
type Given<T> = T | null | undefined;

/** A condition that was not given holds for everything. */
function equal(property: string, value: Given<Scalar>): PropertyFilter[] {
  return value == null ? [] : [{ property, op: 'eq', value }];
}

function contains(property: string, value: Given<string>): PropertyFilter[] {
  return value == null ? [] : [{ property, op: 'contains', value }];
}

function oneOf(property: string, value: Given<readonly string[]>): PropertyFilter[] {
  return value == null ? [] : [{ property, op: 'in', value }];
}

function bound(property: string, op: 'gte' | 'lte', value: Given<number>): PropertyFilter[] {
  return value == null ? [] : [{ property, op, value }];
}

export function entityConditions(filter: Given<EntityFilter>): PropertyFilter[] {
  return [...equal('name', filter?.name), ...contains('name', filter?.nameContains)];
}

export function taskConditions(filter: Given<TaskFilter>): PropertyFilter[] {
  return [
    ...equal('documentId', filter?.documentId),
    ...equal('sectionId', filter?.sectionId),
    ...equal('status', filter?.status),
    ...equal('year', filter?.year),
    ...equal('verb', filter?.verb),
    ...contains('text', filter?.textContains),
  ];
}

export function quantityConditions(filter: Given<QuantityFilter>): PropertyFilter[] {
  return [
    ...equal('documentId', filter?.documentId),
    ...equal('sectionId', filter?.sectionId),
    ...equal('region', filter?.region),
    ...equal('year', filter?.year),
    ...equal('indicator', filter?.indicator),
    ...contains('indicator', filter?.indicatorContains),
    ...equal('unit', filter?.unit),
    ...oneOf('comparator', filter?.comparators),
    ...oneOf('aspect', filter?.aspects),
    ...bound('normalizedValue', 'gte', filter?.minValue),
    ...bound('normalizedValue', 'lte', filter?.maxValue),
  ];
}

export function indicatorConditions(filter: Given<IndicatorFilter>): PropertyFilter[] {
  return contains('name', filter?.nameContains);
}

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
