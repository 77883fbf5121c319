import { type Rates, rates } from '../../src/analysis/evaluation/rates.js';
import { contains, type Mention, type Span } from '../../src/model/index.js';
import { matchedText, viewer } from '../pipeline.js';
import type { Resources } from '../read/resources.js';
import { readRelations } from '../relations/relations.js';
import { resolveNames } from '../resolution/resolution.js';
import { readOutline } from '../sections/sections.js';
import type { LabelledNames } from './labels.js';
import { asMentions } from './mentions.js';
import type { LabelledRelations } from './relation-labels.js';

/**
 * Relations between names as labelled: what the rules of relations do, whatever names the pipeline finds. Of a sentence, each relation of
 * two names counts once.
 */
export function measureRelations(
  text: string,
  { names, relations }: { names: readonly LabelledNames[]; relations: readonly LabelledRelations[] },
  resources: Resources,
): Rates {
  const folded = matchedText(text);
  const { document, sentences } = readOutline(text, folded, resources.regions);
  const views = sentences.map(viewer(document, folded, resources));
  const labelled = names.flatMap((n) => n.mentions);
  const named = views.map((view) => {
    const mentions = labelled.filter((m) => contains(view.sentence.span, m));
    return { view, mentions: asMentions(mentions, text, view.sentence.id) };
  });
  const { sentences: resolved, merges } = resolveNames(named, resources.rules.names);
  const mentions = resolved.flatMap((s) => s.mentions);
  const read = readRelations(resolved, merges, resources.rules.relations);
  let [tp, predicted, gold] = [0, 0, 0];
  for (const label of relations) {
    const want = new Set(
      label.relations.flatMap(({ from, type, to }) => triple(at(from, mentions), type, at(to, mentions))),
    );
    const got = new Set(read.filter((r) => contains(label, r.from)).flatMap((r) => triple(r.from, r.type, r.to)));
    tp += [...got].filter((key) => want.has(key)).length;
    predicted += got.size;
    gold += want.size;
  }
  return rates(tp, predicted, gold);
}

function at({ start, end }: Span, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((m) => m.start === start && m.end === end);
}

/** Two names and what joins them; none of one name with itself, as where a short form stands beside the long one. */
function triple(from: Mention | undefined, type: string, to: Mention | undefined): string[] {
  return from && to && from.name !== to.name ? [`${from.type}|${from.name}|${type}|${to.type}|${to.name}`] : [];
}
