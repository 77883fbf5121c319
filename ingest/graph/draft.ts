import {
  byEntityType,
  digest,
  type EntityType,
  entityId,
  type GraphEdge,
  type GraphNode,
  type Mention,
  type PropertyValue,
  type Quantity,
  type Relation,
  type Section,
  type Sentence,
  type SourceDocument,
  type Task,
} from '../../src/model/index.js';

/** All that the steps read from one report. */
export interface Reading {
  readonly document: SourceDocument;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly tasks: readonly Task[];
  readonly relations: readonly Relation[];
}

/** Collects nodes and edges of one document, each once, ids by content. */
export class GraphDraft {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly #entities = byEntityType(() => new Map<string, string>());
  constructor(readonly documentId: string) {}

  node(id: string, labels: readonly string[], properties: Readonly<Record<string, PropertyValue | null>>): string {
    if (!this.nodes.has(id)) this.nodes.set(id, { id, labels, properties: withPresent({ id }, properties) });
    return id;
  }

  /** The node of an entity: many mentions name one. */
  entity(type: EntityType, name: string): string {
    const known = this.#entities[type].get(name);
    if (known !== undefined) return known;
    const id = this.node(entityId(type, name), ['Entity', type], { name });
    this.#entities[type].set(name, id);
    return id;
  }

  edge(
    type: string,
    start: string,
    end: string,
    properties: Readonly<Record<string, PropertyValue | null>> = {},
    key: string | number = '',
  ): void {
    const id = `${type}:${digest(this.documentId, type, start, end, key)}`;
    if (!this.edges.has(id))
      this.edges.set(id, {
        id,
        type,
        start,
        end,
        properties: withPresent({ documentId: this.documentId }, properties),
      });
  }
}

/** Adds the properties that are there to `out`. */
function withPresent(
  out: Record<string, PropertyValue>,
  properties: Readonly<Record<string, PropertyValue | null>>,
): Record<string, PropertyValue> {
  for (const k in properties) {
    const v = properties[k];
    if (v !== null && v !== undefined) out[k] = v;
  }
  return out;
}

/** The node of the entity that a mention names. */
export function entityNode(draft: GraphDraft, { type, name }: Mention): string {
  return draft.entity(type, name);
}
