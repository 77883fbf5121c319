import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../ingest/quantities/basis.js';

const growth = (basis: string | null) => ({ aspect: 'growth', basis }) as const;

describe('what a change is measured against', () => {
  it.each([
    ['地区生产总值年均增长', '年均'],
    ['PM2.5年均浓度下降', null],
    ['PM2.5年均浓度累计下降', '累计'],
    ['居民消费价格年均上涨', '年均'],
    ['五年年均增长', '五年'],
    ['国内生产总值增长', null],
    ['社会消费品零售总额比上年增长', null],
    ['人均预期寿命较2020年提高', '较2020年'],
    ['企业营业收入较“十三五”末期翻', '较“十三五”末期'],
    ['贷款平均利率较五年前下降', '较五年前'],
    ['清单管理措施比制度建立之初压减', '比制度建立之初'],
    ['基础研究经费五年增长', '五年'],
    ['重点高校人数连续两年增长', null],
  ])('%s: %s', (words, basis) => expect(basisOf(words, 'growth', undefined)).toBe(basis));

  it('is said once for values in a row', () => {
    expect(basisOf('、', 'growth', growth('较2020年'))).toBe('较2020年');
    expect(basisOf('、死亡人数下降', 'growth', growth('较2020年'))).toBeNull();
  });

  it('is nothing for what is no change', () => expect(basisOf('累计建成', 'level', undefined)).toBeNull());
});
