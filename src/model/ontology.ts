import { load } from 'js-yaml';
import * as z from 'zod';
import { DataError, OntologyViolation } from './errors.js';
import type { DocumentGraph } from './graph.js';

const nodeType = z.strictObject({
  label: z.string().regex(/^[A-Z][A-Za-z]+$/),
  extends: z.string().optional(),
  zh: z.string().min(1),
  en: z.string().min(1),
});
const relationType = z.strictObject({
  type: z.string().regex(/^[A-Z][A-Z_]+$/),
  from: z.array(z.string()).min(1),
  to: z.array(z.string()).min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
});
const ontologyFile = z.strictObject({
  version: z.literal(1),
  nodes: z.array(nodeType).min(1),
  groups: z.record(z.string(), z.array(z.string()).min(1)),
  relations: z.array(relationType).min(1),
});

export type NodeType = z.infer<typeof nodeType>;
export type RelationType = z.infer<typeof relationType>;

/** The vocabulary of the graph, as loaded from `ontology.yaml`. */
export interface Ontology {
  readonly nodes: readonly NodeType[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly relations: readonly RelationType[];
}

/** Reads and validates `ontology.yaml`. @throws {DataError} naming the entry that is wrong. */
export function parseOntology(yaml: string): Ontology {
  const parsed = ontologyFile.safeParse(load(yaml));
  if (!parsed.success) throw new DataError(`ontology.yaml: ${z.prettifyError(parsed.error)}`);
  const ontology = parsed.data;
  const labels = new Set(ontology.nodes.map((n) => n.label));
  for (const [group, members] of Object.entries(ontology.groups)) {
    for (const m of members)
      if (!labels.has(m)) throw new DataError(`ontology.yaml: group ${group} names ${m}, which is no node label`);
  }
  for (const r of ontology.relations) {
    for (const end of [...r.from, ...r.to]) {
      if (!labels.has(end) && !(end in ontology.groups)) {
        throw new DataError(`ontology.yaml: relation ${r.type} joins ${end}, which is neither a label nor a group`);
      }
    }
  }
  for (const n of ontology.nodes) {
    if (n.extends && !ontology.groups[n.extends]?.includes(n.label)) {
      throw new DataError(`ontology.yaml: ${n.label} extends ${n.extends}, whose group does not list it`);
    }
  }
  return ontology;
}

/** Whether the ontology lets a relation of `type` join a node with labels `from` to one with labels `to`. */
export function allows(ontology: Ontology, type: string, from: readonly string[], to: readonly string[]): boolean {
  const relation = ontology.relations.find((r) => r.type === type);
  if (!relation) return false;
  return relation.from.some((l) => from.includes(l)) && relation.to.some((l) => to.includes(l));
}

/** Holds a document's graph to the ontology. @throws {OntologyViolation} naming the first element that breaks it. */
export function checkGraph(ontology: Ontology, graph: DocumentGraph): void {
  const shapes = new Map(
    ontology.nodes.map((n) => (n.extends ? [n.extends, n.label] : [n.label])).map((l) => [l.join('|'), new Shape(l)]),
  );
  const nodes = new Map<string, Shape>();
  for (const { id, labels } of graph.nodes) {
    const shape = shapes.get(labels.length === 1 ? (labels[0] as string) : labels.join('|'));
    if (!shape) throw new OntologyViolation(`node ${id}: labels ${labels.join(', ')} are not in the ontology`);
    if (nodes.has(id)) throw new OntologyViolation(`node ${id} stands twice in the graph of ${graph.documentId}`);
    nodes.set(id, shape);
  }
  for (const e of graph.edges) {
    const from = nodes.get(e.start);
    const to = nodes.get(e.end);
    if (!from || !to)
      throw new OntologyViolation(`${e.type} ${e.id}: its ${from ? 'end' : 'start'} is not in the graph`);
    if (!from.mayJoin(e.type, to, ontology))
      throw new OntologyViolation(
        `${e.type} may not join ${from.labels.at(-1)} ${e.start} to ${to.labels.at(-1)} ${e.end}`,
      );
  }
}

/** The nodes with the same labels: what may join them to others is looked up once. */
class Shape {
  readonly #verdicts = new Map<string, Map<Shape, boolean>>();
  constructor(readonly labels: readonly string[]) {}

  mayJoin(type: string, to: Shape, ontology: Ontology): boolean {
    let verdicts = this.#verdicts.get(type);
    if (!verdicts) {
      verdicts = new Map();
      this.#verdicts.set(type, verdicts);
    }
    let verdict = verdicts.get(to);
    if (verdict === undefined) {
      verdict = allows(ontology, type, this.labels, to.labels);
      verdicts.set(to, verdict);
    }
    return verdict;
  }
}
