import { describe, expect, it } from 'vitest';
import { readingsOf, readRange, typedReading } from '../../../src/store/readings.js';

describe('readings', () => {
  it('are the pinyin and the initials from every syllable on', () => {
    expect(readingsOf('临港新片')).toEqual([
      ...['lingangxinpian', 'gangxinpian', 'xinpian', 'pian'],
      ...['lgxp', 'gxp', 'xp', 'p'],
    ]);
  });

  it.each([
    ['长三角', 'changsanjiao'],
    ['重庆', 'chongqing'],
    ['“一网通办”', 'yiwangtongban'],
    ['F1中国大奖赛', 'f1zhongguodajiangsai'],
    ['优化营商环境行动方案7.0版', 'youhuayingshanghuanjingxingdongfangan70ban'],
    ['绿色', 'lvse'],
  ])('of %s begin with %s', (name, reading) => {
    expect(readingsOf(name)[0]).toBe(reading);
  });

  it.each(['', 'Tesla', '2024', '!?', '\ud83d'])('there are none of %j', (name) => {
    expect(readingsOf(name)).toEqual([]);
  });

  it('do not grow without bound', () => {
    expect(readingsOf('规'.repeat(10_000)).join('').length).toBeLessThan(20_000);
  });
});

describe('a typed reading', () => {
  it.each([
    ['Lin Gang', 'lingang'],
    ["xi'an", 'xian'],
    ['ＬＧＸＰＱ', 'lgxpq'],
    ['lü', 'lv'],
  ])('%s is %s', (text, typed) => expect(typedReading(text)).toBe(typed));

  it.each(['', 'l', '12', '临港', 'lin港', 'lin*', '.*'])('%j is none', (text) => {
    expect(typedReading(text)).toBeNull();
  });
});

describe('the characters read', () => {
  const read = (name: string, typed: string) => {
    const range = readRange(name, typed);
    return range && name.slice(range.start, range.end);
  };
  it.each([
    ['上海自贸试验区临港新片区', 'lingang', '临港'],
    ['临港新片区', 'lgx', '临港新'],
    ['临港新片区', 'linga', '临港'],
    ['“一网通办”改革', 'ywtb', '一网通办'],
    ['第\u2028临港', 'lingang', '临港'],
  ])('in %s by %s are %s', (name, typed, expected) => expect(read(name, typed)).toBe(expected));

  it.each(['临港新片区', 'F1中国大奖赛', '优化营商环境行动方案7.0版', '第\u2028㎡临港𠮷ＡＢ c区', '重庆银行'])(
    'are there for every reading of %s',
    (name) => {
      const typed = readingsOf(name).filter((reading) => typedReading(reading) !== null);
      expect(typed.length).toBeGreaterThan(2);
      for (const reading of typed) expect(read(name, reading)).not.toBeNull();
    },
  );

  it('are none where the name is read otherwise', () => {
    expect(read('临港', 'ingang')).toBeNull();
    expect(read('临港', 'lingangx')).toBeNull();
  });
});
