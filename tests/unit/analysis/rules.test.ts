import { expect, it } from 'vitest';
import type { GoldSentence } from '../../../src/analysis/evaluate.js';
import { rulesInUse, rulesTable } from '../../../src/analysis/rules.js';
import type { GraphElement, PropertyValue } from '../../../src/model/index.js';

const node = (id: string, labels: string[], properties: Record<string, PropertyValue>): GraphElement => ({
  kind: 'node',
  node: { id, labels, properties },
});
const edge = (id: string, type: string, ends: [string, string], p: Record<string, PropertyValue>): GraphElement => ({
  kind: 'edge',
  edge: { id, type, start: ends[0], end: ends[1], properties: p },
});

/** 特斯拉储能工厂落户临港。新增床位40张。临港开工。 The third sentence is not labelled. */
const own = { documentId: 'doc:1' };
const graph: GraphElement[] = [
  node('Project:特斯拉储能工厂', ['Entity', 'Project'], { name: '特斯拉储能工厂' }),
  node('Area:临港', ['Entity', 'Area'], { name: '临港' }),
  edge('m1', 'MENTIONS', ['s1', 'Project:特斯拉储能工厂'], {
    ...own,
    start: 0,
    end: 7,
    surface: '特斯拉储能工厂',
    rule: 'headed',
  }),
  edge('m2', 'MENTIONS', ['s1', 'Area:临港'], { ...own, start: 9, end: 11, surface: '临港', rule: 'known' }),
  edge('m3', 'MENTIONS', ['s2', 'Area:临港'], { ...own, start: 14, end: 16, surface: '床位', rule: 'known' }),
  edge('m4', 'MENTIONS', ['s3', 'Area:临港'], { ...own, start: 20, end: 22, surface: '临港', rule: 'known' }),
  edge('m5', 'MENTIONS', ['x', 'Area:临港'], {
    documentId: 'doc:2',
    start: 9,
    end: 11,
    surface: '临港',
    rule: 'known',
  }),
  edge('r1', 'LOCATED_IN', ['Project:特斯拉储能工厂', 'Area:临港'], { ...own, start: 0, end: 12, rule: 'placed' }),
  edge('r2', 'LOCATED_IN', ['Project:特斯拉储能工厂', 'Area:临港'], {
    documentId: 'doc:2',
    start: 0,
    end: 12,
    rule: 'placed',
  }),
  node('q1', ['Statement', 'Target'], {
    ...own,
    ...{
      start: 16,
      end: 19,
      text: '40张',
      indicator: '新增床位',
      value: 40,
      unit: '张',
      comparator: '=',
      aspect: 'level',
    },
    rule: 'level',
  }),
  node('q2', ['Statement', 'Observation'], { ...own, start: 16, end: 19, indicator: '床位', value: 40, rule: 'level' }),
  node('t1', ['Statement', 'Task'], { ...own, start: 20, end: 24, status: 'planned', rule: 'passive' }),
];
const sentence = { relations: [], quantities: [], tasks: [], mentions: [] };
const gold: GoldSentence[] = [
  {
    ...{ ...sentence, start: 0, end: 12, text: '特斯拉储能工厂落户临港。' },
    mentions: [
      { s: '特斯拉储能工厂', t: 'Organization', c: '特斯拉储能工厂', n: 1 },
      { s: '临港', t: 'Area', c: '临港', n: 1 },
    ],
    relations: [{ h: '特斯拉储能工厂', r: 'LOCATED_IN', t: '临港' }],
  },
  {
    ...{ ...sentence, start: 12, end: 20, text: '新增床位40张。' },
    quantities: [
      {
        ...{ q: '40张', indicator: '新增床位', value: 40, valueMax: null, unit: '张' },
        ...{ comparator: '=', aspect: 'level', year: null, status: 'target' },
      },
    ],
  },
];
const listed = [
  { layer: 'mentions', id: 'known' },
  { layer: 'mentions', id: 'quoted' },
  { layer: 'quantities', id: 'level' },
  { layer: 'tasks', id: 'passive' },
  { layer: 'relations', id: 'placed' },
];

it('counts what each rule stated in any document, what of it is labelled and what is right', async () => {
  const uses = await rulesInUse(graph, gold, 'doc:1', listed);
  expect(uses).toEqual([
    { layer: 'mentions', id: 'known', fired: 4, labelled: 2, right: 1, precision: 0.5, listed: true },
    { layer: 'mentions', id: 'headed', fired: 1, labelled: 1, right: 0, precision: 0, listed: false },
    { layer: 'mentions', id: 'quoted', fired: 0, labelled: 0, right: 0, precision: null, listed: true },
    { layer: 'quantities', id: 'level', fired: 2, labelled: 2, right: 1, precision: 0.5, listed: true },
    { layer: 'tasks', id: 'passive', fired: 1, labelled: 0, right: 0, precision: null, listed: true },
    { layer: 'relations', id: 'placed', fired: 2, labelled: 1, right: 1, precision: 1, listed: true },
  ]);
});

it('marks rules that never fired or that the grammar does not list', async () => {
  const table = rulesTable(await rulesInUse(graph, gold, 'doc:1', listed)).split('\n');
  expect(table[0]).toMatch(/^layer +rule +fired +labelled +right +P$/);
  expect(table[1]).toMatch(/^mentions +known +4 +2 +1 +0\.500$/);
  expect(table[2]).toMatch(/^mentions +headed +1 +1 +0 +0\.000 {3}not in the grammar$/);
  expect(table[3]).toMatch(/^mentions +quoted +0 +0 +0 +- {3}never fired$/);
});
