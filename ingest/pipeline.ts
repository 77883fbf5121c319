import type {
  DocumentGraph,
  Judgement,
  Mention,
  Quantity,
  Relation,
  Section,
  Sentence,
  SourceDocument,
  Task,
} from '../src/model/index.js';
import { bracketPairs } from './clauses/brackets.js';
import { readClauses } from './clauses/clauses.js';
import { buildGraph } from './graph/build.js';
import type { DocumentMarks } from './lexicon/lexicon.js';
import type { SentenceView } from './mentions/candidate.js';
import { readMentions } from './mentions/mentions.js';
import { readQuantities } from './quantities/quantities.js';
import type { Resources } from './read/resources.js';
import { readRelations } from './relations/relations.js';
import { judgeNames } from './resolution/judged.js';
import { type Merge, resolveNames } from './resolution/resolution.js';
import { maskJumps } from './sections/lines.js';
import { odditiesOf } from './sections/oddities.js';
import { problemSentences } from './sections/problems.js';
import { chapterOf, readOutline } from './sections/sections.js';
import { readTasks } from './tasks/tasks.js';
import { characterClasses, WHITE } from './text/characters.js';
import { fold } from './text/fold.js';
import { simplify } from './text/simplify.js';
import type { Words } from './text/words.js';

export interface Source {
  /** How to name it in messages, e.g. its path. */
  readonly name: string;
  readonly text: string;
  /** What somebody has decided about entities; none by default. */
  readonly judgements?: readonly Judgement[];
}

/** What was read from one report, step by step, and its graph. */
export interface PipelineResult {
  readonly document: SourceDocument;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly tasks: readonly Task[];
  readonly relations: readonly Relation[];
  /** Which mentions stand for a fuller name than their words, and by which rule. */
  readonly merges: readonly Merge[];
  readonly graph: DocumentGraph;
  /** What was odd about the source, in one line each. */
  readonly warnings: readonly string[];
}

export type Pipeline = (source: Source) => PipelineResult;

/** The steps from a report's text to its graph, in order; each a pure function. */
export function createPipeline(resources: Resources): Pipeline {
  return ({ name, text, judgements = [] }) => {
    const folded = matchedText(text);
    const { document, sections, sentences } = readOutline(text, folded, resources.regions);
    const problems = problemSentences(sentences, sections, folded);
    const sectionOf = new Map(sections.map((s) => [s.id, s]));
    const views = sentences.map(viewer(document, folded, resources));
    const named = readMentions(views, document, resources.models.mentions);
    const { sentences: resolved, merges } = judgeNames(named, resolveNames(named, resources.rules.names), judgements);
    const read = resolved.map(({ view, mentions }) => {
      const { sentence } = view;
      const section = sectionOf.get(sentence.sectionId) as Section;
      const chapter = chapterOf(section, sectionOf);
      const quantities = readQuantities(view, { document, section, chapter, grammar: resources.quantities, mentions });
      const cues = {
        role: section.role,
        mentions,
        quantities,
        opensParagraph: opensParagraph(folded, sentence),
        isProblem: problems.has(sentence.id),
      };
      return { quantities, tasks: readTasks(view, cues, resources.models.tasks) };
    });
    const reading = {
      document,
      sections,
      sentences,
      mentions: resolved.flatMap((s) => s.mentions),
      quantities: read.flatMap((r) => r.quantities),
      tasks: read.flatMap((r) => r.tasks),
      relations: readRelations(resolved, merges, resources.rules.relations),
    };
    const graph = buildGraph(reading, resources.indicators, resources.ontology);
    return {
      ...reading,
      merges,
      graph,
      warnings: [...odditiesOf(text, folded).map((odd) => `${name}: ${odd}`), ...warningsOf(name, document, sections)],
    };
  };
}

/** The text as rules match it: of the same length, so that offsets are the source's. */
export function matchedText(text: string): string {
  return maskJumps(simplify(fold(text)));
}

/** More blanks than this stand nowhere but at the start of a paragraph. */
const INDENT = 12;
const WHITE_SPACE = characterClasses(WHITE);

/** Nothing but white space stands between the sentence and the line break before it. */
export function opensParagraph(folded: string, sentence: Sentence): boolean {
  const first = Math.max(0, sentence.span.start - INDENT);
  for (let at = sentence.span.start - 1; at >= first; at--) {
    if (folded[at] === '\n') return true;
    if (WHITE_SPACE[folded.charCodeAt(at)] === 0) return false;
  }
  return true;
}

/** How to view a document's sentences, by what its words are to lexicons and to the segmenter, and by its own region. */
export function viewer(
  document: SourceDocument,
  folded: string,
  resources: Resources,
): (sentence: Sentence) => SentenceView {
  const marks = resources.lexicon.scan(folded);
  const words = resources.segment(folded);
  const own = ownRegion(document, resources);
  return (sentence) => viewOf(sentence, folded, marks, words, own);
}

export function viewOf(
  sentence: Sentence,
  folded: string,
  marks: DocumentMarks,
  words: Words,
  own: ReadonlySet<string>,
): SentenceView {
  const pairs = bracketPairs(folded, sentence.span);
  return {
    sentence,
    clauses: readClauses(sentence, folded, marks, pairs),
    folded,
    marks,
    words,
    pairs,
    own,
  };
}

/** The report's own region in all its forms: 上海市, 上海. */
export function ownRegion(document: SourceDocument, resources: Resources): ReadonlySet<string> {
  return new Set(document.region ? resources.regions.formsOf(document.region) : []);
}

function warningsOf(name: string, document: SourceDocument, sections: readonly Section[]): string[] {
  const warnings: string[] = [];
  if (!sections.some((s) => s.level === 1))
    warnings.push(
      `${name}: no headings such as 一、 were found: sentences, mentions and quantities only, no years or tasks by section`,
    );
  if (document.planYear === null)
    warnings.push(`${name}: the text does not say which years it reviews and plans: statements carry no year`);
  return warnings;
}
