import type { Mention } from '../../src/model/index.js';
import type { LabelledNames } from './labels.js';

/** Labelled names as later steps of the pipeline take them; their canonical names are the words that quotation marks or 《》 wrap. */
export function asMentions(labelled: LabelledNames['mentions'], text: string, sentenceId = ''): Mention[] {
  return labelled
    .map(({ start, end, type }) => {
      const surface = text.slice(start, end);
      const name = surface.replace(/^(?:“([^“”]*)”|《([^《》]*)》)$/, '$1$2');
      const nested = labelled.some((o) => o.start <= start && o.end >= end && o.end - o.start > end - start);
      return { start, end, type, surface, name, nested, lifecycle: null, sentenceId, rule: 'gold' };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
