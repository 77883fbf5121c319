import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Whether graphql-jit 0.8 reads the operation's variables as the specification has it. It does not where a field of an input object may
 * be left to its default: a variable that is such an object, or that stands within one.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const types = operation.variableDefinitions?.map(({ type }) => typeFromAST(schema, type as never)) ?? [];
  if (types.some((type) => hasDefaults(type as GraphQLInputType | undefined))) return false;
  const info = new TypeInfo(schema);
  /** For each object that one stands in, the outermost first, whether its type has defaults. */
  const around: boolean[] = [];
  let isWithin = false;
  visit(
    document,
    visitWithTypeInfo(info, {
      [Kind.OBJECT]: {
        enter: () => void around.push(hasDefaults(info.getInputType())),
        leave: () => void around.pop(),
      },
      [Kind.VARIABLE]() {
        isWithin ||= around.includes(true);
      },
    }),
  );
  return !isWithin;
}

/** Whether a field of such a value, however deep, may be left to its default. */
function hasDefaults(type: GraphQLInputType | null | undefined, seen = new Set<unknown>()): boolean {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some(
    (field) => field.defaultValue !== undefined || hasDefaults(field.type, seen),
  );
}
