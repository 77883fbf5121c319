import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { StoreUnavailableError } from '../model/index.js';

/** Seconds after which a client may ask again: about what a database takes to start. */
const RETRY_AFTER = 5;

/** Answers 503 with Retry-After while the store cannot be reached; what asks again later needs no other sign that it is back. */
export function answerUnavailable(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors = [] }) {
          if (!errors.some((error) => unwrapResolverError(error) instanceof StoreUnavailableError)) return;
          response.http.status = 503;
          response.http.headers.set('retry-after', String(RETRY_AFTER));
        },
      };
    },
  };
}
