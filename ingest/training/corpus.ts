import { contains, overlaps, type Section } from '../../src/model/index.js';
import type { AttestedName } from '../lexicon/lexicon.js';
import type { SentenceView } from '../mentions/candidate.js';
import { matchedText, opensParagraph, viewer } from '../pipeline.js';
import { readQuantities } from '../quantities/quantities.js';
import type { Resources } from '../read/resources.js';
import { problemSentences } from '../sections/problems.js';
import { chapterOf, readOutline } from '../sections/sections.js';
import type { Attesting } from './attested.js';
import { type Example, mentionExamples, taskExamples } from './examples.js';
import type { LabelledNames, LabelledTasks } from './labels.js';

/** A report with labelled sentences; labels of one report belong together, or they would teach against each other. */
export interface LabelledReport extends Attesting {
  readonly name: string;
  readonly text: string;
  /** The sentences whose tasks were labelled, most of them among those whose names were. */
  readonly tasks: readonly LabelledTasks[];
}

export interface ExampleSet {
  readonly mentions: readonly Example[];
  readonly tasks: readonly Example[];
}

export function labelledReport(
  name: string,
  text: string,
  labels: readonly LabelledNames[],
  tasks: readonly LabelledTasks[],
): LabelledReport {
  return { name, text, labels, tasks, folded: matchedText(text) };
}

/** What a labelled report teaches, by the same steps as the pipeline reads it, with the names that other reports attest. */
export function examplesOf(
  { text, folded, labels, tasks }: LabelledReport,
  attested: ReadonlyMap<string, AttestedName>,
  resources: Resources,
): ExampleSet {
  const { document, sections, sentences } = readOutline(text, folded, resources.regions);
  const viewSentence = viewer(document, folded, { ...resources, lexicon: resources.lexicon.withAttested(attested) });
  const problems = problemSentences(sentences, sections, folded);
  const sectionOf = new Map(sections.map((s) => [s.id, s]));
  const mentions = labels.flatMap((l) => l.mentions);
  const set = { mentions: [] as Example[], tasks: [] as Example[] };
  for (const sentence of sentences) {
    const named = labels.filter((l) => overlaps(l, sentence.span));
    const acted = tasks.filter((l) => overlaps(l, sentence.span));
    if (named.length + acted.length === 0) continue;
    const view = viewSentence(sentence);
    for (const label of named) set.mentions.push(...mentionExamples(view, label));
    const section = sectionOf.get(sentence.sectionId);
    if (acted.length === 0 || !section || sentence.isHeading || problems.has(sentence.id)) continue;
    const chapter = chapterOf(section, sectionOf);
    const cues = cuesOf(view, { document, section, chapter, grammar: resources.quantities });
    for (const { tasks, ...span } of acted) {
      const names = mentions.filter((m) => contains(span, m));
      set.tasks.push(...taskExamples(view, { ...span, tasks, mentions: names }, cues));
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
