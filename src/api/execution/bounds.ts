import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Tokens of one request's document; the longest question of the explorer has a few hundred. */
export const MAX_TOKENS = 4000;
/** Bytes of one request's body, and of one that brings the token that writing needs. */
export const MAX_BODY = 128 * 1024;
export const MAX_WRITE_BODY = 64 * 1024 * 1024;

/** What an operation may have at most, once its fragments are spread. */
const BOUNDS = {
  /** Nested fields. A member's task's evidence is 9 deep, the query by which tools read the schema 15. */
  depth: { max: 16, is: 'fields deep' },
  selections: { max: 5000, is: 'fields long' },
  /** Renamed fields, `__typename` among them; the explorer renames eight. */
  aliases: { max: 100, is: 'aliases long' },
  directives: { max: 100, is: 'directives long' },
  /** Times one name stands in one selection set: validation compares each with each. */
  repeats: { max: 32, is: 'repetitions of one field long' },
} as const;
/** Fragments of a document: validation compares each with each. */
const MAX_FRAGMENTS = 64;

type Measure = { -readonly [B in keyof typeof BOUNDS]: number };

/**
 * Why a document is more than any question needs; null when it is not. It costs a look at each token, before validation, which can cost
 * the square of them.
 */
export function boundsError(document: DocumentNode): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  if (fragments.size > MAX_FRAGMENTS) {
    return new GraphQLError(`the document has ${fragments.size} fragments: use ${MAX_FRAGMENTS} at most`);
  }
  const measurer = new Measurer(fragments);
  for (const node of [...operations, ...fragments.values()]) {
    const measure = measurer.measure(node.selectionSet);
    measure.directives += node.directives?.length ?? 0;
    if (measurer.circle) return new GraphQLError(`Cannot spread fragment "${measurer.circle}" within itself.`);
    for (const [name, { max, is }] of Object.entries(BOUNDS)) {
      const value = measure[name as keyof Measure];
      if (value > max)
        return new GraphQLError(`the operation is ${value} ${is}: ask for ${max} at most`, { nodes: node });
    }
  }
  return null;
}

class Measurer {
  /** Null while it is being measured: who meets it then is in a circle. */
  readonly #fragments = new Map<string, Measure | null>();
  circle: string | null = null;

  constructor(private readonly definitions: ReadonlyMap<string, FragmentDefinitionNode>) {}

  measure(set: SelectionSetNode): Measure {
    const sum = none();
    const names = new Map<string, number>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count(names, nameOf(selection));
      const part = this.#selection(selection);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.repeats = Math.max(sum.repeats, part.repeats);
      sum.selections += part.selections;
      sum.aliases += part.aliases;
      sum.directives += part.directives + (selection.directives?.length ?? 0);
    }
    sum.repeats = Math.max(sum.repeats, ...names.values());
    return sum;
  }

  #selection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.measure(selection.selectionSet);
    const inner = selection.selectionSet ? this.measure(selection.selectionSet) : none();
    inner.depth++;
    inner.selections++;
    if (selection.alias) inner.aliases++;
    return inner;
  }

  #fragment(name: string): Measure {
    const known = this.#fragments.get(name);
    if (known) return known;
    const definition = this.definitions.get(name);
    // Validation tells of a fragment that is not there.
    if (known === null) this.circle = name;
    if (!definition || known === null) return none();
    this.#fragments.set(name, null);
    const measure = this.measure(definition.selectionSet);
    this.#fragments.set(name, measure);
    return measure;
  }
}

function none(): Measure {
  return { depth: 0, selections: 0, aliases: 0, directives: 0, repeats: 0 };
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
