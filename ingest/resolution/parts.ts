import { innermostHolders } from '../mentions/holders.js';
import type { Merge, NamedSentence } from './resolution.js';
import type { NameRules } from './rules.js';

/** 东方枢纽国际商务合作区…做好先行启动区建设: a part named by its kind alone, of the place that its sentence named last. */
export function placeParts(sentences: readonly NamedSentence[], rules: NameRules): Merge[] {
  const parts = new Set(rules.parts);
  return sentences.flatMap(({ mentions }) => {
    if (!mentions.some((m) => parts.has(m.name))) return [];
    const holders = innermostHolders(mentions);
    const outer = mentions.filter((m) => m.type === 'Area' && !holders.has(m));
    return outer.flatMap((mention, i): Merge[] => {
      const whole = outer[i - 1];
      if (!whole || !parts.has(mention.name) || parts.has(whole.name)) return [];
      return [{ mention, name: whole.name + mention.name, rule: 'part-of-last', antecedent: whole }];
    });
  });
}
