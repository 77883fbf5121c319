import { bracketPairs } from '../../ingest/clauses/brackets.js';
import { readClauses } from '../../ingest/clauses/clauses.js';
import type { SentenceView } from '../../ingest/mentions/candidate.js';
import { loadResources } from '../../ingest/read/resources.js';
import type { NamedSentence } from '../../ingest/resolution/resolution.js';
import { fold } from '../../ingest/text/fold.js';
import { asMentions } from '../../ingest/training/mentions.js';
import type { EntityType } from '../../src/model/index.js';

export const resources = loadResources();

/**
 * Sentences whose names are marked by hand, [名称|Type], one inside another where need be: what later steps say does not then hang on
 * what the model finds. All stand in one section.
 */
export function marked(...sentences: readonly string[]): NamedSentence[] {
  return sentences.map((text, index) => {
    const { plain, names } = unmark(text);
    const folded = fold(plain);
    const span = { start: 0, end: plain.length };
    const sentence = { id: `s${index}`, documentId: 'd', sectionId: 'x', index, isHeading: false, span, text: plain };
    const marks = resources.lexicon.scan(folded);
    const pairs = bracketPairs(folded, span);
    const clauses = readClauses(sentence, folded, marks, pairs);
    const words = resources.segment(folded);
    const view: SentenceView = { sentence, clauses, folded, marks, words, pairs, own: new Set() };
    return { view, mentions: asMentions(names, plain, sentence.id) };
  });
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

function unmark(text: string): { plain: string; names: Name[] } {
  const names: Name[] = [];
  const open: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '[') open.push(plain.length);
    else if (c === '|') {
      const close = text.indexOf(']', i);
      names.push({ start: open.pop() ?? 0, end: plain.length, type: text.slice(i + 1, close) as EntityType });
      i = close;
    } else plain += c;
  }
  return { plain, names };
}
