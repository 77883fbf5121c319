import type { EntityKind } from '../graph/kinds';

/** The answers to `queries.ts`, field by field. Offsets are half-open UTF-16 code units into the document's text. */
export interface EntityParts {
  readonly __typename: EntityKind;
  readonly id: string;
  readonly name: string;
}

export interface EvidenceParts {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
  readonly section: { readonly id: string; readonly path: string; readonly title: string };
  readonly sentence: { readonly id: string };
}

export interface TaskParts {
  readonly __typename: 'Task';
  readonly id: string;
  readonly text: string;
  readonly year: number | null;
  readonly status: 'DONE' | 'PLANNED';
  readonly verb: string;
  readonly evidence: EvidenceParts;
}

export type Comparator = 'EQ' | 'APPROX' | 'GTE' | 'LTE' | 'SYNC' | 'UP' | 'DOWN' | 'DONE';
export type Aspect = 'LEVEL' | 'GROWTH' | 'SHARE' | 'RANK';

export interface QuantityParts {
  readonly __typename: 'Target' | 'Observation';
  readonly id: string;
  readonly text: string;
  readonly year: number | null;
  readonly indicatorText: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly aspect: Aspect;
  readonly basis: string | null;
  readonly evidence: EvidenceParts;
}

export interface TargetParts extends QuantityParts {
  readonly baseline: QuantityParts | null;
}

export type RelationType =
  | 'ISSUED_BY'
  | 'APPLIES_TO'
  | 'SUCCEEDS'
  | 'COMPRISES'
  | 'LOCATED_IN'
  | 'UNDERTAKES'
  | 'CO_OCCURS';

export interface RelationParts {
  readonly id: string;
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
  readonly weight: number | null;
  readonly evidence: readonly EvidenceParts[];
}

export interface LinkParts {
  readonly entity: EntityParts;
  readonly relations: readonly RelationParts[];
}

/** A report can stand at an end of ISSUED_BY. */
export type RelatedParts =
  | EntityParts
  | { readonly __typename: 'Document'; readonly id: string; readonly title: string };

export interface StatedRelation extends RelationParts {
  readonly from: RelatedParts;
  readonly to: RelatedParts;
}

export type Lifecycle =
  | 'PLANNED'
  | 'STARTED'
  | 'UNDER_CONSTRUCTION'
  | 'COMPLETED'
  | 'FORMULATING'
  | 'ISSUED'
  | 'IMPLEMENTING'
  | 'REVISING';

export interface MentionParts {
  readonly id: string;
  readonly surface: string;
  readonly lifecycle: Lifecycle | null;
  readonly evidence: EvidenceParts & {
    /** Of other statements than tasks nothing is asked. */
    readonly sentence: { readonly statements: readonly (TaskParts | Record<string, never>)[] };
  };
}

/** The first page of a connection and how many there are in all. */
export interface Listed<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

export interface EntityDetail extends EntityParts {
  readonly aliases: readonly string[];
  readonly mentions: Listed<MentionParts>;
  readonly tasks: Listed<TaskParts>;
  readonly targets: Listed<TargetParts>;
  readonly observations: Listed<QuantityParts>;
  readonly projects: Listed<LinkParts>;
  readonly policies: Listed<LinkParts>;
  readonly linked: Listed<LinkParts>;
  readonly relations: Listed<StatedRelation>;
}

export interface SuggestAnswer {
  readonly search: readonly { readonly matched: string; readonly node: EntityParts }[];
}

export interface DocumentParts {
  readonly id: string;
  readonly title: string;
  readonly region: string | null;
  readonly issuer: string | null;
  readonly publisher: string | null;
  readonly publishedDate: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

export type OverviewAnswer = Readonly<Record<Lowercase<EntityKind>, { readonly nodes: readonly EntityParts[] }>> & {
  readonly stats: {
    readonly nodes: number;
    readonly relations: number;
    readonly byLabel: readonly { readonly label: string; readonly count: number }[];
  };
  readonly documents: { readonly nodes: readonly DocumentParts[] };
};

export interface NeighbourhoodAnswer {
  readonly near: Subgraph;
  readonly far: Subgraph;
}

export interface Subgraph {
  readonly truncated: boolean;
  readonly nodes: readonly SubgraphNode[];
  readonly relations: readonly {
    readonly id: string;
    readonly type: string;
    readonly fromId: string;
    readonly toId: string;
    readonly weight: number | null;
  }[];
}

export interface SubgraphNode {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly node: {
    /** Of a target or actual value. */
    readonly indicatorText?: string;
    readonly text?: string;
    /** Of any statement. */
    readonly evidence?: EvidenceParts;
  };
}
