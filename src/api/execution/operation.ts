import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  specifiedRules,
  type ValidationRule,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ApiContext } from '../context.js';
import { boundsError } from './bounds.js';
import { isCompilable } from './compilable.js';
import { type Cost, compileCost } from './cost.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What is known of a document before it runs: why it may not, or its operations. */
export interface CheckedDocument {
  /** It is larger than anything asked for in earnest. */
  readonly bounds: GraphQLError | null;
  /** It does not fit the schema. */
  readonly errors: readonly GraphQLError[];
  /** Null when there is no operation of the name, or when several are there and none is named. */
  operation(name: string | undefined): Operation | null;
}

/** Checks each document once, however often it is asked; the documents themselves are kept by whoever parses them. */
export class DocumentChecker {
  readonly #checked = new WeakMap<DocumentNode, CheckedDocument>();
  readonly #schema: GraphQLSchema;
  readonly #rules: readonly ValidationRule[];
  readonly #compileAfter: number;

  constructor(schema: GraphQLSchema, rules: readonly ValidationRule[], compileAfter: number) {
    this.#schema = schema;
    this.#rules = [...specifiedRules, ...rules];
    this.#compileAfter = compileAfter;
  }

  check(document: DocumentNode): CheckedDocument {
    let checked = this.#checked.get(document);
    if (!checked) {
      checked = this.#checkAnew(document);
      this.#checked.set(document, checked);
    }
    return checked;
  }

  #checkAnew(document: DocumentNode): CheckedDocument {
    const operations = new Map<string | undefined, Operation | null>();
    const bounds = boundsError(document);
    return {
      bounds,
      errors: bounds ? [] : validate(this.#schema, document, this.#rules),
      operation: (name) => {
        const known = operations.get(name);
        if (known !== undefined) return known;
        const node = getOperationAST(document, name);
        const operation = node ? new Operation(this.#schema, document, node, this.#compileAfter) : null;
        operations.set(name, operation);
        return operation;
      },
    };
  }
}

/** One operation of a valid document. */
export class Operation {
  readonly cost: Cost;
  /** Of variables, as a client would have sent them: graphql-jit 0.8 misses the default of a variable that may not be null. */
  readonly #defaults: Variables;
  #runs = 0;
  #isDecided = false;
  #compiled: CompiledQuery | null = null;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    readonly node: OperationDefinitionNode,
    private readonly compileAfter: number,
  ) {
    this.cost = compileCost(schema, document, node);
    const defaults = node.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    );
    this.#defaults = Object.fromEntries(defaults ?? []);
  }

  /** Interprets the operation at first; compiles it once it has run often enough to be worth that, or at once when `known`. */
  async run(contextValue: ApiContext, variables: Variables, known: boolean): Promise<ExecutionResult> {
    if (!this.#isDecided && this.#runs++ >= (known ? 0 : this.compileAfter)) this.#compile();
    if (this.#compiled) {
      return asSpecified(await this.#compiled.query(undefined, contextValue, { ...this.#defaults, ...variables }));
    }
    const { schema, document, node } = this;
    return execute({ schema, document, operationName: node.name?.value, variableValues: variables, contextValue });
  }

  #compile(): void {
    this.#isDecided = true;
    if (!isCompilable(this.schema, this.document, this.node)) return;
    const compiled = compileQuery(this.schema, this.document, this.node.name?.value);
    if (isCompiledQuery(compiled)) this.#compiled = compiled;
  }
}

/** graphql-jit 0.8 leaves out the extensions of an error that has none: Apollo Server, which looks into them, then knows nothing of it. */
function asSpecified({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (!errors) return result;
  const told = errors.map(({ message, path, locations, originalError, extensions }) =>
    Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations }),
  );
  return { ...result, errors: told };
}
