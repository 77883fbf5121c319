import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
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
  if (types.some((type) => type && isInputObjectType(getNamedType(type as GraphQLInputType)))) return false;
  let isWithin = false;
  visit(document, {
    [Kind.OBJECT_FIELD](field) {
      visit(field, {
        [Kind.VARIABLE]() {
          isWithin = true;
        },
      });
    },
  });
  return !isWithin;
}
