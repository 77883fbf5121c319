import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../src/api/fragment.js';

/** The fragment with its highlights in brackets. */
function shown(matched: string, query: string): string {
  const { text, highlights } = fragmentOf(matched, query);
  return highlights.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('fragmentOf', () => {
  it.each([
    ['临港新片区', '临港', '[临港]新片区'],
    ['临港和临港', '临港', '[临港]和[临港]'],
    ['建设１９号线', '19号', '建设[１９号]线'],
    ['绿地40万㎡。', 'm2', '绿地40万[㎡]。'],
    ['F1中国大奖赛', 'f1', '[F1]中国大奖赛'],
    ['张江科学城', '科学 张江', '[张江][科学]城'],
    ['科学技术', '科学技 学技术', '[科学技术]'],
    ['𠮷祥𠮷', '𠮷', '[𠮷]祥[𠮷]'],
    ['哈哈哈', '哈哈', '[哈哈]哈'],
    ['临港新片区', '没有', '临港新片区'],
    ['临港新片区', '', '临港新片区'],
  ])('%j, asked for %j, shows %j', (matched, query, expected) => {
    expect(shown(matched, query)).toBe(expected);
  });

  it('cuts a long text around the first match', () => {
    const { text, highlights } = fragmentOf(`${'前'.repeat(300)}临港${'后'.repeat(300)}`, '临港');
    expect(text).toBe(`${'前'.repeat(30)}临港${'后'.repeat(88)}`);
    expect(highlights).toEqual([{ start: 30, end: 32 }]);
  });

  it('of any text is a part of it, its highlights in order and within', () => {
    const character = fc.constantFrom('临', '港', '１', '㎡', 'A', ' ', '𠮷', 'é', 'ﬁ', 'İ');
    const texts = fc.string({ unit: character, maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (matched, query) => {
        const { text, highlights } = fragmentOf(matched, query.slice(0, 5));
        expect(matched).toContain(text);
        let last = 0;
        for (const { start, end } of highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
