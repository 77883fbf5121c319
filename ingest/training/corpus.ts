import { opensParagraph, ownRegion, viewOf } from '../pipeline.js';
import { readQuantities } from '../quantities/quantities.js';
import type { Resources } from '../read/resources.js';
import { maskJumps } from '../sections/lines.js';
import { problemSentences } from '../sections/problems.js';
import { readOutline } from '../sections/sections.js';
import { fold } from '../text/fold.js';
import { certainExamples, type Example, type LabelledSentence, mentionExamples, taskExamples } from './examples.js';

/** A report with labelled sentences; labels of one report belong together, or they would teach against each other. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly LabelledSentence[];
}

export interface ExampleSet {
  readonly mentions: readonly Example[];
  readonly tasks: readonly Example[];
  /** Names of rare types that lexicons are sure of, from sentences without labels. */
  readonly certain: readonly Example[];
}

/** What a labelled report teaches, by the same steps as the pipeline reads it. */
export function examplesOf({ text, labels }: LabelledText, resources: Resources): ExampleSet {
  const folded = maskJumps(fold(text));
  const { document, sections, sentences } = readOutline(text, folded, resources.regions);
  const marks = resources.lexicon.scan(folded);
  const own = ownRegion(document, resources);
  const problems = problemSentences(sentences, sections, folded);
  const sectionOf = new Map(sections.map((s) => [s.id, s]));
  const set = { mentions: [] as Example[], tasks: [] as Example[], certain: [] as Example[] };
  for (const sentence of sentences) {
    const view = viewOf(sentence, folded, marks, own);
    const section = sectionOf.get(sentence.sectionId);
    const here = labels.filter((l) => sentence.span.start < l.end && sentence.span.end > l.start);
    if (here.length === 0) set.certain.push(...certainExamples(view));
    for (const label of here) {
      set.mentions.push(...mentionExamples(view, label, text));
      if (!section || sentence.isHeading || problems.has(sentence.id)) continue;
      const quantities = readQuantities(view, { document, section, grammar: resources.quantities, mentions: [] });
      const cues = { role: section.role, mentions: [], quantities, isProblem: false };
      set.tasks.push(...taskExamples(view, label, text, { ...cues, opensParagraph: opensParagraph(folded, sentence) }));
    }
  }
  return set;
}
