import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Tokens of one request's document; the longest question of the explorer has a few hundred. */
export const MAX_TOKENS = 4000;
/** Bytes of one request's body. */
export const MAX_BODY = 128 * 1024;
/** Nested fields. A member's task's evidence is 9 deep, the query by which tools read the schema 15. */
const MAX_DEPTH = 16;
/** Fields after all fragments are spread. */
export const MAX_SELECTIONS = 5000;

/** Refuses operations that nest fields deeper than any question needs; fragments count where they are spread. */
export const depthLimit: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const depths = new Map<FragmentDefinitionNode, number>();
  const depthOf = (set: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of set.selections) deepest = Math.max(deepest, selectionDepth(selection));
    return deepest;
  };
  const selectionDepth = (selection: SelectionSetNode['selections'][number]): number => {
    if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
    const fragment = context.getFragment(selection.name.value);
    return fragment ? fragmentDepth(fragment) : 0;
  };
  const fragmentDepth = (fragment: FragmentDefinitionNode): number => {
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    // A fragment that spreads itself is another rule's error: here it only must come to an end.
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  };
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= MAX_DEPTH) return;
      const message = `the operation is ${depth} fields deep: nest ${MAX_DEPTH} at most`;
      context.reportError(new GraphQLError(message, { nodes: operation }));
    },
  };
};
