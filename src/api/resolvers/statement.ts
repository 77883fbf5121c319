import type { Aspect, Comparator, GraphNode, Task as TaskModel } from '../../model/index.js';
import type { ApiContext } from '../context.js';
import { numberOf, positionOf, requiredText, textsOf, typeName } from '../elements.js';
import { citeStatement } from '../evidence.js';
import type { Resolvers, TargetResolvers } from '../generated.js';
import { byPosition, neighboursOf } from '../neighbours.js';
import { type PageArgs, statementPage } from '../pages.js';
import { outcomeOf, seriesOfIndicators, verdictOn } from '../series.js';

type QuantityField = 'evidence' | 'indicator' | 'indicatorText' | 'comparator' | 'aspect' | 'tasks' | 'entities';

/** What a target and an observation have in common. */
const quantity: Required<Pick<TargetResolvers, QuantityField>> = {
  evidence: citeStatement,
  indicator: async ({ id }, _, { load }) => {
    const [edge] = await load.edges(id, 'out', ['MEASURES']);
    return load.known(edge?.end ?? `the indicator of ${id}`);
  },
  indicatorText: (node) => requiredText(node, 'indicator'),
  comparator: (node) => requiredText(node, 'comparator') as Comparator,
  aspect: (node) => requiredText(node, 'aspect') as Aspect,
  tasks: ({ id }, _, { load }) => neighboursOf(id, 'in', ['HAS_TARGET', 'HAS_OBSERVATION'], load, 'Task'),
  entities: ({ id }, _, { load }) => neighboursOf(id, 'in', ['HAS_TARGET', 'HAS_OBSERVATION'], load, 'Entity'),
};

export const statements = {
  Statement: { __resolveType: typeName },
  Quantity: { __resolveType: typeName },
  Task: {
    evidence: citeStatement,
    status: (node) => requiredText(node, 'status') as TaskModel['status'],
    advances: ({ id }, _, { load }) => neighboursOf(id, 'out', ['ADVANCES'], load),
    enacts: ({ id }, _, { load }) => neighboursOf(id, 'out', ['ENACTS'], load),
    responsible: ({ id }, _, { load }) => neighboursOf(id, 'in', ['RESPONSIBLE_FOR'], load),
    targets: ({ id }, _, { load }) => neighboursOf(id, 'out', ['HAS_TARGET'], load),
    observations: ({ id }, _, { load }) => neighboursOf(id, 'out', ['HAS_OBSERVATION'], load),
  },
  Target: {
    ...quantity,
    baseline: async ({ id }, _, { load }) => latest(await neighboursOf(id, 'out', ['BASELINE'], load)),
    outcome: (target, _, { load }) => outcomeOf(target, load),
    verdict: (target, _, { load }) => verdictOn(target, load),
  },
  Observation: {
    ...quantity,
    baselineOf: ({ id }, _, { load }) => neighboursOf(id, 'in', ['BASELINE'], load),
  },
  Indicator: {
    aliases: (node) => textsOf(node, 'aliases'),
    targets: (node, page, context) => measuring(node, 'Target', page, context),
    observations: (node, page, context) => measuring(node, 'Observation', page, context),
    series: (node, _, { load }) => seriesOfIndicators([node], load),
  },
  Series: {
    indicator: ({ indicator }, _, { load }) => load.known(indicator),
  },
  SeriesPoint: {
    targets: ({ targets }) => targets.map(({ node }) => node),
    observations: ({ observations }) => observations.map(({ node }) => node),
  },
} satisfies Resolvers;

/** Of the latest year; within it the one that stands first in its document. */
function latest(observations: readonly GraphNode[]): GraphNode | null {
  const year = (node: GraphNode) => numberOf(node, 'year') ?? Number.NEGATIVE_INFINITY;
  const later = (a: GraphNode, b: GraphNode) =>
    year(b) > year(a) || (year(b) === year(a) && positionOf(b) < positionOf(a)) ? b : a;
  return observations.length === 0 ? null : observations.reduce(later);
}

async function measuring({ id }: GraphNode, label: 'Target' | 'Observation', page: PageArgs, { load }: ApiContext) {
  const statements = await neighboursOf(id, 'in', ['MEASURES'], load, label);
  return statementPage(statements.map(byPosition), 'position', page);
}
