import { type SeriesOf, seriesOf, type Value, type Verdict, verdictOf } from '../analysis/series.js';
import type { Aspect, Comparator, GraphNode } from '../model/index.js';
import type { ApiContext } from './context.js';
import { inDocumentOrder, numberOf, positionOf, requiredText, textOf } from './elements.js';
import { badInput } from './errors.js';
import { contains, equal } from './filters.js';
import type { SeriesFilter } from './generated.js';
import type { Loaders } from './loaders.js';
import { neighboursOf } from './neighbours.js';
import { uniqueById } from './relations.js';

/** A value's node, as series sort it. */
type NodeValue = Value & { readonly node: GraphNode };
export type NodeSeries = SeriesOf<NodeValue>;
export type NodeSeriesPoint = NodeSeries['points'][number];

/** The series that a filter names. @throws BAD_USER_INPUT when it names no indicator. */
export async function findSeries(filter: SeriesFilter, { store, load }: ApiContext): Promise<NodeSeries[]> {
  const indicator = filter.indicator || null;
  const part = filter.indicatorContains || null;
  if (indicator === null && part === null) {
    throw badInput('filter names no indicator: give indicator or indicatorContains');
  }
  const named = (property: string) => {
    const where = [...equal(property, indicator), ...contains(property, part)];
    return store.find({ labels: ['Indicator'], where, limit: Number.MAX_SAFE_INTEGER });
  };
  const pages = await Promise.all(['name', 'aliases'].map(named));
  const indicators = uniqueById(pages.flatMap(({ items }) => items.map(({ node }) => node)));
  return seriesOfIndicators(indicators, load, filter);
}

export async function seriesOfIndicators(
  indicators: readonly GraphNode[],
  load: Loaders,
  filter: Omit<SeriesFilter, 'indicator' | 'indicatorContains'> = {},
): Promise<NodeSeries[]> {
  const lists = await Promise.all(
    indicators.map(async ({ id }) => {
      const values = await neighboursOf(id, 'in', ['MEASURES'], load);
      return inDocumentOrder(values).map((node) => asValue(node, id));
    }),
  );
  return seriesOf(lists.flat().filter((value) => isWanted(value, filter)));
}

function asValue(node: GraphNode, indicator: string): NodeValue {
  return {
    ...{ node, id: node.id, indicator, isTarget: node.labels.includes('Target') },
    ...{ region: textOf(node, 'region'), year: numberOf(node, 'year') },
    ...{ aspect: requiredText(node, 'aspect') as Aspect, basis: textOf(node, 'basis') },
  };
}

function isWanted({ region, aspect, year }: Value, { regions, aspects, fromYear, toYear }: SeriesFilter): boolean {
  if (regions && (region === null || !regions.includes(region))) return false;
  if (aspects && !aspects.includes(aspect)) return false;
  return (fromYear == null || Number(year) >= fromYear) && (toYear == null || Number(year) <= toYear);
}

/** The actual value of a target's own year, from another report; the first in document order. */
export async function outcomeOf(target: GraphNode, load: Loaders): Promise<GraphNode | null> {
  const stated = await neighboursOf(target.id, 'out', ['OUTCOME'], load);
  if (stated.length > 0) return firstOf(stated);
  const indicators = await neighboursOf(target.id, 'out', ['MEASURES'], load);
  const values = await Promise.all(
    indicators.map(({ id }) => neighboursOf(id, 'in', ['MEASURES'], load, 'Observation')),
  );
  const alike = (node: GraphNode) =>
    ['region', 'aspect', 'basis', 'year'].every((key) => node.properties[key] === target.properties[key]);
  const later = values
    .flat()
    .filter((node) => alike(node) && textOf(node, 'documentId') !== textOf(target, 'documentId'));
  return firstOf(later);
}

function firstOf(nodes: readonly GraphNode[]): GraphNode | null {
  return nodes.reduce<GraphNode | null>(
    (first, node) => (first && positionOf(first) <= positionOf(node) ? first : node),
    null,
  );
}

export async function verdictOn(target: GraphNode, load: Loaders): Promise<Verdict> {
  const outcome = await outcomeOf(target, load);
  const comparator = requiredText(target, 'comparator') as Comparator;
  const aspect = requiredText(target, 'aspect') as Aspect;
  const value = numberOf(target, 'normalizedValue');
  return verdictOf({ value, comparator, aspect }, outcome && numberOf(outcome, 'normalizedValue'));
}
