import type { GraphQLResolveInfo } from 'graphql';
import type { GraphNode, GraphEdge } from '../model/index.js';
import type { NodeConnection } from './pages.js';
import type { LinkList, LinkedNode } from './links.js';
import type { FacetTally, SectionTally } from './facets.js';
import type { Citation } from './evidence.js';
import type { WriteJob } from './writes/job.js';
import type { RelatedNode } from './related.js';
import type { Editions } from './editions.js';
import type { NodeSeries, NodeSeriesPoint } from './series.js';
import type { AnalysedGraph, NodeMeasure, Members, AnalysedBridge } from './analysis.js';
import type { PlacedNode } from './subgraph.js';
import type { ApiContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type Agency = Entity & Node & {
  readonly __typename?: 'Agency';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  /** Policies that it issues. */
  readonly issues: LinkConnection;
  readonly linked: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  /** Reports that it submits. */
  readonly reports: ReadonlyArray<Document>;
  /** Tasks that the text makes it responsible for. */
  readonly responsibleFor: TaskConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
  /** What it carries out or runs. */
  readonly undertakes: LinkConnection;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};


/** 党政机关及其所属公共机构: a party, legislative, government or judicial body, or a public authority under one, e.g. 上海市发展和改革委员会. */
export type AgencyUndertakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The graph of entities as a whole; of more than 10,000 entities, that of the best connected. */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /** Pairs of entities without whose relation a part of the graph would fall off; the larger part first, none of one entity. */
  readonly bridges: ReadonlyArray<Bridge>;
  /** Entities that have more to do with each other than with the rest (Louvain); the largest first, none of one entity. */
  readonly communities: ReadonlyArray<Community>;
  /** Entities analysed. */
  readonly entities: Scalars['Int']['output'];
  /** The entities that matter most to the whole. */
  readonly hubs: ReadonlyArray<Hub>;
  /** Pairs of entities with at least one relation. */
  readonly pairs: Scalars['Int']['output'];
  /** Of the graph, as in `stats`. */
  readonly version: Scalars['String']['output'];
};


/** The graph of entities as a whole; of more than 10,000 entities, that of the best connected. */
export type AnalysisBridgesArgs = {
  first: Scalars['Int']['input'];
};


/** The graph of entities as a whole; of more than 10,000 entities, that of the best connected. */
export type AnalysisCommunitiesArgs = {
  first: Scalars['Int']['input'];
};


/** The graph of entities as a whole; of more than 10,000 entities, that of the best connected. */
export type AnalysisHubsArgs = {
  by: HubMeasure;
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type Area = Entity & Node & {
  readonly __typename?: 'Area';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  /** What lies in it. */
  readonly contains: LinkConnection;
  readonly id: Scalars['ID']['output'];
  readonly linked: LinkConnection;
  /** The areas it lies in. */
  readonly locations: LinkConnection;
  /** What it comprises: 五个新城 → 嘉定新城. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 区域与空间载体: a named place or spatial development unit, from region to park, e.g. 长三角, 临港新片区, 张江科学城. */
export type AreaTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};

/** What of the indicator a value tells. */
export type Aspect =
  /** Change against the year before: 增长5% */
  | 'growth'
  /** An amount, a count, a rate: 4.72万亿元 */
  | 'level'
  /** A place in an order: 居全国首位 */
  | 'rank'
  /** Part of a whole: 占…比重 */
  | 'share';

/** The only link between two parts of the graph. */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /** In the smaller part. */
  readonly from: Entity;
  readonly relations: ReadonlyArray<Relation>;
  /** Entities in the smaller part. */
  readonly size: Scalars['Int']['output'];
  /** In the larger part. */
  readonly to: Entity;
};

/** How many elements a job created, removed or changed. */
export type Changes = {
  readonly __typename?: 'Changes';
  readonly edgesCreated: Scalars['Int']['output'];
  readonly edgesDeleted: Scalars['Int']['output'];
  readonly nodesCreated: Scalars['Int']['output'];
  readonly nodesDeleted: Scalars['Int']['output'];
  readonly propertiesSet: Scalars['Int']['output'];
};

/** Entities that have more to do with each other than with the rest. */
export type Community = {
  readonly __typename?: 'Community';
  /** The id of its member with the highest PageRank. */
  readonly id: Scalars['ID']['output'];
  /** By PageRank. */
  readonly members: ReadonlyArray<Entity>;
  readonly size: Scalars['Int']['output'];
};


/** Entities that have more to do with each other than with the rest. */
export type CommunityMembersArgs = {
  first: Scalars['Int']['input'];
};

/** How the number is to be read. */
export type Comparator =
  /** ≈: 左右, 约, 预计 */
  | '≈'
  /** 完成国家下达目标: a target set elsewhere is met */
  | 'done'
  /** A fall without a number */
  | 'down'
  /** =: plain */
  | '='
  /** ≥: 以上, 不低于, 超过, 突破, 多 */
  | '≥'
  /** ≤: 以内, 以下, 不超过 */
  | '≤'
  /** 与…同步: in step with something else */
  | 'sync'
  /** A rise without a number */
  | 'up';

/** 报告原文: a report as published. What the text does not state of itself is null. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** SHA-256 of the text, hex. */
  readonly contentHash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Body that submits it, e.g. 上海市发展和改革委员会. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** Length of the text in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** The year planned for. */
  readonly planYear: Maybe<Scalars['Int']['output']>;
  /** ISO date, e.g. 2024-02-07. */
  readonly publishedDate: Maybe<Scalars['String']['output']>;
  /** Publisher of the text at hand, e.g. 解放日报. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Region reported on, e.g. 上海市. */
  readonly region: Maybe<Scalars['String']['output']>;
  /** The year under review. */
  readonly reviewYear: Maybe<Scalars['Int']['output']>;
  /** Every section, in order; `parent`, `level` and `path` make the tree. */
  readonly sections: ReadonlyArray<Section>;
  /** Every sentence and heading, in order. */
  readonly sentences: SentenceConnection;
  /** The unaltered text, or the part of it from `start` to before `end`; offsets beyond the text are cut to it. */
  readonly text: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};


/** 报告原文: a report as published. What the text does not state of itself is null. */
export type DocumentSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 报告原文: a report as published. What the text does not state of itself is null. */
export type DocumentTextArgs = {
  end?: InputMaybe<Scalars['Int']['input']>;
  start: Scalars['Int']['input'];
};

export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type Entity = {
  /** Other ways in which sources write the name, e.g. 临港新片区. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Agencies and organizations linked to it. */
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  /** Entities of any type linked to it: stated relations first, then by how often they are named together. */
  readonly linked: LinkConnection;
  /** Where sources name it, in document order. */
  readonly mentions: MentionConnection;
  /** Canonical name, e.g. 中国(上海)自由贸易试验区临港新片区. */
  readonly name: Scalars['String']['output'];
  /** Linked entities by relation and direction, `first` in each group. */
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  /** Values reached, stated of it or of a task that acts on it. */
  readonly observations: ObservationConnection;
  /** Policies linked to it, by a stated relation or by being named in one sentence with it. */
  readonly policies: LinkConnection;
  /** Projects linked to it. */
  readonly projects: LinkConnection;
  /** Entities linked to the same others, the more and the rarer the first, and through which; not those that it is linked to itself. */
  readonly related: ReadonlyArray<RelatedEntity>;
  /** Each relation between it and another entity or report, with the sentence that states it; CO_OCCURS comes last. */
  readonly relations: RelationConnection;
  /** Values to be reached, stated of it or of a task that acts on it. */
  readonly targets: TargetConnection;
  /**
   * What is done or to be done about it: tasks that act on it, and tasks whose words name it, as 深化临港新片区数据跨境服务中心功能 names
   * 临港新片区 but acts on the centre (`advances` and `enacts` tell).
   */
  readonly tasks: TaskConnection;
  readonly type: EntityType;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named thing that reports speak of. Its id is its type and canonical name (`Project:轨道交通19号线`); the name has no 《》 or outer
 * quotation marks, and elided parts are completed.
 */
export type EntityTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};

export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  /** All that the list holds, counted. */
  readonly facets: Facets;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  /** All that match, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** Which entities. */
export type EntityFilter = {
  /** Named in this report. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** With a value of this indicator, e.g. 新增养老床位, stated of it. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** A project or policy that a source tells to be at one of these stages. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  readonly linkedTo?: InputMaybe<ReadonlyArray<LinkedToFilter>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Named in a report on this region, e.g. 上海市. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Named in these sections. */
  readonly section?: InputMaybe<SectionFilter>;
  /** With a task of this status. */
  readonly status?: InputMaybe<TaskStatus>;
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** With a task or value of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** An order of entities. */
export type EntityOrder = {
  readonly direction: OrderDirection;
  readonly field: EntityOrderField;
};

/** What entities may be ordered by. */
export type EntityOrderField =
  /** How often sources name it. */
  | 'MENTIONS'
  | 'NAME'
  /** How many relations it has, to entities, tasks and values. */
  | 'RELATIONS';

/** The types of named things. */
export type EntityType =
  /** 党政机关及其所属公共机构, e.g. 上海市发展和改革委员会 */
  | 'Agency'
  /** 区域与空间载体, e.g. 临港新片区 */
  | 'Area'
  /** 展会赛事活动, e.g. 世界人工智能大会 */
  | 'Event'
  /** 产业与技术领域, e.g. 集成电路 */
  | 'Industry'
  /** 战略、行动、改革试点与机制, e.g. 一网通办 */
  | 'Initiative'
  /** 其他有名称的机构, e.g. 上海数据交易所 */
  | 'Organization'
  /** 政策文件, e.g. 上海市就业促进条例 */
  | 'Policy'
  /** 建设项目, e.g. 轨道交通19号线 */
  | 'Project';

/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  readonly linked: LinkConnection;
  /** The areas it is held in. */
  readonly locations: LinkConnection;
  /** What it comprises. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  /** The edition that follows it. */
  readonly succeededBy: LinkConnection;
  /** The edition it follows: 第七届 → 第六届. */
  readonly succeeds: LinkConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
  /** Who runs it. */
  readonly undertakenBy: LinkConnection;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};


/** 展会赛事活动: a named fair, festival, conference, competition or census, e.g. 第六届中国国际进口博览会. */
export type EventUndertakenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a source says so, and why it was read so. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly document: Document;
  readonly end: Scalars['Int']['output'];
  /** The words: `document.text(start, end)`. A relation between entities is quoted by the whole sentence. */
  readonly quote: Scalars['String']['output'];
  /** Id of the rule that claimed these words; null for CO_OCCURS. */
  readonly rule: Maybe<Scalars['String']['output']>;
  readonly section: Section;
  readonly sentence: Sentence;
  readonly start: Scalars['Int']['output'];
};

/**
 * What a list holds, whatever the page, the most frequent first; at most 200 of each. Of an entity, the years are those of the tasks and
 * values about it, and the sections those that name it: it may count in several.
 */
export type Facets = {
  readonly __typename?: 'Facets';
  readonly sections: ReadonlyArray<SectionCount>;
  readonly types: ReadonlyArray<TypeCount>;
  readonly years: ReadonlyArray<YearCount>;
};

/** An excerpt around the matched words. */
export type Fragment = {
  readonly __typename?: 'Fragment';
  /** The matched words within `text`, in order, none overlapping. */
  readonly highlights: ReadonlyArray<TextRange>;
  readonly text: Scalars['String']['output'];
};

/** An entity and its place in the whole. */
export type Hub = {
  readonly __typename?: 'Hub';
  /** Share of the shortest ways between pairs of other entities that lead through it, 0 to 1; estimated in graphs of many thousand pairs. */
  readonly betweenness: Scalars['Float']['output'];
  /** Id of its community. */
  readonly communityId: Scalars['ID']['output'];
  /** Entities that it is linked to. */
  readonly degree: Scalars['Int']['output'];
  readonly entity: Entity;
  /** Shares of all entities add up to 1. */
  readonly pageRank: Scalars['Float']['output'];
};

/** What makes a hub. */
export type HubMeasure =
  /** To lie on the shortest ways between others. */
  | 'BETWEENNESS'
  /** To be linked to many. */
  | 'DEGREE'
  /** To be linked to what is itself much linked to; relations weigh by number. */
  | 'PAGERANK';

/** 指标: what is measured, e.g. 新增跨国公司地区总部. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Other ways in which sources write it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly observations: ObservationConnection;
  /** Its values by region, aspect, basis and year. */
  readonly series: ReadonlyArray<Series>;
  readonly targets: TargetConnection;
};


/** 指标: what is measured, e.g. 新增跨国公司地区总部. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 指标: what is measured, e.g. 新增跨国公司地区总部. */
export type IndicatorTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  readonly edges: ReadonlyArray<IndicatorEdge>;
  readonly nodes: ReadonlyArray<Indicator>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Indicator;
};

/** Which indicators. */
export type IndicatorFilter = {
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** With a value in a report on this region. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** With a value of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** An order of indicators. */
export type IndicatorOrder = {
  readonly direction: OrderDirection;
  readonly field: IndicatorOrderField;
};

/** What indicators may be ordered by. */
export type IndicatorOrderField =
  | 'NAME'
  /** How many targets and observations measure it. */
  | 'VALUES';

/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type Industry = Entity & Node & {
  readonly __typename?: 'Industry';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  readonly linked: LinkConnection;
  /** What it comprises: 三大先导产业 → 集成电路. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 产业与技术领域: a named industry, technology field or product class that policy acts on, e.g. 集成电路, 生物医药. */
export type IndustryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};

/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type Initiative = Entity & Node & {
  readonly __typename?: 'Initiative';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  readonly linked: LinkConnection;
  /** What it comprises: 五个中心 → 国际金融中心. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of: 国际金融中心 → 五个中心. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  /** The edition or phase that follows it. */
  readonly succeededBy: LinkConnection;
  /** The edition or phase it follows. */
  readonly succeeds: LinkConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
  /** Who carries it out. */
  readonly undertakenBy: LinkConnection;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};


/** 战略、行动、改革试点与机制: a named strategy, function, campaign, reform, pilot, mechanism or service brand, e.g. 五个中心, 一网通办. */
export type InitiativeUndertakenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of the graph that was asked for. The server knows its last 100 jobs, until it stops. */
export type Job = {
  readonly __typename?: 'Job';
  /** What it changed; null until it is done. */
  readonly changes: Maybe<Changes>;
  /** The report that it is about, once that is known. */
  readonly documentId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What it is at, or what came of it. */
  readonly message: Scalars['String']['output'];
  readonly state: JobState;
  /** What was asked for, e.g. `ingest 上海市-2024-plan.txt`. */
  readonly task: Scalars['String']['output'];
  /** What was odd about the source, in one line each. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** How far a job is. */
export type JobState =
  /** Its changes are in the graph. */
  | 'DONE'
  /** `message` says why; of a judgement some reports may have been read again, and it is to be given once more. */
  | 'FAILED'
  /** Other jobs are before it. */
  | 'QUEUED'
  /** It is under way. */
  | 'RUNNING';

/** What somebody has decided about two entities; it holds for every report. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** Id of the entity that is another one, or that a rule took for another one. */
  readonly from: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** Id of the entity that `from` is, or is not. */
  readonly into: Scalars['ID']['output'];
  readonly verdict: Verdict;
};

/** A decision about two entities, e.g. that 临港 is 临港新片区. */
export type JudgementInput = {
  /** The entity that is another one, or that a rule takes for another one: `Area:临港`. */
  readonly from: Scalars['ID']['input'];
  /** The entity that `from` is, or is not: `Area:临港新片区`. */
  readonly into: Scalars['ID']['input'];
  readonly verdict: Verdict;
};

/** Nodes with a label. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  readonly count: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
};

/** Stages of a project (PLANNED to COMPLETED) or of a policy (FORMULATING to REVISING, and COMPLETED), as a sentence states them. */
export type Lifecycle =
  /** 建成, 投入运行, 竣工, 启用; 完成 */
  | 'completed'
  /** 制定, 研究制定, 编制 */
  | 'formulating'
  /** 实施, 落实 */
  | 'implementing'
  /** 出台, 发布, 印发, 获批 */
  | 'issued'
  /** 前期, 推动, 规划 */
  | 'planned'
  /** 修订 */
  | 'revising'
  /** 开工, 启动 */
  | 'started'
  /** 加快建设, 推进建设 */
  | 'under_construction';

/** A stage of a project or policy, as one sentence states it. */
export type LifecycleStage = {
  readonly __typename?: 'LifecycleStage';
  readonly evidence: Evidence;
  readonly stage: Lifecycle;
  /** The year that the section speaks of: under review or planned for; null elsewhere. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** An entity linked to one or several others, with every relation between them. */
export type Link = {
  readonly __typename?: 'Link';
  readonly entity: Entity;
  readonly relations: ReadonlyArray<Relation>;
};

export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  readonly edges: ReadonlyArray<LinkEdge>;
  /** All that the list holds, counted. */
  readonly facets: Facets;
  readonly nodes: ReadonlyArray<Link>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Link;
};

/** With a relation to at least one of some things. */
export type LinkedToFilter = {
  /** 1 to 50, e.g. `Area:临港新片区`. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** Absent: all that say something about the world. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** 提及: the words in a sentence that name an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  readonly entity: Entity;
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  /** What the sentence says of a project's or policy's progress. */
  readonly lifecycle: Maybe<Lifecycle>;
  /** True when the words lie inside a longer mention: 临港新片区 in 临港新片区新一轮市级支持政策. */
  readonly nested: Scalars['Boolean']['output'];
  /** The words as written, quotation marks included. */
  readonly surface: Scalars['String']['output'];
};

export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Mention;
};

/**
 * Changes to the graph. Each needs the header `authorization: Bearer …` with the server's token, and answers with a job at once: jobs run one
 * after the other while reading goes on.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads a report into the graph. The same text again changes nothing; another text is another report. */
  readonly ingest: Job;
  /**
   * Records that two entities are one, or are to be kept apart, and reads the reports that name them again. The judgement holds for every
   * report read later, too; the opposite one undoes it.
   */
  readonly judge: Job;
  /** Removes a report and what only it supports. */
  readonly withdraw: Job;
};


/**
 * Changes to the graph. Each needs the header `authorization: Bearer …` with the server's token, and answers with a job at once: jobs run one
 * after the other while reading goes on.
 */
export type MutationIngestArgs = {
  source: SourceInput;
};


/**
 * Changes to the graph. Each needs the header `authorization: Bearer …` with the server's token, and answers with a job at once: jobs run one
 * after the other while reading goes on.
 */
export type MutationJudgeArgs = {
  judgement: JudgementInput;
};


/**
 * Changes to the graph. Each needs the header `authorization: Bearer …` with the server's token, and answers with a job at once: jobs run one
 * after the other while reading goes on.
 */
export type MutationWithdrawArgs = {
  documentId: Scalars['ID']['input'];
};

/** The neighbours of an entity by one relation in one direction. */
export type NeighbourGroup = {
  readonly __typename?: 'NeighbourGroup';
  readonly direction: RelationDirection;
  readonly links: ReadonlyArray<Link>;
  readonly relation: RelationType;
  /** All neighbours in the group, whatever `first`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Anything with an id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** 实际值: an actual value of an indicator, e.g. 新增养老床位5510张. */
export type Observation = Node & Quantity & Statement & {
  readonly __typename?: 'Observation';
  readonly aspect: Aspect;
  /** The targets that it is the baseline of. */
  readonly baselineOf: ReadonlyArray<Target>;
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly comparator: Comparator;
  readonly entities: ReadonlyArray<Entity>;
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly indicatorText: Scalars['String']['output'];
  readonly normalizedValue: Maybe<Scalars['Float']['output']>;
  readonly region: Maybe<Scalars['String']['output']>;
  readonly tasks: ReadonlyArray<Task>;
  readonly text: Scalars['String']['output'];
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly valueMax: Maybe<Scalars['Float']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
};

export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** All that the list holds, counted. */
  readonly facets: Facets;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

/** Equal ones go by id. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  readonly linked: LinkConnection;
  /** The areas it lies in. */
  readonly locations: LinkConnection;
  /** What it comprises. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
  /** What it carries out or runs, e.g. 特斯拉 → 储能超级工厂. */
  readonly undertakes: LinkConnection;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};


/** 其他有名称的机构: a company, exchange, institute, university, hospital, platform, fund or international body, e.g. 上海数据交易所. */
export type OrganizationUndertakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to go on; `startCursor` as `before` to go back. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A way from one thing to another: `relations[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction. */
export type Path = {
  readonly __typename?: 'Path';
  readonly length: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Node>;
  readonly relations: ReadonlyArray<Relation>;
};

/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is about: 临港新片区新一轮市级支持政策 → 临港新片区. */
  readonly appliesTo: LinkConnection;
  readonly bodies: LinkConnection;
  /** All its editions that sources tell apart, the earliest first, itself among them. */
  readonly editions: ReadonlyArray<Policy>;
  readonly id: Scalars['ID']['output'];
  /** The agencies that issue it. */
  readonly issuedBy: LinkConnection;
  /** What sources say of its making, in document order: 制定, 出台, 实施, 修订, … */
  readonly lifecycle: ReadonlyArray<LifecycleStage>;
  readonly linked: LinkConnection;
  /** What it comprises. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  /** The edition that follows it: 6.0版 → 7.0版. */
  readonly succeededBy: LinkConnection;
  /** The edition it follows: 7.0版 → 6.0版. */
  readonly succeeds: LinkConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicySucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicySucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 政策文件: a named or specifically described policy document or package, e.g. 优化营商环境行动方案7.0版. */
export type PolicyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};

/** Editions of one policy, each following the one before. */
export type PolicyEditions = {
  readonly __typename?: 'PolicyEditions';
  /** The earliest first; those that follow the same edition stand by name. */
  readonly editions: ReadonlyArray<Policy>;
  /** The SUCCEEDS relations that join them. */
  readonly relations: ReadonlyArray<Relation>;
};

export type PolicyEditionsConnection = {
  readonly __typename?: 'PolicyEditionsConnection';
  readonly edges: ReadonlyArray<PolicyEditionsEdge>;
  readonly nodes: ReadonlyArray<PolicyEditions>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PolicyEditionsEdge = {
  readonly __typename?: 'PolicyEditionsEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PolicyEditions;
};

/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type Project = Entity & Node & {
  readonly __typename?: 'Project';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly bodies: LinkConnection;
  readonly id: Scalars['ID']['output'];
  /** How far it is, as sources state it, in document order: 前期, 开工, 加快建设, 建成, … */
  readonly lifecycle: ReadonlyArray<LifecycleStage>;
  readonly linked: LinkConnection;
  /** The areas it lies in: 特斯拉储能超级工厂 → 临港新片区. */
  readonly locations: LinkConnection;
  /** Its parts. */
  readonly members: LinkConnection;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly neighbours: ReadonlyArray<NeighbourGroup>;
  readonly observations: ObservationConnection;
  /** The wholes it is part of. */
  readonly partOf: LinkConnection;
  readonly policies: LinkConnection;
  readonly projects: LinkConnection;
  readonly related: ReadonlyArray<RelatedEntity>;
  readonly relations: RelationConnection;
  /** The phase that follows it. */
  readonly succeededBy: LinkConnection;
  /** The phase it follows. */
  readonly succeeds: LinkConnection;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly type: EntityType;
  /** Who carries it out: 特斯拉储能超级工厂 → 特斯拉. */
  readonly undertakenBy: LinkConnection;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectLinkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectNeighboursArgs = {
  first: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectRelatedArgs = {
  first: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskStatus>;
};


/** 建设项目: a named thing that is built, installed or invested in, e.g. 轨道交通19号线. */
export type ProjectUndertakenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A value of an indicator, reached or to be reached. */
export type Quantity = {
  readonly aspect: Aspect;
  /** Of a change, what it is measured against where that is not the year before, as written: 年均, 累计, 五年, 较2020年. Null otherwise. */
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly comparator: Comparator;
  /** The entities that it is stated of. */
  readonly entities: ReadonlyArray<Entity>;
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  /** What is measured, under its canonical name. */
  readonly indicator: Indicator;
  /** What is measured, in the words of the sentence, completed. */
  readonly indicatorText: Scalars['String']['output'];
  /** `value` in base units: 4.72万亿元 → 4720000000000. */
  readonly normalizedValue: Maybe<Scalars['Float']['output']>;
  /** The region reported on, e.g. 上海市. */
  readonly region: Maybe<Scalars['String']['output']>;
  /** The tasks that it is stated with. */
  readonly tasks: ReadonlyArray<Task>;
  /** The expression as written, e.g. 5%左右. */
  readonly text: Scalars['String']['output'];
  /** As written, with its magnitude: %, 万亿元, 万人, 套. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The number as written, signed (下降3% is -3), without its unit; null for a direction only. The lower end of a range. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The upper end of a range (150至180 → 180). */
  readonly valueMax: Maybe<Scalars['Float']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** Which targets or observations. */
export type QuantityFilter = {
  readonly aspects?: InputMaybe<ReadonlyArray<Aspect>>;
  readonly comparators?: InputMaybe<ReadonlyArray<Comparator>>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Exactly this indicator, e.g. 全市生产总值. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  readonly indicatorContains?: InputMaybe<Scalars['String']['input']>;
  /** E.g. stated of an entity or a task. */
  readonly linkedTo?: InputMaybe<ReadonlyArray<LinkedToFilter>>;
  readonly maxValue?: InputMaybe<Scalars['Float']['input']>;
  /** In base units: 4.72万亿元 is 4720000000000. */
  readonly minValue?: InputMaybe<Scalars['Float']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly section?: InputMaybe<SectionFilter>;
  /** Exactly this section, without those within it. */
  readonly sectionId?: InputMaybe<Scalars['ID']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** An order of targets or observations. */
export type QuantityOrder = {
  readonly direction: OrderDirection;
  readonly field: QuantityOrderField;
};

/** What targets and observations may be ordered by. */
export type QuantityOrderField =
  | 'INDICATOR'
  /** Place in the source. */
  | 'POSITION'
  /** Value in base units. */
  | 'VALUE'
  | 'YEAR';

/** Every question starts here. */
export type Query = {
  readonly __typename?: 'Query';
  /** The agency of a name or alias, e.g. `上海市发展和改革委员会`. */
  readonly agency: Maybe<Agency>;
  /**
   * The graph of entities as a whole: hubs, communities and bridges. Without `relations`, all that hold between entities, CO_OCCURS among
   * them. Computed once for each state of the graph.
   */
  readonly analysis: Analysis;
  /** The area of a name or alias, e.g. `临港新片区`. */
  readonly area: Maybe<Area>;
  /**
   * What several entities (2 to 10) are all linked to, e.g. 临港新片区 and 集成电路: the strongest links first. Each link has every relation
   * between its entity and those asked about. Unknown ids are linked to nothing.
   */
  readonly commonNeighbours: LinkConnection;
  /** One report, with its section tree, its sentences and its text. */
  readonly document: Maybe<Document>;
  /** The reports read, the latest plan year first. */
  readonly documents: DocumentConnection;
  /** Named entities: agencies, policies, projects, … */
  readonly entities: EntityConnection;
  /** One entity by its id: its type, a colon and its canonical name, e.g. `Initiative:五个中心`. */
  readonly entity: Maybe<Entity>;
  /** The event of a name or alias, e.g. `世界人工智能大会`. */
  readonly event: Maybe<Event>;
  /** What is measured, e.g. 全社会研发经费支出相当于全市生产总值比例. */
  readonly indicators: IndicatorConnection;
  /** The industry of a name or alias, e.g. `集成电路`. */
  readonly industry: Maybe<Industry>;
  /** The initiative of a name or alias, e.g. `五个中心`; quotation marks and 《》 may stand or not. Null when there is none. */
  readonly initiative: Maybe<Initiative>;
  /** Any one thing by its id, e.g. `Area:临港新片区`; null when there is none. */
  readonly node: Maybe<Node>;
  /** Things by their ids, at most 200, in the order asked for; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Values reached, e.g. 全市生产总值达到4.72万亿元. */
  readonly observations: ObservationConnection;
  /** The organization of a name or alias, e.g. `特斯拉`. */
  readonly organization: Maybe<Organization>;
  /**
   * How two things are connected: the shortest ways first, none that visits a thing twice. `maxLength` counts relations, 1 to 6.
   * Without `relations`, all that say something about the world may be walked (not HAS_SECTION, HAS_SENTENCE, STATES, MENTIONS). With
   * `shortest`, only those as short as the shortest.
   */
  readonly paths: ReadonlyArray<Path>;
  /** The policy of a name or alias, e.g. `上海市就业促进条例`. */
  readonly policy: Maybe<Policy>;
  /** Policies of which there are several editions, 6.0版 → 7.0版; the longest chains first. `contains` is part of a name of one of them. */
  readonly policyEditions: PolicyEditionsConnection;
  /** The project of a name or alias, e.g. `轨道交通19号线`. */
  readonly project: Maybe<Project>;
  /**
   * What matches a text, best first: names and aliases of entities and indicators (临港 → 临港新片区), titles of documents, those by
   * their pinyin or its initials (lingang, lgxpq → 临港新片区), words of sentences. Plain text without any query syntax; words apart by
   * blanks must all occur. At most 200 characters; none finds nothing.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * The same indicator across regions and years: targets beside actual values. Name the indicator, or a part of its name or aliases, e.g.
   * 新增养老床位. Ordered by indicator, region, aspect and basis.
   */
  readonly series: SeriesConnection;
  /** How much the graph holds. */
  readonly stats: Stats;
  /**
   * The graph around some things (1 to 50 seeds), for drawing: nearest first, stated relations before CO_OCCURS, the heavier before
   * the lighter, until `limit` nodes (1 to 1000). `hops` is 0 to 3. Unknown seeds are left out. Without `relations`, as in `paths`.
   */
  readonly subgraph: Subgraph;
  /** Values to be reached, each with its baseline: 全市生产总值增长5%左右, after 5% in 2023. */
  readonly targets: TargetConnection;
  /** Things done or to be done, e.g. 加快建设张江科学城. */
  readonly tasks: TaskConnection;
};


/** Every question starts here. */
export type QueryAgencyArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryAnalysisArgs = {
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Every question starts here. */
export type QueryAreaArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryCommonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Every question starts here. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question starts here. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  order: EntityOrder;
};


/** Every question starts here. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryEventArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  order: IndicatorOrder;
};


/** Every question starts here. */
export type QueryIndustryArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryInitiativeArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question starts here. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuantityFilter>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  order: QuantityOrder;
};


/** Every question starts here. */
export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryPathsArgs = {
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  shortest: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryPolicyArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QueryPolicyEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  contains?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question starts here. */
export type QueryProjectArgs = {
  name: Scalars['String']['input'];
};


/** Every question starts here. */
export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** Every question starts here. */
export type QuerySeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: SeriesFilter;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question starts here. */
export type QuerySubgraphArgs = {
  hops: Scalars['Int']['input'];
  limit: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  seeds: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question starts here. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuantityFilter>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  order: QuantityOrder;
};


/** Every question starts here. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  order: TaskOrder;
};

/** An entity that is linked to the same others as the one asked about, and may have to do with it for that reason. */
export type RelatedEntity = {
  readonly __typename?: 'RelatedEntity';
  readonly entity: Entity;
  /** Adamic–Adar: each shared entity counts the less, the more entities it is linked to itself. */
  readonly score: Scalars['Float']['output'];
  /** The entities that both are linked to, with the relations of both to them; what counts most first. */
  readonly shared: ReadonlyArray<Link>;
  /** How many entities both are linked to. */
  readonly sharedCount: Scalars['Int']['output'];
};


/** An entity that is linked to the same others as the one asked about, and may have to do with it for that reason. */
export type RelatedEntitySharedArgs = {
  first: Scalars['Int']['input'];
};

/** One relation between two things, as one document states it. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The sentence that states it; for CO_OCCURS the first sentences that name both. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from: Node;
  readonly fromId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly to: Node;
  readonly toId: Scalars['ID']['output'];
  readonly type: RelationType;
  /** How many sentences of the document name both; for CO_OCCURS only. */
  readonly weight: Maybe<Scalars['Int']['output']>;
};


/** One relation between two things, as one document states it. */
export type RelationEvidenceArgs = {
  first: Scalars['Int']['input'];
};

export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  readonly edges: ReadonlyArray<RelationEdge>;
  readonly nodes: ReadonlyArray<Relation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Relations of a type. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  readonly count: Scalars['Int']['output'];
  readonly relation: RelationType;
};

/** Seen from the entity asked about. */
export type RelationDirection =
  /** The relation has no direction. */
  | 'BOTH'
  /** From its neighbours to it. */
  | 'IN'
  /** From it to its neighbours. */
  | 'OUT';

export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Relation;
};

/** The relations of the graph, as in `ontology.yaml`. */
export type RelationType =
  /** 推进: task → what it acts on */
  | 'ADVANCES'
  /** 适用于: policy → what it is about */
  | 'APPLIES_TO'
  /** 基期值: target → observation of an earlier year */
  | 'BASELINE'
  /** 包含: whole → member */
  | 'COMPRISES'
  /** 同句出现: two entities in one sentence; without direction */
  | 'CO_OCCURS'
  /** 制定实施: task → policy */
  | 'ENACTS'
  /** 有实际值: task or entity → observation */
  | 'HAS_OBSERVATION'
  /** 含有章节: document or section → section */
  | 'HAS_SECTION'
  /** 含有句子: section → sentence */
  | 'HAS_SENTENCE'
  /** 有目标值: task or entity → target */
  | 'HAS_TARGET'
  /** 制定机关: policy or report → agency */
  | 'ISSUED_BY'
  /** 位于: thing → area */
  | 'LOCATED_IN'
  /** 度量指标: target or observation → indicator */
  | 'MEASURES'
  /** 提及: sentence → entity */
  | 'MENTIONS'
  /** 完成值: target → observation of its own year, from a later report */
  | 'OUTCOME'
  /** 负责: agency → task */
  | 'RESPONSIBLE_FOR'
  /** 陈述: sentence → task, target or observation */
  | 'STATES'
  /** 接续: edition or phase → the earlier one */
  | 'SUCCEEDS'
  /** 承担: body → project, initiative or event */
  | 'UNDERTAKES';

/** Something that matches, and what of it does. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly fragment: Fragment;
  /** The whole name, alias, title or sentence that matched. */
  readonly matched: Scalars['String']['output'];
  readonly node: Node;
  /** Greater is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** What can be searched: the eight entity types, indicators, sentences, documents. */
export type SearchType =
  | 'Agency'
  | 'Area'
  | 'Document'
  | 'Event'
  | 'Indicator'
  | 'Industry'
  | 'Initiative'
  | 'Organization'
  | 'Policy'
  | 'Project'
  | 'Sentence';

/** 章节: a headed part of a report. */
export type Section = Node & {
  readonly __typename?: 'Section';
  readonly children: ReadonlyArray<Section>;
  readonly document: Document;
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly index: Scalars['Int']['output'];
  /** Ordinal as printed, e.g. (六); empty where there is none, and before the first heading. */
  readonly label: Scalars['String']['output'];
  /** 1 is 一、 or a chapter without an ordinal, 2 is (一), 3 is 1. */
  readonly level: Scalars['Int']['output'];
  readonly parent: Maybe<Section>;
  /** Labels from the top, e.g. 三/(六)/4; the title where a heading has no ordinal. */
  readonly path: Scalars['String']['output'];
  readonly role: SectionRole;
  /** The section's own sentences, in order, without those of its children. */
  readonly sentences: SentenceConnection;
  readonly start: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
};


/** 章节: a headed part of a report. */
export type SectionSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Items of one section. */
export type SectionCount = {
  readonly __typename?: 'SectionCount';
  readonly count: Scalars['Int']['output'];
  readonly section: Section;
};

/** Which sections, those within them included. */
export type SectionFilter = {
  /** Labels from the top, e.g. 三/(六) for it and 三/(六)/1 to 三/(六)/4. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<SectionRole>;
  /** Part of a heading, e.g. 民生. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** What a section talks about. */
export type SectionRole =
  /** 标题、日期、字号 and the address before the first heading */
  | 'front'
  /** 注释、名词解释 after the report */
  | 'notes'
  /** 主要任务和措施: the plan for the coming year */
  | 'plan'
  /** 总体要求和主要目标: requirements for the coming year */
  | 'requirements'
  /** 执行情况: the year under review */
  | 'review';

/** 句子: a sentence or a heading, the unit of evidence. */
export type Sentence = Node & {
  readonly __typename?: 'Sentence';
  readonly document: Document;
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly index: Scalars['Int']['output'];
  readonly isHeading: Scalars['Boolean']['output'];
  /** The entities it names, in order, the longer first. */
  readonly mentions: ReadonlyArray<Mention>;
  readonly section: Section;
  readonly start: Scalars['Int']['output'];
  /** The tasks, targets and values it states, in order. */
  readonly statements: ReadonlyArray<Statement>;
  readonly text: Scalars['String']['output'];
};

export type SentenceConnection = {
  readonly __typename?: 'SentenceConnection';
  readonly edges: ReadonlyArray<SentenceEdge>;
  readonly nodes: ReadonlyArray<Sentence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SentenceEdge = {
  readonly __typename?: 'SentenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Sentence;
};

/** The values of one indicator in one region, of one aspect and basis, by year. */
export type Series = {
  readonly __typename?: 'Series';
  readonly aspect: Aspect;
  /** Of changes, what they are measured against where that is not the year before. Null otherwise. */
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly indicator: Indicator;
  readonly points: ReadonlyArray<SeriesPoint>;
  /** Null where the report does not say. */
  readonly region: Maybe<Scalars['String']['output']>;
};

export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  readonly edges: ReadonlyArray<SeriesEdge>;
  readonly nodes: ReadonlyArray<Series>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Series;
};

/** Which series; `indicator` or `indicatorContains` must be given. */
export type SeriesFilter = {
  readonly aspects?: InputMaybe<ReadonlyArray<Aspect>>;
  /** First and last year. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** A name or alias of the indicator, e.g. 新增养老床位. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** Part of a name of the indicator, e.g. 养老床位. */
  readonly indicatorContains?: InputMaybe<Scalars['String']['input']>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** What reports say of one year. */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** Values reached in the year, in document order. */
  readonly observations: ReadonlyArray<Observation>;
  /** Values to be reached in the year, in document order. */
  readonly targets: ReadonlyArray<Target>;
  readonly year: Scalars['Int']['output'];
};

/** A report to read. */
export type SourceInput = {
  /** How to name it in messages, e.g. 上海市-2024-plan.txt. */
  readonly name: Scalars['String']['input'];
  /** Its text, whole and unaltered, e.g. 关于上海市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告 … */
  readonly text: Scalars['String']['input'];
};

/** Something a sentence says: a task, a target or an actual value. */
export type Statement = {
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  /** As written, e.g. 生产总值增长5%左右. */
  readonly text: Scalars['String']['output'];
  /** The year it is about: the year under review or the year planned for. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** How much the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Counts by label, e.g. Project, Task; abstract labels (Entity, Statement) included. */
  readonly byLabel: ReadonlyArray<LabelCount>;
  readonly byRelation: ReadonlyArray<RelationCount>;
  readonly nodes: Scalars['Int']['output'];
  readonly relations: Scalars['Int']['output'];
  /** Changes whenever the content does. */
  readonly version: Scalars['String']['output'];
};

/** A part of the graph for drawing. Every relation joins two of the nodes. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The relations as lines: several of one type in one direction are one. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  readonly nodes: ReadonlyArray<SubgraphNode>;
  readonly relations: ReadonlyArray<Relation>;
  /** True when `limit` left nodes out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A line between two nodes of a subgraph. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  /** Unique within the subgraph. */
  readonly id: Scalars['ID']['output'];
  /** Id of the node that it starts at. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node that it ends at. */
  readonly target: Scalars['ID']['output'];
  readonly type: RelationType;
  /** How many relations it stands for; for CO_OCCURS how many sentences. */
  readonly weight: Scalars['Int']['output'];
};

/** A node with what a drawing needs of it. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** Relations at it in the whole graph, of the types asked for. */
  readonly degree: Scalars['Int']['output'];
  /** Steps from the nearest seed; 0 for a seed. */
  readonly distance: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** What to write beside it: a name, a title or a statement's text. */
  readonly label: Scalars['String']['output'];
  readonly node: Node;
  /** Type of the node: Area, Task, Indicator, … */
  readonly type: Scalars['String']['output'];
  /** Where to draw it, in −1 to 1, the same each time: linked nodes lie near each other, the middle of all at 0. */
  readonly x: Scalars['Float']['output'];
  /** Upward. */
  readonly y: Scalars['Float']['output'];
};

/** Sent to /graphql/stream, which answers with server-sent events; needs the token as mutations do. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A job as it goes on, beginning with its present state, until it is done or has failed; at once over for an unknown id. */
  readonly job: Job;
};


/** Sent to /graphql/stream, which answers with server-sent events; needs the token as mutations do. */
export type SubscriptionJobArgs = {
  id: Scalars['ID']['input'];
};

/** 目标值: a value of an indicator to be reached, e.g. 新增养老床位4000张. */
export type Target = Node & Quantity & Statement & {
  readonly __typename?: 'Target';
  readonly aspect: Aspect;
  /** The latest actual value of the same indicator, region, aspect and basis in an earlier year: 55件左右 → 50.2件 in 2023. Null where none is stated. */
  readonly baseline: Maybe<Observation>;
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly comparator: Comparator;
  readonly entities: ReadonlyArray<Entity>;
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly indicatorText: Scalars['String']['output'];
  readonly normalizedValue: Maybe<Scalars['Float']['output']>;
  /** The actual value of the same indicator, region, aspect and basis in the target's own year, from a later report. Null where none is stated. */
  readonly outcome: Maybe<Observation>;
  readonly region: Maybe<Scalars['String']['output']>;
  readonly tasks: ReadonlyArray<Task>;
  readonly text: Scalars['String']['output'];
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly valueMax: Maybe<Scalars['Float']['output']>;
  /** What the outcome says of the target. */
  readonly verdict: TargetVerdict;
  readonly year: Maybe<Scalars['Int']['output']>;
};

export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  readonly edges: ReadonlyArray<TargetEdge>;
  /** All that the list holds, counted. */
  readonly facets: Facets;
  readonly nodes: ReadonlyArray<Target>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Target;
};

/** Whether a target was reached. */
export type TargetVerdict =
  /** 达到: at least the number, or at most it where the target is an upper bound (以内, 不超过) */
  | 'MET'
  /** 未达到: a number was to be reached, or not to be exceeded, and was not */
  | 'MISSED'
  /** No outcome is stated, or the words of the target leave open what would meet it (左右, 同步, 完成国家下达目标) */
  | 'OPEN';

/** 任务: one action done or to be done, a clause with its verb, e.g. 加快建设张江科学城. */
export type Task = Node & Statement & {
  readonly __typename?: 'Task';
  /** What it acts on; policies are in `enacts`. */
  readonly advances: ReadonlyArray<Entity>;
  /** The policies it formulates, issues, implements or revises. */
  readonly enacts: ReadonlyArray<Policy>;
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  readonly observations: ReadonlyArray<Observation>;
  /** The agencies that the text makes responsible for it. */
  readonly responsible: ReadonlyArray<Agency>;
  readonly status: TaskStatus;
  readonly targets: ReadonlyArray<Target>;
  readonly text: Scalars['String']['output'];
  /** The action, e.g. 加快建设. */
  readonly verb: Scalars['String']['output'];
  readonly year: Maybe<Scalars['Int']['output']>;
};

export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  readonly edges: ReadonlyArray<TaskEdge>;
  /** All that the list holds, counted. */
  readonly facets: Facets;
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

/** Which tasks. */
export type TaskFilter = {
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** With a value of this indicator. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** E.g. that acts on, enacts or names as responsible. */
  readonly linkedTo?: InputMaybe<ReadonlyArray<LinkedToFilter>>;
  /** Of a report on this region. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly section?: InputMaybe<SectionFilter>;
  /** Exactly this section, without those within it. */
  readonly sectionId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<TaskStatus>;
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
  readonly verb?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** An order of tasks. */
export type TaskOrder = {
  readonly direction: OrderDirection;
  readonly field: TaskOrderField;
};

/** What tasks may be ordered by. */
export type TaskOrderField =
  /** Place in the source. */
  | 'POSITION'
  | 'VERB'
  | 'YEAR';

/** Whether a task is reported or announced. */
export type TaskStatus =
  /** Done in the year under review. */
  | 'done'
  /** Planned for the coming year. */
  | 'planned';

/** Half-open, UTF-16 code units. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  readonly end: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
};

/** Items of one type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  readonly count: Scalars['Int']['output'];
  /** Type in the schema, e.g. Project. */
  readonly type: Scalars['String']['output'];
};

/** What may be decided about two entities. */
export type Verdict =
  /** They are two. */
  | 'apart'
  /** They are one: all that sources say of the first is said of the second. */
  | 'merge';

/** Items of one year. */
export type YearCount = {
  readonly __typename?: 'YearCount';
  readonly count: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<GraphNode>;
  Analysis: ResolverTypeWrapper<AnalysedGraph>;
  Area: ResolverTypeWrapper<GraphNode>;
  Aspect: ResolverTypeWrapper<Aspect>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<AnalysedBridge>;
  Changes: ResolverTypeWrapper<Changes>;
  Community: ResolverTypeWrapper<Members>;
  Comparator: ResolverTypeWrapper<Comparator>;
  Document: ResolverTypeWrapper<GraphNode>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Entity: ResolverTypeWrapper<GraphNode>;
  EntityConnection: ResolverTypeWrapper<NodeConnection>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityType: ResolverTypeWrapper<EntityType>;
  Event: ResolverTypeWrapper<GraphNode>;
  Evidence: ResolverTypeWrapper<Citation>;
  Facets: ResolverTypeWrapper<FacetTally>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Fragment: ResolverTypeWrapper<Fragment>;
  Hub: ResolverTypeWrapper<NodeMeasure>;
  HubMeasure: HubMeasure;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<GraphNode>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  Industry: ResolverTypeWrapper<GraphNode>;
  Initiative: ResolverTypeWrapper<GraphNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Job: ResolverTypeWrapper<WriteJob>;
  JobState: JobState;
  Judgement: ResolverTypeWrapper<GraphNode>;
  JudgementInput: JudgementInput;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Lifecycle: ResolverTypeWrapper<Lifecycle>;
  LifecycleStage: ResolverTypeWrapper<GraphEdge>;
  Link: ResolverTypeWrapper<LinkedNode>;
  LinkConnection: ResolverTypeWrapper<LinkList>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkedToFilter: LinkedToFilter;
  Mention: ResolverTypeWrapper<GraphEdge>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourGroup: ResolverTypeWrapper<Omit<NeighbourGroup, 'links'> & { links: ReadonlyArray<ResolversTypes['Link']> }>;
  Node: ResolverTypeWrapper<GraphNode>;
  Observation: ResolverTypeWrapper<GraphNode>;
  ObservationConnection: ResolverTypeWrapper<NodeConnection>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<GraphNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversTypes['Node']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Policy: ResolverTypeWrapper<GraphNode>;
  PolicyEditions: ResolverTypeWrapper<Editions>;
  PolicyEditionsConnection: ResolverTypeWrapper<Omit<PolicyEditionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyEditionsEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyEditions']> }>;
  PolicyEditionsEdge: ResolverTypeWrapper<Omit<PolicyEditionsEdge, 'node'> & { node: ResolversTypes['PolicyEditions'] }>;
  Project: ResolverTypeWrapper<GraphNode>;
  Quantity: ResolverTypeWrapper<GraphNode>;
  QuantityFilter: QuantityFilter;
  QuantityOrder: QuantityOrder;
  QuantityOrderField: QuantityOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedEntity: ResolverTypeWrapper<RelatedNode>;
  Relation: ResolverTypeWrapper<GraphEdge>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationDirection: RelationDirection;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchType: ResolverTypeWrapper<SearchType>;
  Section: ResolverTypeWrapper<GraphNode>;
  SectionCount: ResolverTypeWrapper<SectionTally>;
  SectionFilter: SectionFilter;
  SectionRole: ResolverTypeWrapper<SectionRole>;
  Sentence: ResolverTypeWrapper<GraphNode>;
  SentenceConnection: ResolverTypeWrapper<Omit<SentenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SentenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Sentence']> }>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['Sentence'] }>;
  Series: ResolverTypeWrapper<NodeSeries>;
  SeriesConnection: ResolverTypeWrapper<Omit<SeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SeriesEdge']>, nodes: ReadonlyArray<ResolversTypes['Series']> }>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  SeriesFilter: SeriesFilter;
  SeriesPoint: ResolverTypeWrapper<NodeSeriesPoint>;
  SourceInput: SourceInput;
  Statement: ResolverTypeWrapper<GraphNode>;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversTypes['SubgraphNode']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdge>;
  SubgraphNode: ResolverTypeWrapper<PlacedNode>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Target: ResolverTypeWrapper<GraphNode>;
  TargetConnection: ResolverTypeWrapper<NodeConnection>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetVerdict: TargetVerdict;
  Task: ResolverTypeWrapper<GraphNode>;
  TaskConnection: ResolverTypeWrapper<NodeConnection>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TaskStatus: ResolverTypeWrapper<TaskStatus>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Verdict: ResolverTypeWrapper<Verdict>;
  YearCount: ResolverTypeWrapper<YearCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: GraphNode;
  Analysis: AnalysedGraph;
  Area: GraphNode;
  Boolean: Scalars['Boolean']['output'];
  Bridge: AnalysedBridge;
  Changes: Changes;
  Community: Members;
  Document: GraphNode;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Entity: GraphNode;
  EntityConnection: NodeConnection;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  Event: GraphNode;
  Evidence: Citation;
  Facets: FacetTally;
  Float: Scalars['Float']['output'];
  Fragment: Fragment;
  Hub: NodeMeasure;
  ID: Scalars['ID']['output'];
  Indicator: GraphNode;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  Industry: GraphNode;
  Initiative: GraphNode;
  Int: Scalars['Int']['output'];
  Job: WriteJob;
  Judgement: GraphNode;
  JudgementInput: JudgementInput;
  LabelCount: LabelCount;
  LifecycleStage: GraphEdge;
  Link: LinkedNode;
  LinkConnection: LinkList;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkedToFilter: LinkedToFilter;
  Mention: GraphEdge;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  NeighbourGroup: Omit<NeighbourGroup, 'links'> & { links: ReadonlyArray<ResolversParentTypes['Link']> };
  Node: GraphNode;
  Observation: GraphNode;
  ObservationConnection: NodeConnection;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  Organization: GraphNode;
  PageInfo: PageInfo;
  Path: Omit<Path, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Policy: GraphNode;
  PolicyEditions: Editions;
  PolicyEditionsConnection: Omit<PolicyEditionsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyEditionsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyEditions']> };
  PolicyEditionsEdge: Omit<PolicyEditionsEdge, 'node'> & { node: ResolversParentTypes['PolicyEditions'] };
  Project: GraphNode;
  Quantity: GraphNode;
  QuantityFilter: QuantityFilter;
  QuantityOrder: QuantityOrder;
  Query: Record<PropertyKey, never>;
  RelatedEntity: RelatedNode;
  Relation: GraphEdge;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationCount: RelationCount;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Section: GraphNode;
  SectionCount: SectionTally;
  SectionFilter: SectionFilter;
  Sentence: GraphNode;
  SentenceConnection: Omit<SentenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SentenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Sentence']> };
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['Sentence'] };
  Series: NodeSeries;
  SeriesConnection: Omit<SeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SeriesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Series']> };
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  SeriesFilter: SeriesFilter;
  SeriesPoint: NodeSeriesPoint;
  SourceInput: SourceInput;
  Statement: GraphNode;
  Stats: Stats;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversParentTypes['SubgraphNode']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  SubgraphEdge: SubgraphEdge;
  SubgraphNode: PlacedNode;
  Subscription: Record<PropertyKey, never>;
  Target: GraphNode;
  TargetConnection: NodeConnection;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  Task: GraphNode;
  TaskConnection: NodeConnection;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TextRange: TextRange;
  TypeCount: TypeCount;
  YearCount: YearCount;
};

export type AgencyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgencyBodiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgencyIssuesArgs, 'first'>>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgencyLinkedArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AgencyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<AgencyNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<AgencyObservationsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgencyPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgencyProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<AgencyRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgencyRelationsArgs, 'first'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  responsibleFor?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<AgencyResponsibleForArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<AgencyTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<AgencyTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  undertakes?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgencyUndertakesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, RequireFields<AnalysisBridgesArgs, 'first'>>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<AnalysisCommunitiesArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Hub']>, ParentType, ContextType, RequireFields<AnalysisHubsArgs, 'by' | 'first'>>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaBodiesArgs, 'first'>>;
  contains?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaContainsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaLinkedArgs, 'first'>>;
  locations?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaLocationsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AreaMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<AreaNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<AreaObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaPartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AreaProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<AreaRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AreaRelationsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<AreaTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<AreaTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AspectResolvers = { GROWTH: 'growth', LEVEL: 'level', RANK: 'rank', SHARE: 'share' };

export type BridgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  edgesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgesDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  propertiesSet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparatorResolvers = { APPROX: '≈', DONE: 'done', DOWN: 'down', EQ: '=', GTE: '≥', LTE: '≤', SYNC: 'sync', UP: 'up' };

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, RequireFields<DocumentSentencesArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTextArgs, 'start'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Area' | 'Event' | 'Industry' | 'Initiative' | 'Organization' | 'Policy' | 'Project', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeResolvers = { AGENCY: 'Agency', AREA: 'Area', EVENT: 'Event', INDUSTRY: 'Industry', INITIATIVE: 'Initiative', ORGANIZATION: 'Organization', POLICY: 'Policy', PROJECT: 'Project' };

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventBodiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinkedArgs, 'first'>>;
  locations?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLocationsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EventMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<EventNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<EventObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventPartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<EventRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'first'>>;
  succeededBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventSucceededByArgs, 'first'>>;
  succeeds?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventSucceedsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<EventTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<EventTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  undertakenBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventUndertakenByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionCount']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type FragmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fragment'] = ResolversParentTypes['Fragment']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  communityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<IndicatorObservationsArgs, 'first'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<IndicatorTargetsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndustryBodiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndustryLinkedArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndustryMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<IndustryMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<IndustryNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<IndustryObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndustryPartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndustryPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<IndustryProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<IndustryRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<IndustryRelationsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<IndustryTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<IndustryTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeBodiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeLinkedArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<InitiativeMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<InitiativeNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<InitiativeObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativePartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativePoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<InitiativeRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InitiativeRelationsArgs, 'first'>>;
  succeededBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeSucceededByArgs, 'first'>>;
  succeeds?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeSucceedsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<InitiativeTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<InitiativeTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  undertakenBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeUndertakenByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  changes?: Resolver<Maybe<ResolversTypes['Changes']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LifecycleResolvers = { COMPLETED: 'completed', FORMULATING: 'formulating', IMPLEMENTING: 'implementing', ISSUED: 'issued', PLANNED: 'planned', REVISING: 'revising', STARTED: 'started', UNDER_CONSTRUCTION: 'under_construction' };

export type LifecycleStageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LifecycleStage'] = ResolversParentTypes['LifecycleStage']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  nested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'source'>>;
  judge?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'judgement'>>;
  withdraw?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'documentId'>>;
};

export type NeighbourGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourGroup'] = ResolversParentTypes['NeighbourGroup']> = {
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Area' | 'Document' | 'Event' | 'Indicator' | 'Industry' | 'Initiative' | 'Judgement' | 'Observation' | 'Organization' | 'Policy' | 'Project' | 'Section' | 'Sentence' | 'Target' | 'Task', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  baselineOf?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicatorText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalizedValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationBodiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationLinkedArgs, 'first'>>;
  locations?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationLocationsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<OrganizationObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<OrganizationRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<OrganizationTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<OrganizationTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  undertakes?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationUndertakesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyAppliesToArgs, 'first'>>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyBodiesArgs, 'first'>>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyIssuedByArgs, 'first'>>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyLinkedArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PolicyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<PolicyNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<PolicyObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyPartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<PolicyRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyRelationsArgs, 'first'>>;
  succeededBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicySucceededByArgs, 'first'>>;
  succeeds?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicySucceedsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<PolicyTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<PolicyTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEditionsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyEditions'] = ResolversParentTypes['PolicyEditions']> = {
  editions?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PolicyEditionsConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyEditionsConnection'] = ResolversParentTypes['PolicyEditionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEditionsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyEditions']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEditionsEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyEditionsEdge'] = ResolversParentTypes['PolicyEditionsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyEditions'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectBodiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectLinkedArgs, 'first'>>;
  locations?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectLocationsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectMembersArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProjectMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<ProjectNeighboursArgs, 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<ProjectObservationsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectPartOfArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectProjectsArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntity']>, ParentType, ContextType, RequireFields<ProjectRelatedArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectRelationsArgs, 'first'>>;
  succeededBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectSucceededByArgs, 'first'>>;
  succeeds?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectSucceedsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<ProjectTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<ProjectTasksArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  undertakenBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectUndertakenByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  __resolveType: TypeResolveFn<'Observation' | 'Target', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'name'>>;
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType, Partial<QueryAnalysisArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'name'>>;
  commonNeighbours?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'first' | 'ids'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'order'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'name'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'order'>>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, RequireFields<QueryIndustryArgs, 'name'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'name'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'first' | 'order'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'name'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'shortest' | 'to'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'name'>>;
  policyEditions?: Resolver<ResolversTypes['PolicyEditionsConnection'], ParentType, ContextType, RequireFields<QueryPolicyEditionsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'name'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<QuerySeriesArgs, 'filter' | 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'hops' | 'limit' | 'seeds'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first' | 'order'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'order'>>;
};

export type RelatedEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelatedEntity'] = ResolversParentTypes['RelatedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<RelatedEntitySharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  fragment?: Resolver<ResolversTypes['Fragment'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchTypeResolvers = { AGENCY: 'Agency', AREA: 'Area', DOCUMENT: 'Document', EVENT: 'Event', INDICATOR: 'Indicator', INDUSTRY: 'Industry', INITIATIVE: 'Initiative', ORGANIZATION: 'Organization', POLICY: 'Policy', PROJECT: 'Project', SENTENCE: 'Sentence' };

export type SectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SectionRole'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, RequireFields<SectionSentencesArgs, 'first'>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SectionCount'] = ResolversParentTypes['SectionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionRoleResolvers = { FRONT: 'front', NOTES: 'notes', PLAN: 'plan', REQUIREMENTS: 'requirements', REVIEW: 'review' };

export type SentenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Observation' | 'Target' | 'Task', ParentType, ContextType>;
};

export type StatsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  byLabel?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  byRelation?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  job?: SubscriptionResolver<ResolversTypes['Job'], "job", ParentType, ContextType, RequireFields<SubscriptionJobArgs, 'id'>>;
};

export type TargetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicatorText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalizedValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['TargetVerdict'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  advances?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  enacts?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskStatusResolvers = { DONE: 'done', PLANNED: 'planned' };

export type TextRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerdictResolvers = { APART: 'apart', MERGE: 'merge' };

export type YearCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Agency?: AgencyResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Aspect?: AspectResolvers;
  Bridge?: BridgeResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Comparator?: ComparatorResolvers;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Fragment?: FragmentResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Lifecycle?: LifecycleResolvers;
  LifecycleStage?: LifecycleStageResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyEditions?: PolicyEditionsResolvers<ContextType>;
  PolicyEditionsConnection?: PolicyEditionsConnectionResolvers<ContextType>;
  PolicyEditionsEdge?: PolicyEditionsEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedEntity?: RelatedEntityResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchType?: SearchTypeResolvers;
  Section?: SectionResolvers<ContextType>;
  SectionCount?: SectionCountResolvers<ContextType>;
  SectionRole?: SectionRoleResolvers;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskStatus?: TaskStatusResolvers;
  TextRange?: TextRangeResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  YearCount?: YearCountResolvers<ContextType>;
};

