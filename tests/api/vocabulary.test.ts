import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLEnumType, GraphQLInterfaceType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { enums } from '../../src/api/enums.js';
import { ABOUT_THE_WORLD } from '../../src/api/relations.js';
import { ASPECTS, COMPARATORS, ENTITY_TYPES, LIFECYCLES, parseOntology } from '../../src/model/index.js';
import { INDEXED } from '../../src/store/neo4j/find.js';
import { EDGE_TYPES, GENERAL_LABELS, SPECIAL_LABELS } from '../../src/store/neo4j/layout/labels.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ontology = parseOntology(read('ontology.yaml'));
const schema = buildSchema(read('schema.graphql'));
const cypher = read('cypher/constraints.cypher');

const labels = ontology.nodes.map((node) => node.label);
const members = (group: string) => ontology.groups[group] ?? [];

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return type instanceof GraphQLEnumType ? type.getValues().map((value) => value.name) : [];
}

function implementersOf(name: string): string[] {
  const type = schema.getType(name);
  return type instanceof GraphQLInterfaceType ? schema.getPossibleTypes(type).map((object) => object.name) : [];
}

describe('schema.graphql and ontology.yaml', () => {
  it('have an object type for each label, and a label for each type with an id that is a node', () => {
    expect(implementersOf('Node').toSorted()).toEqual(labels.toSorted());
  });

  it.each(['Entity', 'Statement'])('agree on what %s stands for', (group) => {
    expect(implementersOf(group).toSorted()).toEqual(members(group).toSorted());
  });

  it('agree on the entity types, the model too', () => {
    const inCapitals = members('Entity').map((type) => type.toUpperCase());
    expect(valuesOf('EntityType').toSorted()).toEqual(inCapitals.toSorted());
    expect([...ENTITY_TYPES].toSorted()).toEqual(members('Entity').toSorted());
  });

  it('agree on the relations', () => {
    const types = ontology.relations.map((relation) => relation.type);
    expect(valuesOf('RelationType').toSorted()).toEqual(types.toSorted());
  });

  it('divide the relations into those about the world and those about the text', () => {
    const aboutTheText = ['HAS_SECTION', 'HAS_SENTENCE', 'STATES', 'MENTIONS'];
    expect([...ABOUT_THE_WORLD, ...aboutTheText].toSorted()).toEqual(valuesOf('RelationType').toSorted());
  });

  it('describe every type but the pages of lists, and every question', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !/^__|(Connection|Edge)$/.test(type.name));
    const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect([...types, ...questions].filter((item) => !item.description).map((item) => item.name)).toEqual([]);
  });
});

describe("the enums' values within the graph", () => {
  it.each(Object.entries(enums))('%s covers the schema', (name, values) => {
    expect(Object.keys(values).toSorted()).toEqual(valuesOf(name).toSorted());
  });

  it("are the model's", () => {
    expect(Object.values(enums.Comparator).toSorted()).toEqual([...COMPARATORS].toSorted());
    expect(Object.values(enums.Aspect).toSorted()).toEqual([...ASPECTS].toSorted());
    expect(Object.values(enums.Lifecycle).toSorted()).toEqual([...LIFECYCLES].toSorted());
  });
});

describe('constraints.cypher and ontology.yaml', () => {
  /** The labels of the ontology, its groups, and those that only the store must know. */
  const known = [...new Set([...labels, ...Object.keys(ontology.groups), ...GENERAL_LABELS])];

  it('have one uniqueness constraint on the id of each label, abstract ones included', () => {
    const constrained = [...cypher.matchAll(/FOR \(n:([A-Z]\w+)\) REQUIRE n\.id IS UNIQUE/g)].map((match) => match[1]);
    expect(constrained.toSorted()).toEqual(known.toSorted());
  });

  it('keep the ids of the edges of each relation unique', () => {
    const constrained = [...cypher.matchAll(/FOR \(\)-\[r:(\w+)\]-\(\) REQUIRE r\.id IS UNIQUE/g)].map(
      (match) => match[1],
    );
    expect(constrained.toSorted()).toEqual(ontology.relations.map((relation) => relation.type).toSorted());
    expect([...EDGE_TYPES].toSorted()).toEqual(constrained.toSorted());
  });

  it('index only labels that there are', () => {
    const indexed = [...cypher.matchAll(/FOR \(n:([\w|]+)\) ON/g)].flatMap((match) => (match[1] ?? '').split('|'));
    expect(indexed.length).toBeGreaterThan(0);
    expect(indexed.filter((label) => !known.includes(label))).toEqual([]);
  });

  it('name no constraint or index twice', () => {
    const names = [...cypher.matchAll(/(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/g)].map((match) => match[1]);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the labels that the statements of cypher know', () => {
  const statement = (name: string) => read(`cypher/read/${name}.cypher`);
  const all = [...GENERAL_LABELS, ...Object.values(SPECIAL_LABELS).flat()];

  it('are those of the ontology', () => {
    for (const group of Object.keys(ontology.groups)) expect(SPECIAL_LABELS[group]).toEqual(ontology.groups[group]);
    expect([...labels, ...Object.keys(ontology.groups)].filter((label) => !all.includes(label))).toEqual([]);
  });

  it('have a branch each where nodes are looked for, and one for each index', () => {
    const branches = [...statement('find').matchAll(/'([\w.]+)' IN seeds/g)].map((match) => match[1]);
    const indexed = Object.entries(INDEXED).flatMap(([label, keys]) => keys.map((key) => `${label}.${key}`));
    expect(branches.toSorted()).toEqual([...all, ...indexed].toSorted());
  });

  it('are counted, and the relations', () => {
    const counted = [...statement('stats').matchAll(/\['(\w+)', COUNT/g)].map((match) => match[1]);
    expect(counted.toSorted()).toEqual([...all, ...EDGE_TYPES].toSorted());
  });
});
