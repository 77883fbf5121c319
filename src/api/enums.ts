import { ENTITY_TYPES, LIFECYCLES, type SectionRole, type Task, VERDICTS } from '../model/index.js';

/** Labels that a search may be held to. */
const SEARCH_LABELS = [...ENTITY_TYPES, 'Indicator', 'Sentence', 'Document'] as const;
const SECTION_ROLES = ['front', 'review', 'requirements', 'plan', 'notes'] as const satisfies readonly SectionRole[];
const TASK_STATUSES = ['done', 'planned'] as const satisfies readonly Task['status'][];

/** GraphQL's enum names are the graph's own words in capitals: `Project` is PROJECT, `under_construction` UNDER_CONSTRUCTION. */
function inCapitals<T extends string>(values: readonly T[]) {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as { [V in T as Uppercase<V>]: V };
}

/**
 * What each enum value is within the graph, for Apollo Server (which translates both ways) and for the code generator. Enums that are
 * not here, such as RelationType, keep their names; so must those that `schema.graphql` gives as defaults, which no one translates.
 */
export const enums = {
  EntityType: inCapitals(ENTITY_TYPES),
  SearchType: inCapitals(SEARCH_LABELS),
  Lifecycle: inCapitals(LIFECYCLES),
  SectionRole: inCapitals(SECTION_ROLES),
  TaskStatus: inCapitals(TASK_STATUSES),
  Verdict: inCapitals(VERDICTS),
  Aspect: { LEVEL: 'level', GROWTH: 'growth', SHARE: 'share', RANK: 'rank' },
  Comparator: { EQ: '=', APPROX: '≈', GTE: '≥', LTE: '≤', SYNC: 'sync', UP: 'up', DOWN: 'down', DONE: 'done' },
} as const;
