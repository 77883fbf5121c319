import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLEnumType, GraphQLInterfaceType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { enums } from '../../src/api/enums.js';
import { ABOUT_THE_WORLD } from '../../src/api/relations.js';
import { ASPECTS, COMPARATORS, ENTITY_TYPES, LIFECYCLES, parseOntology } from '../../src/model/index.js';

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
  it('have one uniqueness constraint on the id of each label, abstract ones included', () => {
    const constrained = [...cypher.matchAll(/FOR \(n:(\w+)\) REQUIRE n\.id IS UNIQUE/g)].map((match) => match[1]);
    expect(constrained.toSorted()).toEqual([...labels, ...Object.keys(ontology.groups)].toSorted());
  });

  it('index only labels that there are', () => {
    const indexed = [...cypher.matchAll(/FOR \(n:(\w+)\) ON/g)].map((match) => match[1] ?? '');
    const known = new Set([...labels, ...Object.keys(ontology.groups)]);
    expect(indexed.length).toBeGreaterThan(0);
    expect(indexed.filter((label) => !known.has(label))).toEqual([]);
  });

  it('name no constraint or index twice', () => {
    const names = [...cypher.matchAll(/(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/g)].map((match) => match[1]);
    expect(names).toEqual([...new Set(names)]);
  });
});
