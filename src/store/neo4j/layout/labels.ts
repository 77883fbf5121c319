import { type GraphNode, StoreError } from '../../../model/index.js';

/**
 * The labels that the statements in `cypher` know, the general ones first: Cypher names labels in its text, and a text made at run time
 * would be open to injection. A test holds these lists to ontology.yaml and to the files.
 */
export const GENERAL_LABELS = [
  'Document',
  'Section',
  'Sentence',
  'Statement',
  'Entity',
  'Indicator',
  'Judgement',
] as const;

/** General label → the labels that go with it. */
export const SPECIAL_LABELS: Readonly<Record<string, readonly string[]>> = {
  Entity: ['Agency', 'Organization', 'Policy', 'Project', 'Initiative', 'Area', 'Event', 'Industry'],
  Statement: ['Task', 'Target', 'Observation'],
};

/** Edge types whose ids the database keeps unique; others are taken, but cost a look at every edge. */
export const EDGE_TYPES: ReadonlySet<string> = new Set([
  ...['HAS_SECTION', 'HAS_SENTENCE', 'STATES', 'MENTIONS', 'ISSUED_BY', 'APPLIES_TO', 'SUCCEEDS', 'COMPRISES'],
  ...['LOCATED_IN', 'UNDERTAKES', 'ADVANCES', 'ENACTS', 'RESPONSIBLE_FOR', 'HAS_TARGET', 'HAS_OBSERVATION', 'MEASURES'],
  ...['BASELINE', 'OUTCOME', 'CO_OCCURS'],
]);

/** Labels of the store's own nodes, and marks of it on others: reads do not show them. */
export const isInternal = (name: string): boolean => name.startsWith('_');

/** @throws {StoreError} for labels that no statement would find. */
export function checkLabels({ id, labels }: GraphNode): void {
  const [general = '', special, ...more] = labels;
  const isGeneral = GENERAL_LABELS.some((label) => label === general);
  const isSpecial = special === undefined || SPECIAL_LABELS[general]?.includes(special);
  if (isGeneral && isSpecial && more.length === 0) return;
  throw new StoreError(
    `node ${id}: a Neo4j store does not know the labels ${labels.join(', ')}; add them to src/store/neo4j/layout/labels.ts and cypher`,
  );
}
