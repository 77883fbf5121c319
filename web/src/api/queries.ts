/**
 * Every question the explorer asks, as GraphQL text; `types.ts` has the shapes of the answers. A test checks them against
 * `schema.graphql`, so this file imports nothing.
 */

const ENTITY = 'fragment EntityParts on Entity { __typename id name }';

const EVIDENCE = `
  fragment EvidenceParts on Evidence {
    quote start end rule
    section { id path title }
    sentence { id }
  }`;

const TASK = `
  fragment TaskParts on Task { __typename id text year status verb evidence { ...EvidenceParts } }`;

const QUANTITY = `
  fragment QuantityParts on Quantity {
    __typename id text year indicatorText value valueMax unit comparator aspect basis evidence { ...EvidenceParts }
  }`;

const RELATION = `
  fragment RelationParts on Relation { id type fromId toId weight evidence(first: 3) { ...EvidenceParts } }`;

export const SUGGEST = `
  query Suggest($text: String!) {
    search(
      text: $text
      types: [AREA, INITIATIVE, PROJECT, POLICY, AGENCY, ORGANIZATION, EVENT, INDUSTRY]
      first: 10
    ) { matched node { ...EntityParts } }
  }
  ${ENTITY}`;

export const OVERVIEW = `
  query Overview {
    stats { nodes relations byLabel { label count } }
    documents(first: 5) { nodes { id title region issuer publisher publishedDate reviewYear planYear } }
    area: entities(filter: { types: [AREA] }, first: 8) { nodes { ...EntityParts } }
    initiative: entities(filter: { types: [INITIATIVE] }, first: 8) { nodes { ...EntityParts } }
    project: entities(filter: { types: [PROJECT] }, first: 8) { nodes { ...EntityParts } }
    policy: entities(filter: { types: [POLICY] }, first: 8) { nodes { ...EntityParts } }
    agency: entities(filter: { types: [AGENCY] }, first: 8) { nodes { ...EntityParts } }
    organization: entities(filter: { types: [ORGANIZATION] }, first: 8) { nodes { ...EntityParts } }
    event: entities(filter: { types: [EVENT] }, first: 8) { nodes { ...EntityParts } }
    industry: entities(filter: { types: [INDUSTRY] }, first: 8) { nodes { ...EntityParts } }
  }
  ${ENTITY}`;

/** All next to an entity, and by stated relations one step further, for entities with few neighbours. */
export const NEIGHBOURHOOD = `
  query Neighbourhood($id: ID!, $limit: Int!) {
    near: subgraph(seeds: [$id], hops: 1, limit: $limit) { ...Part }
    far: subgraph(
      seeds: [$id], hops: 2, limit: $limit
      relations: [ISSUED_BY, APPLIES_TO, SUCCEEDS, COMPRISES, LOCATED_IN, UNDERTAKES, ADVANCES, ENACTS, RESPONSIBLE_FOR]
    ) { ...Part }
  }
  fragment Part on Subgraph {
    truncated
    nodes {
      id type label
      node {
        ... on Task { evidence { ...EvidenceParts } }
        ... on Quantity { text indicatorText evidence { ...EvidenceParts } }
      }
    }
    relations { id type fromId toId weight }
  }
  ${EVIDENCE}`;

export const ENTITY_DETAIL = `
  query EntityDetail($id: ID!) {
    entity(id: $id) {
      ...EntityParts
      aliases
      mentions(first: 50) {
        totalCount
        nodes { id surface lifecycle evidence { ...EvidenceParts sentence { statements { ...TaskParts } } } }
      }
      tasks(first: 100) { totalCount nodes { ...TaskParts } }
      targets(first: 50) { totalCount nodes { ...QuantityParts baseline { ...QuantityParts } } }
      observations(first: 50) { totalCount nodes { ...QuantityParts } }
      projects(first: 50) { totalCount nodes { ...LinkParts } }
      policies(first: 50) { totalCount nodes { ...LinkParts } }
      linked(first: 100) { totalCount nodes { ...LinkParts } }
      relations(
        types: [ISSUED_BY, APPLIES_TO, SUCCEEDS, COMPRISES, LOCATED_IN, UNDERTAKES]
        first: 100
      ) { totalCount nodes { ...RelationParts from { ...RelatedParts } to { ...RelatedParts } } }
    }
  }
  fragment RelatedParts on Node { ...EntityParts ... on Document { __typename id title } }
  fragment LinkParts on Link { entity { ...EntityParts } relations { ...RelationParts } }
  ${ENTITY} ${EVIDENCE} ${TASK} ${QUANTITY} ${RELATION}`;

export const SENTENCE = `
  query Sentence($id: ID!) {
    node(id: $id) {
      ... on Sentence {
        id text start end
        document { id title publisher publishedDate length }
        section { ...Heading parent { ...Heading parent { ...Heading } } }
        mentions { nested entity { ...EntityParts } evidence { start end } }
      }
    }
  }
  fragment Heading on Section { id label title level start end }
  ${ENTITY}`;

/** The source around a sentence; a second question because the window depends on where the sentence stands. */
export const SOURCE = `
  query Source($document: ID!, $start: Int!, $end: Int!) {
    document(id: $document) { text(start: $start, end: $end) }
  }`;
