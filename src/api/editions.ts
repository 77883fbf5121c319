import { editionChains } from '../analysis/editions.js';
import type { GraphEdge, GraphNode } from '../model/index.js';
import { fold } from '../store/text.js';
import type { ApiContext } from './context.js';
import { requiredText, textsOf } from './elements.js';
import type { Loaders } from './loaders.js';
import type { Placed } from './pages.js';
import { otherEnd, uniqueById } from './relations.js';

/** The editions of one policy, the earliest first, and what joins them. */
export interface Editions {
  readonly editions: readonly GraphNode[];
  readonly relations: readonly GraphEdge[];
}

/** All policies of which there are several editions; the longest chains first. */
export async function allEditions(contains: string, { store, load }: ApiContext): Promise<Placed<Editions>[]> {
  const linked = [{ direction: 'both', types: ['SUCCEEDS'] } as const];
  const { items } = await store.find({ labels: ['Policy'], linked, limit: Number.MAX_SAFE_INTEGER });
  const chains = await chainsOf(
    items.map(({ node }) => node.id),
    load,
  );
  const part = fold(contains);
  const isNamed = (node: GraphNode) =>
    [requiredText(node, 'name'), ...textsOf(node, 'aliases')].some((name) => fold(name).includes(part));
  return chains
    .filter(({ editions }) => editions.some(isNamed))
    .map((item) => ({ key: -item.editions.length, id: item.editions[0]?.id ?? '', item }));
}

/** The editions that a policy is one of, itself at least: followed both ways as far as they go. */
export async function editionsOf(policy: GraphNode, load: Loaders): Promise<readonly GraphNode[]> {
  const ids = new Set([policy.id]);
  for (let frontier = [policy.id]; frontier.length > 0; ) {
    const lists = await load.edgesAll(frontier, 'both', ['SUCCEEDS']);
    const ends = lists.flatMap((edges, i) => edges.map((edge) => otherEnd(edge, frontier[i] ?? '')));
    frontier = [...new Set(ends)].filter((id) => !ids.has(id));
    for (const id of frontier) ids.add(id);
  }
  const [chain] = await chainsOf([...ids], load);
  return chain?.editions ?? [policy];
}

async function chainsOf(ids: readonly string[], load: Loaders): Promise<Editions[]> {
  const lists = await load.edgesAll(ids, 'both', ['SUCCEEDS']);
  const between = uniqueById(lists.flat());
  const nodes = await load.knownAll([...new Set(between.flatMap((edge) => [edge.start, edge.end]))]);
  const policies = new Map(nodes.filter((node) => node.labels.includes('Policy')).map((node) => [node.id, node]));
  const edges = between.filter((edge) => policies.has(edge.start) && policies.has(edge.end));
  return editionChains(edges.map((edge) => ({ later: edge.start, earlier: edge.end }))).map((chain) => ({
    editions: chain.flatMap((id) => policies.get(id) ?? []),
    relations: edges.filter((edge) => chain.includes(edge.start)),
  }));
}
