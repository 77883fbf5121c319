import type { Section } from '../../src/model/index.js';
import type { AttestedName } from '../lexicon/lexicon.js';
import type { SentenceView } from '../mentions/candidate.js';
import { matchedText, opensParagraph, ownRegion, viewOf } from '../pipeline.js';
import { readQuantities } from '../quantities/quantities.js';
import type { Resources } from '../read/resources.js';
import { problemSentences } from '../sections/problems.js';
import { chapterOf, readOutline } from '../sections/sections.js';
import type { Attesting } from './attested.js';
import { type Example, mentionExamples, taskExamples } from './examples.js';
import type { LabelledSentence } from './labels.js';

/** A report with labelled sentences; labels of one report belong together, or they would teach against each other. */
export interface LabelledReport extends Attesting {
  readonly name: string;
  readonly text: string;
}

export interface ExampleSet {
  readonly mentions: readonly Example[];
  readonly tasks: readonly Example[];
}

export function labelledReport(name: string, text: string, labels: readonly LabelledSentence[]): LabelledReport {
  return { name, text, labels, folded: matchedText(text) };
}

/** What a labelled report teaches, by the same steps as the pipeline reads it, with the names that other reports attest. */
export function examplesOf(
  { text, folded, labels }: LabelledReport,
  attested: ReadonlyMap<string, AttestedName>,
  resources: Resources,
): ExampleSet {
  const { document, sections, sentences } = readOutline(text, folded, resources.regions);
  const marks = resources.lexicon.withAttested(attested).scan(folded);
  const words = resources.segment(folded);
  const own = ownRegion(document, resources);
  const problems = problemSentences(sentences, sections, folded);
  const sectionOf = new Map(sections.map((s) => [s.id, s]));
  const set = { mentions: [] as Example[], tasks: [] as Example[] };
  for (const sentence of sentences) {
    const here = labels.filter((l) => sentence.span.start < l.end && sentence.span.end > l.start);
    if (here.length === 0) continue;
    const view = viewOf(sentence, folded, marks, words, own);
    const section = sectionOf.get(sentence.sectionId);
    for (const label of here) {
      set.mentions.push(...mentionExamples(view, label));
      if (!label.tasks || !section || sentence.isHeading || problems.has(sentence.id)) continue;
      const chapter = chapterOf(section, sectionOf);
      const cues = cuesOf(view, { document, section, chapter, grammar: resources.quantities });
      set.tasks.push(...taskExamples(view, label, cues));
    }
  }
  return set;
}

function cuesOf(
  view: SentenceView,
  context: Omit<Parameters<typeof readQuantities>[1], 'mentions'> & { section: Section },
) {
  return {
    role: context.section.role,
    quantities: readQuantities(view, { ...context, mentions: [] }),
    isProblem: false,
    opensParagraph: opensParagraph(view.folded, view.sentence),
  };
}
