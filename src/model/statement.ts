import type { Span } from './span.js';

export const ENTITY_TYPES = [
  'Agency',
  'Organization',
  'Policy',
  'Project',
  'Initiative',
  'Area',
  'Event',
  'Industry',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A value for each entity type. */
export function byEntityType<T>(make: (type: EntityType, index: number) => T): Readonly<Record<EntityType, T>> {
  return Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, make(type, i)])) as Record<EntityType, T>;
}

export const LIFECYCLES = [
  'planned',
  'started',
  'under_construction',
  'completed',
  'formulating',
  'issued',
  'implementing',
  'revising',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** The words in the source that name an entity. `name` is canonical: without 《》 and outer quotation marks, elisions completed. */
export interface Mention extends Span {
  readonly surface: string;
  readonly type: EntityType;
  readonly name: string;
  /** True when the mention lies inside a longer one. */
  readonly nested: boolean;
  readonly lifecycle: Lifecycle | null;
  readonly sentenceId: string;
  readonly rule: string;
}

export const COMPARATORS = ['=', '≈', '≥', '≤', 'sync', 'up', 'down', 'done'] as const;
export type Comparator = (typeof COMPARATORS)[number];
export const ASPECTS = ['level', 'growth', 'share', 'rank'] as const;
export type Aspect = (typeof ASPECTS)[number];
export type StatementStatus = 'actual' | 'target';

/** A value of an indicator, reached (`actual`) or to be reached (`target`). `text` is the expression as written. */
export interface Quantity extends Span {
  readonly text: string;
  readonly indicator: string;
  /** Number as written, signed (下降3% is −3), without the unit; null for a direction only. */
  readonly value: number | null;
  /** Upper end of a range; null otherwise. */
  readonly valueMax: number | null;
  /** Unit as written with its magnitude (万亿元); null where there is no number or no unit. */
  readonly unit: string | null;
  /** `value` in base units (4.72 万亿元 → 4.72e12); null without a number. */
  readonly normalizedValue: number | null;
  readonly comparator: Comparator;
  readonly aspect: Aspect;
  /** Of a change, what it is measured against where that is not the year before, as written: 年均, 五年, 较2020年. Null otherwise. */
  readonly basis: string | null;
  readonly year: number | null;
  readonly status: StatementStatus;
  readonly sentenceId: string;
  readonly rule: string;
}

/** One action done or to be done: a clause with its verb and the mentions that it acts on. */
export interface Task extends Span {
  readonly text: string;
  readonly verb: string;
  readonly status: 'done' | 'planned';
  readonly objects: readonly Mention[];
  readonly sentenceId: string;
  readonly rule: string;
}

export const ENTITY_RELATIONS = [
  'ISSUED_BY',
  'APPLIES_TO',
  'SUCCEEDS',
  'COMPRISES',
  'LOCATED_IN',
  'UNDERTAKES',
] as const;
export type EntityRelation = (typeof ENTITY_RELATIONS)[number];

/** A relation between two entities that one sentence states. */
export interface Relation {
  readonly type: EntityRelation;
  readonly from: Mention;
  readonly to: Mention;
  readonly sentenceId: string;
  readonly rule: string;
}
