import type { GraphEdge, GraphNode, Properties } from '../../model/index.js';
import type { LinkFilter, NodeFilter, PropertyFilter } from '../port.js';
import { fold } from '../text.js';
import type { Watch } from '../watch.js';
import type { UnionGraph } from './union.js';

type Test<T> = (subject: T) => boolean;

/** The nodes that a filter lets pass, by id. */
export function matchingNodes(graph: UnionGraph, filter: NodeFilter, watch: Watch): GraphNode[] {
  const { labels, where = [], linked = [] } = filter;
  const hasProperties = compileAll(where);
  const links = linked.map((link) => compileLink(graph, link, watch));
  return graph.nodes(labels).filter((node) => {
    watch.tick();
    return hasProperties(node.properties) && links.every((hasLink) => hasLink(node));
  });
}

function compileLink(graph: UnionGraph, link: LinkFilter, watch: Watch): Test<GraphNode> {
  const { direction, types, edge = [], ids, end } = link;
  const hasType = types ? testOfSet(types) : () => true;
  const edgeHolds = compileAll(edge);
  const isWanted = ids ? testOfSet(ids) : () => true;
  const endHolds = end ? compileAll(end) : null;
  const holds = (e: GraphEdge, other: string) => {
    watch.tick();
    if (!hasType(e.type) || !isWanted(other) || !edgeHolds(e.properties)) return false;
    return endHolds === null || endHolds(graph.node(other)?.properties ?? {});
  };
  return ({ id }) => graph.someEdge(id, direction, (e) => holds(e, e.start === id ? e.end : e.start));
}

function testOfSet(values: readonly string[]): Test<string> {
  const set = new Set(values);
  return (value) => set.has(value);
}

function compileAll(filters: readonly PropertyFilter[]): Test<Properties> {
  const tests = filters.map(compileFilter);
  return (properties) => tests.every((test) => test(properties));
}

function compileFilter(filter: PropertyFilter): Test<Properties> {
  const test = compileTest(filter);
  return (properties) => {
    const value = properties[filter.property];
    if (value === undefined) return false;
    return typeof value === 'object' ? value.some(test) : test(value);
  };
}

function compileTest(filter: PropertyFilter): Test<string | number | boolean> {
  switch (filter.op) {
    case 'eq':
      return (value) => value === filter.value;
    case 'in': {
      const wanted = new Set<string | number | boolean>(filter.value);
      return (value) => wanted.has(value);
    }
    case 'contains': {
      const part = fold(String(filter.value));
      return (value) => typeof value === 'string' && fold(value).includes(part);
    }
    case 'gte':
      return (value) => typeof value === 'number' && value >= filter.value;
    case 'lte':
      return (value) => typeof value === 'number' && value <= filter.value;
  }
}
