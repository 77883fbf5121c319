import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApiContext } from './context.js';
import { errorFormatter } from './errors.js';
import { depthLimit, MAX_SELECTIONS, MAX_TOKENS } from './limits.js';
import { propertyResolver, resolvers } from './resolvers/index.js';
import { answerUnavailable } from './unavailable.js';

/** The schema and its resolvers behind Apollo's HTTP rules. `report` hears of failures that clients are not told about. */
export function createGraphQL(report: (error: unknown) => void): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    typeDefs: readSchema(),
    resolvers,
    fieldResolver: propertyResolver,
    formatError: errorFormatter(report),
    includeStacktraceInErrorResponses: false,
    // Everything in the graph is public, and GraphiQL needs to know what may be asked.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    validationRules: [depthLimit],
    // Whoever starts the process decides when it stops.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerUnavailable(),
    ],
  });
}

/** `schema.graphql` lies beside package.json, whether this file runs from the source or from the build. */
function readSchema(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return readFileSync(join(folder, 'schema.graphql'), 'utf8');
}
