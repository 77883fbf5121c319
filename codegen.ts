import type { CodegenConfig } from '@graphql-codegen/cli';
import { enums } from './src/api/enums.js';

const mapTo = (type: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, type]));

/** What resolvers hand on as the parent of each GraphQL type: graph nodes and edges as the store returns them. */
const NODES = [
  ...['Node', 'Entity', 'Statement', 'Quantity'],
  ...['Agency', 'Organization', 'Policy', 'Project', 'Initiative', 'Area', 'Event', 'Industry'],
  ...['Task', 'Target', 'Observation', 'Indicator', 'Document', 'Section', 'Sentence', 'Judgement'],
];

/** Writes `src/api/generated.ts`, and the types of the example client, from `schema.graphql`: run `npm run codegen` after each change of the schema. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'examples/typescript/generated.ts': {
      documents: 'examples/typescript/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        scalars: { ID: 'string' },
        strictScalars: true,
      },
    },
    'src/api/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.js#ApiContext',
        mappers: {
          ...mapTo('../model/index.js#GraphNode', NODES),
          ...mapTo('../model/index.js#GraphEdge', ['Mention', 'Relation']),
          // Without these the generator takes enums with own values for null.
          ...Object.fromEntries(Object.keys(enums).map((name) => [name, name])),
          ...mapTo('./pages.js#NodeConnection', ['EntityConnection', 'TaskConnection']),
          ...mapTo('./pages.js#NodeConnection', ['TargetConnection', 'ObservationConnection']),
          LinkConnection: './links.js#LinkList',
          Facets: './facets.js#FacetTally',
          SectionCount: './facets.js#SectionTally',
          Evidence: './evidence.js#Citation',
          Job: './writes/job.js#WriteJob',
          LifecycleStage: '../model/index.js#GraphEdge',
          Link: './links.js#LinkedNode',
          RelatedEntity: './related.js#RelatedNode',
          PolicyEditions: './editions.js#Editions',
          Series: './series.js#NodeSeries',
          SeriesPoint: './series.js#NodeSeriesPoint',
          Analysis: './analysis.js#AnalysedGraph',
          Hub: './analysis.js#NodeMeasure',
          Community: './analysis.js#Members',
          Bridge: './analysis.js#AnalysedBridge',
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
