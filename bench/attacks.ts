/** One request that means harm: a body that is sent as it is, with these headers. */
export interface Attack {
  readonly name: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Code of the error that it is answered with. */
  readonly code: string;
}

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const asks = (query: string, variables?: object): string => JSON.stringify({ query, variables });

const NESTED = `{ entities(first: 200) { nodes { linked(first: 200) { nodes { entity {
  linked(first: 80) { nodes { entity { name } } } } } } } } }`;
const DEEP_SCHEMA = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;

/** What servers of GraphQL are attacked with; each is to be refused quickly, with 4xx. */
export const ATTACKS: readonly Attack[] = [
  { name: 'nested lists worth 3.2 million objects', body: asks(NESTED), code: 'OPERATION_TOO_COSTLY' },
  {
    name: 'nested lists whose sizes are variables',
    body: asks(NESTED.replace('{', 'query ($n: Int!) {').replaceAll('200', '$n'), { n: 200 }),
    code: 'OPERATION_TOO_COSTLY',
  },
  {
    name: '1,000 aliases',
    body: asks(`{ ${times(1000, (i) => `a${i}: stats { nodes }`)} }`),
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: '1,000 aliases of __typename',
    body: asks(`{ ${times(1000, (i) => `a${i}: __typename`)} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'aliases multiplied by fragments',
    body: asks(`{ ${times(20, () => '...A')} } fragment A on Query { ${times(20, (i) => `a${i}: __typename`)} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fragments that double at each step',
    body: asks(
      `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Query { __typename }`,
    ),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'circular fragments',
    body: asks('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'hundreds of fragments that are compared with each other',
    body: asks(
      `{ ${times(320, (i) => `...F${i}`)} } ${times(320, (i) => `fragment F${i} on Query { stats { nodes } }`)}`,
    ),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'one field hundreds of times',
    body: asks(`{ ${times(390, () => 'documents { nodes { sections { id } } }')} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'directives by the hundred',
    body: asks(`{ stats { nodes ${times(400, () => '@include(if: true)')} } }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: '150,000 tokens', body: asks(`{ ${'a '.repeat(60_000)} }`).padEnd(150_000), code: 'REQUEST_TOO_LARGE' },
  {
    name: '60,000 tokens within the size allowed',
    body: asks(`{ ${'a '.repeat(60_000)} }`),
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'depth',
    body: asks(`{ node(id: "x") { ${'... on Section { parent { '.repeat(30)} id ${'} } '.repeat(30)} } }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '900 KB in a string',
    body: asks(`{ node(id: "${'x'.repeat(900_000)}") { id } }`),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: '900 KB in a variable',
    body: asks('query ($id: ID!) { node(id: $id) { id } }', { id: 'x'.repeat(900_000) }),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'batching',
    body: `[${Array(100).fill(asks('{ stats { nodes } }')).join()}]`,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a form that any page can send',
    body: asks('{ stats { nodes } }'),
    headers: { 'content-type': 'text/plain' },
    code: 'BAD_REQUEST',
  },
  {
    name: 'a variable of the wrong type',
    body: asks('query ($first: Int!) { entities(first: $first) { totalCount } }', { first: { a: [1] } }),
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'variables that are no object',
    body: '{"query":"{ stats { nodes } }","variables":[1,2]}',
    code: 'BAD_REQUEST',
  },
  { name: '__proto__ in a body', body: '{"query":"{ stats { nodes } }","__proto__":{"x":1}}', code: 'BAD_REQUEST' },
  { name: 'deep introspection', body: asks(DEEP_SCHEMA), code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'introspection many times over',
    body: asks(`{ ${times(60, (i) => `s${i}: __schema { ...S }`)} } fragment S on __Schema {
      types { fields { name args { name type { name } } } } }`),
    code: 'OPERATION_TOO_COSTLY',
  },
  {
    name: 'a mutation where there is no writing',
    body: asks('mutation { withdraw(documentId: "doc:x") { id } }'),
    code: 'READ_ONLY',
  },
];
