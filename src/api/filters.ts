import type { GraphStore, LinkFilter, NodeFilter, PropertyFilter } from '../store/port.js';
import { within } from './errors.js';
import type { EntityFilter, IndicatorFilter, LinkedToFilter, QuantityFilter, TaskFilter } from './generated.js';
import { type Given, type Place, placeConditions } from './places.js';
import { ABOUT_THE_WORLD } from './relations.js';

const ABOUT_ENTITY = ['ADVANCES', 'ENACTS', 'HAS_TARGET', 'HAS_OBSERVATION'];
const HAS_VALUE = ['HAS_TARGET', 'HAS_OBSERVATION'];

/** A condition that was not given holds for everything. */
export function equal(property: string, value: Given<string | number>): PropertyFilter[] {
  return value == null ? [] : [{ property, op: 'eq', value }];
}

export function contains(property: string, value: Given<string>): PropertyFilter[] {
  return value == null ? [] : [{ property, op: 'contains', value }];
}

function oneOf(property: string, value: Given<readonly string[]>): PropertyFilter[] {
  return value == null ? [] : [{ property, op: 'in', value }];
}

function bound(property: string, op: 'gte' | 'lte', value: Given<number>): PropertyFilter[] {
  return value == null ? [] : [{ property, op, value }];
}

/** Where and at which stage it is named must be true of one mention; year and status of one task. */
export async function entityFilter(filter: Given<EntityFilter>, store: GraphStore): Promise<NodeFilter> {
  const { types, name, nameContains, year, status, lifecycle, indicator, linkedTo } = filter ?? {};
  const { documentConditions, sectionConditions } = await placeConditions(filter ?? {}, store);
  const edge = [...documentConditions, ...oneOf('lifecycle', lifecycle)];
  const about = [...equal('year', year), ...equal('status', status)];
  const linked: LinkFilter[] = linksTo(linkedTo);
  if (edge.length + sectionConditions.length > 0) {
    linked.push({ direction: 'in', types: ['MENTIONS'], edge, end: sectionConditions });
  }
  if (about.length > 0) linked.push({ direction: 'both', types: ABOUT_ENTITY, end: about });
  if (indicator != null) linked.push(valueLink(indicator));
  const where = [...equal('name', name), ...contains('name', nameContains)];
  return { labels: types ?? ['Entity'], where, linked };
}

export async function taskFilter(filter: Given<TaskFilter>, store: GraphStore): Promise<NodeFilter> {
  const where = [
    ...(await inPlace(filter, store)),
    ...equal('sectionId', filter?.sectionId),
    ...equal('status', filter?.status),
    ...equal('year', filter?.year),
    ...equal('verb', filter?.verb),
    ...contains('text', filter?.textContains),
  ];
  const linked = linksTo(filter?.linkedTo);
  if (filter?.indicator != null) linked.push(valueLink(filter.indicator));
  return { labels: ['Task'], where, linked };
}

export async function quantityFilter(
  label: 'Target' | 'Observation',
  filter: Given<QuantityFilter>,
  store: GraphStore,
): Promise<NodeFilter> {
  const { region, ...place } = filter ?? {};
  const where = [
    ...(await inPlace(place, store)),
    ...equal('sectionId', filter?.sectionId),
    ...equal('region', region),
    ...equal('year', filter?.year),
    ...equal('indicator', filter?.indicator),
    ...contains('indicator', filter?.indicatorContains),
    ...equal('unit', filter?.unit),
    ...oneOf('comparator', filter?.comparators),
    ...oneOf('aspect', filter?.aspects),
    ...bound('normalizedValue', 'gte', filter?.minValue),
    ...bound('normalizedValue', 'lte', filter?.maxValue),
  ];
  return { labels: [label], where, linked: linksTo(filter?.linkedTo) };
}

export function indicatorFilter(filter: Given<IndicatorFilter>): NodeFilter {
  const end = [...equal('year', filter?.year), ...equal('region', filter?.region)];
  const linked: LinkFilter[] = end.length > 0 ? [{ direction: 'in', types: ['MEASURES'], end }] : [];
  return { labels: ['Indicator'], where: contains('name', filter?.nameContains), linked };
}

async function inPlace(place: Given<Place>, store: GraphStore): Promise<PropertyFilter[]> {
  const { documentConditions, sectionConditions } = await placeConditions(place ?? {}, store);
  return [...documentConditions, ...sectionConditions];
}

function valueLink(indicator: string): LinkFilter {
  return { direction: 'out', types: HAS_VALUE, end: equal('indicator', indicator) };
}

function linksTo(filters: Given<readonly LinkedToFilter[]>): LinkFilter[] {
  return (filters ?? []).map(({ ids, relations }) => {
    within('The number of ids in linkedTo', ids.length, 1, 50);
    return { direction: 'both', types: relations ?? ABOUT_THE_WORLD, ids };
  });
}
