import { textOf, typeName } from '../elements.js';
import { within } from '../errors.js';
import { citeRelation } from '../evidence.js';
import type { RelationType, Resolvers } from '../generated.js';
import { pageSize } from '../pages.js';
import { sharedLinks } from '../related.js';

export const relations = {
  Relation: {
    type: (edge) => edge.type as RelationType,
    fromId: (edge) => edge.start,
    toId: (edge) => edge.end,
    from: (edge, _, { load }) => load.known(edge.start),
    to: (edge, _, { load }) => load.known(edge.end),
    evidence: (edge, { first }, { load }) => citeRelation(edge, load, within('first', first, 1, 200)),
  },
  Link: {
    entity: ({ node }) => node,
    relations: ({ edges }) => edges,
  },
  RelatedEntity: {
    entity: ({ node }) => node,
    sharedCount: ({ shared }) => shared.length,
    shared: (related, { first }, { load }) => sharedLinks(related, pageSize(first), load),
  },
  SubgraphNode: {
    id: ({ node }) => node.id,
    type: ({ node }) => typeName(node),
    x: ({ point }) => point().x,
    y: ({ point }) => point().y,
    label: ({ node }) => textOf(node, 'name') ?? textOf(node, 'title') ?? textOf(node, 'text') ?? node.id,
  },
} satisfies Resolvers;
