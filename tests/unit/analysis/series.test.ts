import { describe, expect, it } from 'vitest';
import { seriesOf, type Value, verdictOf } from '../../../src/analysis/series.js';
import type { Comparator } from '../../../src/model/index.js';

const value = (id: string, year: number | null, more: Partial<Value> = {}): Value => ({
  ...{ id, year, isTarget: false, indicator: '床位', region: '上海市', aspect: 'level', basis: null },
  ...more,
});

describe('series', () => {
  it('hold the values of one indicator, region, aspect and basis by year, targets apart', () => {
    const values = [
      value('t24', 2024, { isTarget: true }),
      value('o23', 2023),
      value('o24', 2024),
      value('growth', 2023, { aspect: 'growth' }),
      value('bj', 2023, { region: '北京市' }),
      value('none', 2023, { region: null }),
      value('undated', null),
      value('yearly', 2023, { aspect: 'growth', basis: '年均' }),
    ];
    const ids = seriesOf(values).map(({ region, aspect, basis, points }) => ({
      ...{ region, aspect, basis },
      points: points.map((p) => [p.year, p.targets.map((v) => v.id), p.observations.map((v) => v.id)]),
    }));
    expect(ids).toEqual([
      { region: null, aspect: 'level', basis: null, points: [[2023, [], ['none']]] },
      { region: '上海市', aspect: 'growth', basis: null, points: [[2023, [], ['growth']]] },
      { region: '上海市', aspect: 'growth', basis: '年均', points: [[2023, [], ['yearly']]] },
      {
        ...{ region: '上海市', aspect: 'level', basis: null },
        points: [
          [2023, [], ['o23']],
          [2024, ['t24'], ['o24']],
        ],
      },
      { region: '北京市', aspect: 'level', basis: null, points: [[2023, [], ['bj']]] },
    ]);
  });

  it('of nothing are none', () => expect(seriesOf([])).toEqual([]));
});

describe('a verdict', () => {
  const cases: [Comparator, number | null, number | null, string][] = [
    ['=', 4000, 4000, 'MET'],
    ['=', 4000, 5510, 'MET'],
    ['=', 4000, 3999, 'MISSED'],
    ['≥', 50, 65, 'MET'],
    ['≥', 50, 49, 'MISSED'],
    ['≤', 5, 4.5, 'MET'],
    ['≤', 5, 5.1, 'MISSED'],
    ['≈', 5, 5.2, 'OPEN'],
    ['sync', null, 5, 'OPEN'],
    ['up', null, 5, 'OPEN'],
    ['=', 5, null, 'OPEN'],
    ['=', null, 5, 'OPEN'],
  ];
  it.each(cases)('%s %s with %s is %s', (comparator, wanted, actual, verdict) => {
    expect(verdictOf({ value: wanted, comparator, aspect: 'level' }, actual)).toBe(verdict);
  });

  it('on a rank stays open: the first is less than the second', () => {
    expect(verdictOf({ value: 2, comparator: '=', aspect: 'rank' }, 1)).toBe('OPEN');
  });
});
