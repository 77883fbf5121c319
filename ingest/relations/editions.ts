import type { Mention } from '../../src/model/index.js';
import type { Found, NamedSentence } from './relations.js';
import type { RelationRules } from './rules.js';

const EDITION = /(\d{1,2}(?:\.\d)?)版|第([一二三四五六七八九十\d]{1,3})(?:轮|届|版|期)/;
const STEM_MIN = 4;

interface Edition {
  readonly mention: Mention;
  readonly sentenceId: string;
  readonly number: number;
}

/** Editions of one policy, event or project in a document: each follows the latest before it, stated where it is named. */
export function readEditions(sentences: readonly NamedSentence[], rules: RelationRules): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const rule of rules.of('edition')) {
    for (const editions of bySeries(sentences).values()) {
      const first = [...new Map([...editions].reverse().map((e) => [e.number, e])).values()];
      for (const later of editions) {
        const before = previous(later, first);
        if (!before) continue;
        const list = found.get(later.sentenceId) ?? [];
        list.push({ type: 'SUCCEEDS', from: later.mention, to: before.mention, rule: rule.id });
        found.set(later.sentenceId, list);
      }
    }
  }
  return found;
}

/** Editions by type and name without the edition's number, wherever in the name that stands. */
function bySeries(sentences: readonly NamedSentence[]): Map<string, Edition[]> {
  const series = new Map<string, Edition[]>();
  for (const { view, mentions } of sentences) {
    for (const mention of mentions) {
      if (mention.type !== 'Policy' && mention.type !== 'Event' && mention.type !== 'Project') continue;
      const mark = EDITION.exec(mention.name);
      const number = mark ? numberOf(mark[1] ?? mark[2] ?? '') : 0;
      const stem = mark ? mention.name.replace(mark[0], '') : '';
      if (number === 0 || stem.length < STEM_MIN) continue;
      const key = `${mention.type}|${stem}`;
      const editions = series.get(key) ?? [];
      editions.push({ mention, sentenceId: view.sentence.id, number });
      series.set(key, editions);
    }
  }
  return series;
}

function previous(later: Edition, editions: readonly Edition[]): Edition | undefined {
  return editions
    .filter((e) => e.number < later.number)
    .reduce<Edition | undefined>((best, e) => (best && best.number >= e.number ? best : e), undefined);
}

const DIGITS = '零一二三四五六七八九';

/** 7.0 → 7, 三 → 3, 十四 → 14, 二十 → 20; 0 where it is none. */
function numberOf(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens === '' ? 1 : DIGITS.indexOf(tens)) : 0;
  return ten + Math.max(0, DIGITS.indexOf(ones.charAt(0) || '零'));
}
