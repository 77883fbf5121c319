import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Segmenter, type Words } from '../../../../ingest/text/words.js';

const jieba = Jieba.withDict(dict);

/** The parts of speech at each place. */
const read = (words: Words, length: number) =>
  Array.from({ length: length + 1 }, (_, at) => [words.startingAt(at), words.endingAt(at)]);
/** By a segmenter that has seen nothing, and so has the whole text tagged. */
const afresh = (text: string) => read(new Segmenter(jieba).segment(text), text.length);

describe('a segmenter that has read before', () => {
  const texts = readdirSync('data')
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join('data', name), 'utf8').split('\n'));

  it('gives every word of a report the part of speech that it has where its line is read alone', () => {
    const segmenter = new Segmenter(jieba);
    for (const text of texts) expect(read(segmenter.segment(text), text.length)).toEqual(afresh(text));
  });

  it('does so whatever it has read', () => {
    const piece = fc.constantFrom(...(texts.join('').match(/.{1,7}/g) ?? []));
    const text = fc.array(fc.oneof(piece, fc.string(), fc.constantFrom(' ', ',', '\u3000', '1.5', '𠮷')));
    const segmenter = new Segmenter(jieba);
    fc.assert(
      fc.property(text, (pieces) => {
        const all = pieces.join('');
        expect(read(segmenter.segment(all), all.length)).toEqual(afresh(all));
      }),
    );
  });
});
