import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf, smallServer } from './server.js';
import { DOCUMENT, sentenceId, TEXT } from './small-graph.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

const data = <T>(query: string, variables = {}) => dataOf<T>(server, query, variables);

describe('a document', () => {
  it('says what its text says of itself', async () => {
    const fields = 'title region issuer publisher publishedDate reviewYear planYear length';
    expect(await data(`{ documents { totalCount nodes { id ${fields} } } }`)).toEqual({
      documents: {
        totalCount: 1,
        nodes: [
          {
            ...{ id: DOCUMENT, title: '上海市2024年计划报告', region: '上海市', issuer: '上海市发展和改革委员会' },
            ...{ publisher: null, publishedDate: null, reviewYear: 2023, planYear: 2024, length: TEXT.length },
          },
        ],
      },
    });
  });

  it.each([
    ['', 0, TEXT.length],
    ['(start: 2, end: 6)', 2, 6],
    ['(start: 20)', 20, TEXT.length],
    ['(start: -5, end: 3)', 0, 3],
    ['(start: 5, end: 1000000)', 5, TEXT.length],
    ['(start: 9, end: 3)', 9, 9],
    ['(start: 0, end: -1)', 0, 0],
  ])('text%s is cut to what there is', async (args, start, end) => {
    const answer = await data(`query ($id: ID!) { document(id: $id) { text${args} } }`, { id: DOCUMENT });
    expect(answer).toEqual({ document: { text: TEXT.slice(start, end) } });
  });

  it('has its sections as a tree, each with its own sentences', async () => {
    const answer = await data(`{ document(id: "${DOCUMENT}") {
      sections { path role level parent { path } children { path } sentences { totalCount nodes { index } } }
    } }`);
    const section = (
      path: string,
      role: string,
      level: number,
      parent: string | null,
      children: string[],
      own: number[],
    ) => ({
      ...{ path, role, level, parent: parent === null ? null : { path: parent } },
      children: children.map((child) => ({ path: child })),
      sentences: { totalCount: own.length, nodes: own.map((index) => ({ index })) },
    });
    expect(answer).toEqual({
      document: {
        sections: [
          section('一', 'REVIEW', 1, null, [], [0, 1, 2]),
          section('二', 'PLAN', 1, null, ['二/(一)'], [3]),
          section('二/(一)', 'PLAN', 2, '二', [], [4, 5, 6, 7, 8]),
        ],
      },
    });
  });
});

describe('a sentence', () => {
  it('has its mentions in order, the longer first, and what it states', async () => {
    const answer = await data(
      `query ($id: ID!) { node(id: $id) { ... on Sentence {
      text start end isHeading section { path } document { id }
      mentions { surface nested } statements { __typename text }
    } } }`,
      { id: sentenceId('tesla') },
    );
    const text = '特斯拉储能超级工厂在临港新片区开工。';
    expect(answer).toEqual({
      node: {
        ...{ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, isHeading: false },
        ...{ section: { path: '一' }, document: { id: DOCUMENT } },
        mentions: [
          { surface: '特斯拉储能超级工厂', nested: false },
          { surface: '特斯拉', nested: true },
          { surface: '临港新片区', nested: false },
        ],
        statements: [{ __typename: 'Task', text }],
      },
    });
  });
});

describe('targets and observations', () => {
  it('stand beside each other: the latest earlier year is the baseline', async () => {
    const answer = await data(`{
      targets(filter: { year: 2024, aspects: [LEVEL], comparators: [EQ], minValue: 3000, maxValue: 4000 }) {
        totalCount
        nodes { indicator { name } indicatorText value unit comparator aspect region baseline { value year baselineOf { value } } tasks { verb } }
      }
      observations(filter: { indicatorContains: "养老" }, order: { field: YEAR, direction: DESC }) { nodes { year } }
      missed: targets(filter: { year: 2023 }) { totalCount }
      indicators { nodes { name targets { totalCount } observations { nodes { year } } } }
    }`);
    const target = {
      ...{ indicator: { name: '新增养老床位' }, indicatorText: '新增养老床位', value: 4000, unit: '张' },
      ...{ comparator: 'EQ', aspect: 'LEVEL', region: '上海市', tasks: [{ verb: '加快建设' }] },
      baseline: { value: 5510, year: 2023, baselineOf: [{ value: 4000 }] },
    };
    expect(answer).toEqual({
      targets: { totalCount: 1, nodes: [target] },
      observations: { nodes: [{ year: 2023 }, { year: 2022 }] },
      missed: { totalCount: 0 },
      indicators: {
        nodes: [
          {
            name: '新增养老床位',
            targets: { totalCount: 1 },
            observations: { nodes: [{ year: 2022 }, { year: 2023 }] },
          },
        ],
      },
    });
  });

  it('tasks are found by status, year, verb and words', async () => {
    const answer = await data(`{
      planned: tasks(filter: { status: PLANNED, year: 2024 }) { nodes { verb } }
      worded: tasks(filter: { textContains: "临港" }, order: { field: YEAR, direction: DESC }) { nodes { verb } }
      verbed: tasks(filter: { verb: "开工" }) { totalCount }
    }`);
    expect(answer).toEqual({
      planned: { nodes: [{ verb: '制定实施' }, { verb: '加快建设' }] },
      worded: { nodes: [{ verb: '加快建设' }, { verb: '开工' }] },
      verbed: { totalCount: 1 },
    });
  });
});
