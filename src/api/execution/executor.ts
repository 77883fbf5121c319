import type { GatewayExecutor, GatewayGraphQLRequestContext, GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import { coded } from '../errors.js';
import type { KnownOperations } from './known.js';
import { DocumentChecker, type Operation } from './operation.js';
import type { RequestContext } from './request.js';

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  /** Whether operations may ask for the schema itself. */
  readonly introspection: boolean;
  /** Objects that one operation may ask for. */
  readonly maxCost: number;
  /** Runs of an operation before it is compiled. */
  readonly compileAfter: number;
  /** Gets to know the queries that may be answered without being checked again. */
  readonly known: KnownOperations;
}

type Request = GatewayGraphQLRequestContext<RequestContext>;
type Result = ExecutionResult<Record<string, unknown>>;

/** How Apollo Server takes an executor of one's own: as a gateway, though there is no other server behind it. */
export function createGateway(options: ExecutorOptions): GatewayInterface {
  const execute = createExecutor(options);
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: options.schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: execute as GatewayExecutor }),
    stop: async () => {},
  };
}

/** Holds a parsed document to bounds, schema, rights and cost, in this order, and runs it. */
function createExecutor({ schema, introspection, maxCost, compileAfter, known }: ExecutorOptions) {
  const rules = introspection ? [] : [NoSchemaIntrospectionCustomRule];
  const checker = new DocumentChecker(schema, rules, compileAfter);
  return async ({ document, request, context, source }: Request): Promise<Result> => {
    const checked = checker.check(document);
    const { mistakeStatus } = context;
    if (checked.bounds) return { errors: [coded(checked.bounds, 'GRAPHQL_VALIDATION_FAILED', 400)] };
    if (checked.errors.length > 0) {
      return { errors: checked.errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED', mistakeStatus)) };
    }
    const operation = checked.operation(request.operationName);
    // Apollo adds code and status to this one.
    if (!operation) return { errors: [new GraphQLError('name one of the operations in the document')] };
    context.onOperation(operation.node.name?.value ?? 'anonymous', operation.node.operation);
    if (operation.node.operation === 'query' && checked.operation(undefined)) known.set(source, operation);
    const variables = request.variables ?? {};
    const refusal = refuseKind(schema, operation, context) ?? refuseCost(operation.cost(variables), maxCost);
    if (refusal) return { errors: [refusal] };
    const result = (await operation.run(context, variables, context.isPersisted)) as Result;
    if (result.data !== undefined || !result.errors) return result;
    // Nothing ran: the variables do not fit their types.
    return { errors: result.errors.map((error) => coded(error, 'BAD_USER_INPUT', mistakeStatus)) };
  };
}

function refuseKind(schema: GraphQLSchema, { node }: Operation, { mayWrite }: RequestContext): GraphQLError | null {
  const refuse = (message: string, code: string, status: number) =>
    coded(new GraphQLError(message, { nodes: node }), code, status);
  if (node.operation === 'query') return null;
  if (!schema.getRootType(node.operation)) {
    return refuse(
      `this server takes no ${node.operation}s: it was started without the token that writing needs`,
      'READ_ONLY',
      403,
    );
  }
  if (node.operation === 'subscription') {
    return refuse('a subscription is a stream of events: send it to /graphql/stream', 'BAD_REQUEST', 400);
  }
  if (mayWrite) return null;
  return refuse('writing needs the token of this server: send it as authorization: Bearer …', 'UNAUTHENTICATED', 401);
}

function refuseCost(cost: number, maxCost: number): GraphQLError | null {
  if (cost <= maxCost) return null;
  const message = `the operation asks for up to ${cost} objects, this server answers with ${maxCost}: ask for shorter lists, or fewer within each other`;
  return coded(new GraphQLError(message), 'OPERATION_TOO_COSTLY', 400);
}
