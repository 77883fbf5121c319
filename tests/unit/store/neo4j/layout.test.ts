import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PropertyValue } from '../../../../src/model/index.js';
import { needleOf } from '../../../../src/store/matching.js';
import { decodeText, encodeText } from '../../../../src/store/neo4j/layout/text.js';
import { fromStored, storedId, storedProperties } from '../../../../src/store/neo4j/layout/values.js';
import { candidateQuery, isIndexable, readingQuery } from '../../../../src/store/neo4j/layout/words.js';

/** Any code units, halves of pairs and the stand-ins among them. */
const text = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('\ud83d', '\udc00', '\u{10f7ff}', '\u{10f800}', '\u{10ffff}', '临', '\udbfd'),
    maxLength: 8,
  }),
);

describe('text in Neo4j', () => {
  test('comes back as it went, and is well-formed on the way', () => {
    fc.assert(
      fc.property(text, (given) => {
        const stored = encodeText(given);
        expect(decodeText(stored)).toBe(given);
        expect(Buffer.from(stored).toString()).toBe(stored);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('properties in Neo4j', () => {
  test('come back as they went, however long', () => {
    const long = '规'.repeat(10_000);
    const properties = { name: long, text: long, zero: 0, minus: -0, list: [1, 2.5], none: [], half: '\ud83d' };
    const stored = storedProperties(long, properties, Number);
    expect(fromStored(stored, (value) => value as PropertyValue)).toEqual(properties);
    expect(Buffer.byteLength(String(stored.id))).toBeLessThan(8_000);
    expect(stored).toMatchObject({ id: storedId(long), _full_id: long, _odd: ['id', 'name', 'half'] });
    expect(storedId(`${long}1`)).not.toBe(storedId(`${long}2`));
  });
});

describe('queries of the full-text indexes', () => {
  const queryOf = (words: string) =>
    candidateQuery(needleOf({ text: words, labels: [], limit: 1 }) ?? { folded: '', words: [], typed: null });

  it.each([
    ['临港新片区', '+"临港新片区"'],
    ['港', '+*港*'],
    ['Ｆ１中国 5G', '+*f1* +"中国" +*5g*'],
    ['name:临港 OR (x', '+*name* +"临港" +*x*'],
    ['a the', '*:*'],
    ['.*', '*:*'],
  ])('of %s', (words, expected) => expect(queryOf(words)).toBe(expected));

  test('hold letters and digits of a reading only', () => {
    expect(readingQuery({ folded: '', words: [], typed: 'lingang' })).toBe('lingang*');
    expect(readingQuery({ folded: '', words: [], typed: null })).toBeNull();
  });

  it.each([
    ['临港', true],
    ['Ｆ１中国', true],
    ['①号', false],
    ['㎡', false],
    ['⼈民', false],
    ['x'.repeat(300), false],
  ])('%s can be found by them: %s', (name, expected) => {
    expect(isIndexable({ labels: ['Entity', 'Area'], properties: { name } })).toBe(expected);
  });
});
