import type { Mention } from '../../src/model/index.js';
import type { Merge, NamedSentence } from './resolution.js';

/** Behind a name, in brackets: the short form that the report uses from there on. */
const SHORT =
  /^》?\((?:以下简称|下称|简称)?[:]?[“《]?([A-Za-z][A-Za-z0-9-]{1,11}|(?<=简称[:]?[“《]?)[^()“”《》,。;]{2,16})[”》]?\)/;
const WINDOW = 32;

/** Short forms that the text introduces, from there to its end. */
export function introducedForms(sentences: readonly NamedSentence[]): Merge[] {
  const meant = new Map<string, Mention>();
  const merges: Merge[] = [];
  for (const { view, mentions } of sentences) {
    for (const mention of mentions) {
      const full = meant.get(bare(mention.surface));
      if (full && full.name !== mention.name)
        merges.push({ mention, name: full.name, rule: 'introduced-form', antecedent: null });
      const short = SHORT.exec(view.folded.slice(mention.end, mention.end + WINDOW))?.[1];
      if (short && short.length < mention.name.length) meant.set(short, mention);
    }
  }
  return merges;
}

function bare(surface: string): string {
  return surface.replace(/^[“《](.*)[”》]$/, '$1');
}
