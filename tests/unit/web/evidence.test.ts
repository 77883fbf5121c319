import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../../web/src/evidence/segments';
import { surroundings, windowAround } from '../../../web/src/evidence/window';

test('cuts where a quotation and a name begin and end', () => {
  const pieces = segments('推动临港新片区建设。', 100, { start: 102, end: 109 }, [
    { start: 102, end: 107, value: 'area' },
  ]);
  expect(pieces).toEqual([
    { start: 100, text: '推动', quoted: false, value: null },
    { start: 102, text: '临港新片区', quoted: true, value: 'area' },
    { start: 107, text: '建设', quoted: true, value: null },
    { start: 109, text: '。', quoted: false, value: null },
  ]);
});

test('the pieces joined are the text, and the quoted ones are the quotation', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: 10 + Math.min(a, b), end: 10 + Math.max(a, b) }));
  const stretch = span.map((s) => ({ ...s, value: 'x' }));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), span, fc.array(stretch), (text, quote, stretches) => {
      const pieces = segments(text, 10, quote, stretches);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const quoted = pieces.filter((piece) => piece.quoted).map((piece) => piece.text);
      expect(quoted.join('')).toBe(text.slice(quote.start - 10, quote.end - 10));
    }),
  );
});

test('the text around begins after a full stop and ends at one', () => {
  const source = `${'甲'.repeat(300)}。前一句。这一句。后一句。${'乙'.repeat(300)}`;
  const start = source.indexOf('这一句');
  const sentence = { start, end: start + 4 };
  const window = windowAround(sentence, source.length);
  const text = source.slice(window.start, window.end);
  expect(surroundings(text, window, sentence, source.length)).toEqual({ before: '前一句。', after: '后一句。' });
});

test('at the ends of a document nothing is cut off', () => {
  const source = '标题 这一句。末';
  const sentence = { start: 3, end: 7 };
  const window = windowAround(sentence, source.length);
  expect(window).toEqual({ start: 0, end: source.length });
  expect(surroundings(source, window, sentence, source.length)).toEqual({ before: '标题 ', after: '末' });
});
