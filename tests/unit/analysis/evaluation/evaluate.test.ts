import { describe, expect, it } from 'vitest';
import { evaluate, parseGold, type Rates, scoreTable } from '../../../../src/analysis/evaluate.js';
import { comparable, similarity } from '../../../../src/analysis/evaluation/text.js';
import { DataError, type GraphElement, type Properties } from '../../../../src/model/index.js';

/** The labelled sentence stands at 100; each case says what a graph holds there and which rows follow. */
const TEXT = '推进“一网通办”改革,新增床位4000张、增长5%。';
const START = 100;
const at = (part: string) => {
  const start = START + TEXT.indexOf(part);
  return { start, end: start + part.length };
};
const gold = parseGold(
  JSON.stringify({
    start: START,
    end: START + TEXT.length,
    text: TEXT,
    mentions: [{ s: '“一网通办”', t: 'Initiative', c: '一网通办', life: 'implementing' }],
    quantities: [
      {
        q: '4000张',
        indicator: '新增床位',
        value: 4000,
        unit: '张',
        comparator: '=',
        aspect: 'level',
        year: 2024,
        status: 'target',
      },
      {
        q: '5%',
        indicator: '床位',
        value: 5,
        unit: '%',
        comparator: '=',
        aspect: 'growth',
        year: 2024,
        status: 'context',
      },
    ],
    relations: [{ h: '一网通办', r: 'LOCATED_IN', t: '上海' }],
    tasks: [{ s: '推进“一网通办”改革', verb: '推进', objects: ['一网通办'], status: 'planned' }],
  }),
  'gold',
);

const node = (id: string, labels: string[], properties: Properties = {}): GraphElement => ({
  kind: 'node',
  node: { id, labels, properties },
});
const edge = (type: string, start: string, end: string, properties: Properties = {}): GraphElement => ({
  kind: 'edge',
  edge: { id: `${type}/${start}/${end}/${properties.start}`, type, start, end, properties },
});
const entity = (type: string, name: string) => node(name, ['Entity', type], { name });
const mention = (name: string, part: string, more: Properties = {}) =>
  edge('MENTIONS', 's', name, { ...at(part), surface: part, ...more });
const value = (id: string, label: string, part: string, more: Properties) =>
  node(id, ['Statement', label], { ...at(part), comparator: '=', year: 2024, ...more });
const beds = { indicator: '新增床位', value: 4000, unit: '张', aspect: 'level' };

async function rowsOf(...elements: GraphElement[]): Promise<Map<string, Rates>> {
  return new Map(await evaluate(elements, gold));
}
const counts = (rates: Rates | undefined) => rates && [rates.tp, rates.predicted, rates.gold];

describe('evaluate', () => {
  it('gives nothing for nothing', async () => {
    const rows = await rowsOf();
    expect(counts(rows.get('mention (span+type)'))).toEqual([0, 0, 1]);
    expect(counts(rows.get('quantity (found)'))).toEqual([0, 0, 2]);
    expect(counts(rows.get('relation (triple)'))).toEqual([0, 0, 1]);
    expect(counts(rows.get('task (clause, IoU≥0.7)'))).toEqual([0, 0, 1]);
    expect(rows.get('mention (span)')).toEqual({ p: 0, r: 0, f1: 0, tp: 0, predicted: 0, gold: 1 });
    expect(rows.has('lifecycle (on found)')).toBe(false);
  });

  it('takes a mention with or without the marks around it, and counts types apart', async () => {
    const rows = await rowsOf(
      entity('Initiative', '一网通办'),
      entity('Policy', '《一网通办》'),
      mention('一网通办', '一网通办', { lifecycle: 'issued' }),
      mention('《一网通办》', '“一网通办”'),
      mention('一网通办', '推进'),
      edge('MENTIONS', 's', '一网通办', { start: 0, end: 4, surface: '一网通办' }),
    );
    expect(counts(rows.get('mention (span+type)'))).toEqual([1, 3, 1]);
    expect(counts(rows.get('mention (span)'))).toEqual([1, 2, 1]);
    expect(counts(rows.get('  Initiative'))).toEqual([1, 2, 1]);
    expect(rows.has('  Policy')).toBe(false);
    expect(counts(rows.get('entity (type+name)'))).toEqual([1, 2, 1]);
    expect(counts(rows.get('lifecycle (on found)'))).toEqual([0, 1, 1]);
  });

  it('measures each field of a value that was found', async () => {
    const rows = await rowsOf(
      value('a', 'Observation', '4000张', { ...beds, unit: '万张', valueMax: 5000 }),
      value('b', 'Observation', '5%', { indicator: '床位数', value: -5, unit: '％', aspect: 'growth', year: 2023 }),
    );
    const right = [...rows]
      .filter(([name, r]) => name.startsWith('  ') && r.gold === 2)
      .map(([name, r]) => [name.trim(), r.tp]);
    expect(counts(rows.get('quantity (found)'))).toEqual([2, 2, 2]);
    expect(right).toEqual([
      ['value (on found)', 0],
      ['unit (on found)', 1],
      ['comparator (on found)', 2],
      ['aspect (on found)', 2],
      ['year (on found)', 1],
      ['status (on found)', 1],
      ['indicator (on found)', 1],
    ]);
    expect(counts(rows.get('quantity (every field)'))).toEqual([0, 2, 2]);
    expect(counts(rows.get('target (every field)'))).toEqual([0, 0, 1]);
  });

  it('gives a value to one label alone, to the one that it fits best', async () => {
    const rows = await rowsOf(
      value('a', 'Target', '4000张', { ...beds, indicator: '别的' }),
      value('b', 'Target', '4000张', beds),
      value('c', 'Target', '4000张', { ...beds, value: 400 }),
      value('d', 'Target', '推进', beds),
    );
    expect(counts(rows.get('quantity (found)'))).toEqual([1, 4, 2]);
    expect(counts(rows.get('quantity (every field)'))).toEqual([1, 4, 2]);
    expect(counts(rows.get('target (every field)'))).toEqual([1, 4, 1]);
  });

  it('measures relations that touch a labelled name and stand in a labelled sentence', async () => {
    const rows = await rowsOf(
      entity('Initiative', '“一网通办”'),
      entity('Area', '上海'),
      entity('Area', '北京'),
      entity('Area', '天津'),
      edge('LOCATED_IN', '“一网通办”', '上海', { start: START, end: START + 5 }),
      edge('LOCATED_IN', '“一网通办”', '北京'),
      edge('LOCATED_IN', '“一网通办”', '天津', { start: 0, end: 5 }),
      edge('LOCATED_IN', '北京', '天津', { start: START, end: START + 5 }),
      edge('CO_OCCURS', '“一网通办”', '天津'),
    );
    expect(counts(rows.get('relation (triple)'))).toEqual([1, 2, 1]);
  });

  it('measures tasks by their overlap, and their objects', async () => {
    const rows = await rowsOf(
      entity('Initiative', '一网通办'),
      entity('Area', '上海'),
      node('t1', ['Statement', 'Task'], { ...at('“一网通办”改革'), status: 'done' }),
      node('t2', ['Statement', 'Task'], { ...at('推进'), status: 'planned' }),
      edge('ADVANCES', 't1', '一网通办'),
      edge('ENACTS', 't1', '上海'),
      edge('ADVANCES', 't2', '上海'),
    );
    expect(counts(rows.get('task (clause, IoU≥0.7)'))).toEqual([1, 2, 1]);
    expect(counts(rows.get('  task status (on found)'))).toEqual([0, 1, 1]);
    expect(counts(rows.get('  task objects (on found)'))).toEqual([1, 2, 1]);
  });

  it('can keep to one document', async () => {
    const elements = [
      value('a', 'Target', '4000张', { ...beds, documentId: 'doc:a' }),
      value('b', 'Target', '4000张', { ...beds, documentId: 'doc:b' }),
    ];
    const rows = new Map(await evaluate(elements, gold, 'doc:a'));
    expect(counts(rows.get('quantity (found)'))).toEqual([1, 1, 2]);
  });

  it('prints rows with something to measure', async () => {
    const table = scoreTable(await evaluate([value('a', 'Target', '4000张', beds)], gold));
    expect(table.split('\n')).toContain('quantity (found)              1.000  0.500  0.667   1/1/2');
    expect(table).not.toContain('lifecycle');
  });
});

describe('similarity', () => {
  it.each([
    ['工业总产值', '工业总产值', 1],
    ['“工业 总产值”', '工业总产值', 1],
    ['', '', 1],
    ['', 'a', 0],
    ['ａB', 'Ab', 1],
    ['养老床位', '新增养老床位', 6 / 8],
    ['aaaa', 'aa', 2 / 4],
  ])('of %j and %j is %d', (a, b, expected) => expect(similarity(a, b)).toBeCloseTo(expected, 12));

  it('unifies names', () => expect(comparable('《Ｆ１（上海）·赛—2024》')).toBe('f1上海赛2024'));
});

describe('parseGold', () => {
  it.each([
    ['{', 'labels line 1 is not JSON'],
    ['\n{"start":1}', 'labels line 2: end:'],
    ['{"start":0,"end":1,"text":"a","mentions":[{"s":"a","t":"Person","c":"a"}]}', 'labels line 1: mentions.0.t:'],
    ['\n', 'labels holds no labelled sentence'],
  ])('refuses %j', (text, message) => {
    expect(() => parseGold(text, 'labels')).toThrow(DataError);
    expect(() => parseGold(text, 'labels')).toThrow(message);
  });
});
