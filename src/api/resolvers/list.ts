import type { ApiContext } from '../context.js';
import { type Counted, countFacets } from '../facets.js';
import type { Resolvers } from '../generated.js';

const counted = { facets: (list: Counted, _: unknown, context: ApiContext) => countFacets(list, context) };

/** Lists that count all that they hold. */
export const lists = {
  EntityConnection: counted,
  TaskConnection: counted,
  TargetConnection: counted,
  ObservationConnection: counted,
  LinkConnection: counted,
  SectionCount: {
    section: ({ sectionId }, _, { load }) => load.known(sectionId),
  },
} satisfies Resolvers;
