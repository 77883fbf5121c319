import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { errorFormatter } from './errors.js';
import { MAX_TOKENS } from './execution/bounds.js';
import { createGateway, type ExecutorOptions } from './execution/executor.js';
import type { RequestContext } from './execution/request.js';
import { answerUnavailable } from './unavailable.js';

/** Documents of which the parsed and checked form, and the compiled operations, are kept. */
const KEPT_DOCUMENTS = 1000;

export interface GraphQLOptions extends ExecutorOptions {
  /** Hears of failures that clients are not told about. */
  readonly report: (error: unknown) => void;
  /** Hears the code of every error that a client is told. */
  readonly count: (code: string) => void;
}

/** The schema and its executor behind Apollo's HTTP rules. */
export function createGraphQL({ report, count, ...options }: GraphQLOptions): ApolloServer<RequestContext> {
  const format = errorFormatter(report);
  return new ApolloServer<RequestContext>({
    gateway: createGateway(options),
    formatError: (formatted, error) => {
      const told = format(formatted, error);
      count(String(told.extensions?.code));
      return told;
    },
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: keptDocuments(),
    parseOptions: { maxTokens: MAX_TOKENS },
    // The executor validates, after a look at the bounds and once a document.
    dangerouslyDisableValidation: true,
    // Whoever starts the process decides when it stops.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      syntaxErrorStatus,
      answerUnavailable(),
    ],
  });
}

/** A slip in the syntax has the status of any mistake; a document beyond the bound of tokens is none. */
const syntaxErrorStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, contextValue, response }) => {
      const [error] = errors ?? [];
      const isSyntaxError = error?.extensions?.code === 'GRAPHQL_PARSE_FAILED';
      if (isSyntaxError && !error?.message.includes('tokens')) response.http.status = contextValue.mistakeStatus;
    },
  }),
};

function keptDocuments() {
  const kept = new LRUCache<string, DocumentNode>({ max: KEPT_DOCUMENTS });
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, document: DocumentNode) => void kept.set(key, document),
    delete: async (key: string) => kept.delete(key),
  };
}
