import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
/** How many items a list may have under these variables. */
type Size = (variables: Variables) => number;
/** How many objects an operation may load and answer with, at most, under these variables. */
export type Cost = (variables: Variables) => number;

/** Arguments that say how long a list may be: a number, or a list of as many things. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last', 'limit', 'ids', 'seeds']);
/** A page of no stated size. */
const PAGE = 20;
/** No list is longer: a greater size is the resolver's to refuse, which knows what the list may have. */
const LONGEST = 1000;
/** A list that nothing bounds, such as the members of a sentence. */
const LIST = 10;

/**
 * The cost of a valid operation: objects, each list multiplying what is asked of its items. A page's size counts for the lists in it:
 * `tasks(first: 50) { nodes { … } }` are 51 objects, and as many as the 50 items ask for in turn.
 */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const defaults = new Map(operation.variableDefinitions?.map((v) => [v.variable.name.value, v.defaultValue]));
  const counter = new Counter(schema, fragmentsOf(document), defaults);
  return counter.set(operation.selectionSet, root, null);
}

class Counter {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly defaults: ReadonlyMap<string, ValueNode | undefined>,
  ) {}

  /** @param page the size of the page that the fields belong to, when they do. */
  set({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: Size | null): Cost {
    const parts = selections.map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, type, page);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (!fragment) return () => 0;
      const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
      return this.set(fragment.selectionSet, isCompositeType(condition) ? condition : type, page);
    });
    return (variables) => parts.reduce((sum, part) => sum + part(variables), 0);
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, page: Size | null): Cost {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return () => 0;
    const own = this.#size(node, field.args);
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const size: Size = isList ? (own ?? page ?? (() => LIST)) : () => 1;
    const inner = this.set(node.selectionSet, type, isList ? null : own);
    return (variables) => size(variables) * (1 + inner(variables));
  }

  #size(node: FieldNode, args: readonly GraphQLArgument[]): Size | null {
    const sized = args.filter((arg) => SIZES.has(arg.name));
    if (sized.length === 0) return null;
    const sizes = sized.map((arg): ((variables: Variables) => number | null) => {
      const given = node.arguments?.find((argument) => argument.name.value === arg.name)?.value;
      return (variables) => lengthOf(given ? this.#value(given, variables) : arg.defaultValue);
    });
    return (variables) => {
      const known = sizes.map((size) => size(variables)).filter((size) => size !== null);
      return known.length > 0 ? Math.max(...known) : PAGE;
    };
  }

  #value(node: ValueNode, variables: Variables): unknown {
    if (node.kind === Kind.LIST) return node.values;
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind !== Kind.VARIABLE) return null;
    const value = variables[node.name.value];
    const otherwise = this.defaults.get(node.name.value);
    return value === undefined && otherwise ? this.#value(otherwise, {}) : value;
  }
}

/** The schema itself is asked for by fields that no type lists. */
function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

/** What is no size, or none that a resolver would take, counts as none. */
function lengthOf(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.min(Math.max(0, value), LONGEST) : null;
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
