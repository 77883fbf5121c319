import type { CodegenConfig } from '@graphql-codegen/cli';
import { enums } from './src/api/enums.js';

const mapTo = (type: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, type]));

/** What resolvers hand on as the parent of each GraphQL type: graph nodes and edges as the store returns them. */
const NODES = [
  ...['Node', 'Entity', 'Statement', 'Quantity'],
  ...['Agency', 'Organization', 'Policy', 'Project', 'Initiative', 'Area', 'Event', 'Industry'],
  ...['Task', 'Target', 'Observation', 'Indicator', 'Document', 'Section', 'Sentence', 'Judgement'],
];

/** Writes `src/api/generated.ts` from `schema.graphql`: run `npm run codegen` after each change of the schema. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/api/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.js#ApiContext',
        mappers: {
          ...mapTo('../model/index.js#GraphNode', NODES),
          ...mapTo('../model/index.js#GraphEdge', ['Mention', 'Relation']),
          // Without these the generator takes enums with own values for null.
          ...Object.fromEntries(Object.keys(enums).map((name) => [name, name])),
          Evidence: './evidence.js#Citation',
          Job: './writes/job.js#WriteJob',
          LifecycleStage: '../model/index.js#GraphEdge',
          Link: './links.js#LinkedNode',
          SubgraphNode: './subgraph.js#PlacedNode',
        },
        enumValues: enums,
        enumsAsTypes: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: true, resolvers: false },
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        scalars: { ID: 'string' },
        strictScalars: true,
        makeResolverTypeCallable: true,
      },
    },
  },
};

export default config;
