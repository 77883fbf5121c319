import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';
import { packageRoot } from '../ingest/read/resources.js';

/** What the served store of a bench needs to be written. */
export const TOKEN = 'the-token-of-the-bench';

const FIELDS = 'fragment F on Node { id ... on Entity { name type aliases __typename } }';

/** 20 and 500 nodes with five fields each: a page of `nodes` has 200 at most. */
export const TWENTY = `query Twenty($a: [ID!]!) { nodes(ids: $a) { ...F } } ${FIELDS}`;
export const FIVE_HUNDRED = `query FiveHundred($a: [ID!]!, $b: [ID!]!, $c: [ID!]!) {
  a: nodes(ids: $a) { ...F } b: nodes(ids: $b) { ...F } c: nodes(ids: $c) { ...F } } ${FIELDS}`;

export const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The operations that the servers know by their ids. */
export const PERSISTED: Readonly<Record<string, string>> = Object.fromEntries(
  [TWENTY, FIVE_HUNDRED].map((text) => [idOf(text), text]),
);

export interface Question {
  readonly query: string;
  /** The defaults that the text gives: the peer misses those of variables that may not be null. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The questions that the graph exists to answer, 1 to 8, by their names. */
export function questions(): Map<string, Question> {
  const folder = join(packageRoot(), 'tests', 'api', 'questions');
  const names = readdirSync(folder).filter((name) => /^0?[1-8]-.*\.graphql$/.test(name));
  return new Map(
    names.sort().map((name) => [name.replace('.graphql', ''), question(readFileSync(join(folder, name), 'utf8'))]),
  );
}

function question(query: string): Question {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const variables = (operation as OperationDefinitionNode).variableDefinitions?.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { query, variables: Object.fromEntries(variables ?? []) };
}
