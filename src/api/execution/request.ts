import type { OperationTypeNode } from 'graphql';
import type { GraphStore, ReadLimits } from '../../store/port.js';
import { type ApiContext, createContext } from '../context.js';

/** A request on its way through the executor, with what HTTP says of it. */
export interface RequestContext extends ApiContext {
  /** Whether it brings the token that writing needs. */
  readonly mayWrite: boolean;
  /** Whether the operation is one of the explorer's own. */
  readonly isPersisted: boolean;
  /** HTTP status of a document or variables that do not fit the schema: see `mistakeStatus`. */
  readonly mistakeStatus: 200 | 400;
  /** Hears the operation, once it is known to be a valid one. */
  readonly onOperation: (name: string, type: OperationTypeNode) => void;
}

export type Caller = Pick<RequestContext, 'mayWrite' | 'isPersisted' | 'mistakeStatus' | 'onOperation'>;

export function createRequestContext(store: GraphStore, limits: ReadLimits, caller: Caller): RequestContext {
  return { ...createContext(store, limits), ...caller };
}

/**
 * GraphQL over HTTP: a client that accepts `application/json` alone gets its mistakes with status 200, any other gets 400. What no client
 * sends by mistake (beyond the bounds, too costly) is 400 for all.
 */
export function mistakeStatus(accept: string | undefined): 200 | 400 {
  return accept !== undefined && /^\s*application\/json\b/i.test(accept) && !accept.includes(',') ? 200 : 400;
}
