import { hubsOf, relationsOf } from '../analysis.js';
import type { Resolvers } from '../generated.js';
import { pageSize } from '../pages.js';

/** The graph of entities as a whole. */
export const structure = {
  Analysis: {
    entities: ({ structure: { nodes } }) => nodes.length,
    pairs: ({ structure: { pairs } }) => pairs,
    hubs: ({ structure: whole }, { by, types, first }) => hubsOf(whole, by, types, pageSize(first)),
    communities: ({ structure: { communities } }, { first }) => communities.slice(0, pageSize(first)),
    bridges: ({ structure: { bridges }, relations }, { first }) =>
      bridges.slice(0, pageSize(first)).map((bridge) => ({ ...bridge, relations })),
  },
  Hub: {
    entity: ({ id }, _, { load }) => load.known(id),
  },
  Community: {
    size: ({ members }) => members.length,
    members: ({ members }, { first }, { load }) => load.knownAll(members.slice(0, pageSize(first))),
  },
  Bridge: {
    from: ({ from }, _, { load }) => load.known(from),
    to: ({ to }, _, { load }) => load.known(to),
    relations: (bridge, _, { load }) => relationsOf(bridge, load),
  },
} satisfies Resolvers;
