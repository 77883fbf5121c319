import { buildGraph } from '../ingest/graph/build.js';
import { headedNames } from '../ingest/mentions/headed.js';
import { Judge } from '../ingest/mentions/judge.js';
import { attestedNames, knownNames } from '../ingest/mentions/known.js';
import { wholePhrases } from '../ingest/mentions/members.js';
import { phrasesOf } from '../ingest/mentions/phrases.js';
import { proposeNames } from '../ingest/mentions/propose.js';
import { quotedNames } from '../ingest/mentions/quoted.js';
import { selectNames } from '../ingest/mentions/select.js';
import { numberedSessions } from '../ingest/mentions/sessions.js';
import { createPipeline, matchedText, ownRegion, viewOf } from '../ingest/pipeline.js';
import type { Resources } from '../ingest/read/resources.js';
import { resolveNames } from '../ingest/resolution/resolution.js';
import { odditiesOf } from '../ingest/sections/oddities.js';
import { chapterOf, readOutline } from '../ingest/sections/sections.js';
import type { Section } from '../src/model/index.js';
import { statementSteps } from './statement-rules.js';

/** One step of the pipeline, or one rule or way of proposing, over a whole report; what it takes in is made before. */
export type Steps = Readonly<Record<string, () => unknown>>;

export type Inputs = ReturnType<typeof inputsOf>;

/** What the steps take in. */
function inputsOf(text: string, resources: Resources) {
  const result = createPipeline(resources)({ name: 'report', text });
  const folded = matchedText(text);
  const marks = resources.lexicon.scan(folded);
  const words = resources.segment(folded);
  const own = ownRegion(result.document, resources);
  const views = result.sentences.map((sentence) => viewOf(sentence, folded, marks, words, own));
  const phrases = views.map((view) => view.clauses.flatMap((clause) => phrasesOf(clause, view)));
  const sectionOf = new Map(result.sections.map((s) => [s.id, s]));
  const read = views.map((view) => {
    const of = <T extends { readonly sentenceId: string }>(facts: readonly T[]) =>
      facts.filter((fact) => fact.sentenceId === view.sentence.id);
    const section = sectionOf.get(view.sentence.sectionId) as Section;
    const chapter = chapterOf(section, sectionOf);
    return { view, section, chapter, mentions: of(result.mentions), quantities: of(result.quantities) };
  });
  return { result, folded, marks, words, own, views, phrases, candidates: views.map(proposeNames), read };
}

/**
 * The steps from one report's text to its graph, in order. Those that propose names are parts of the step behind them, rules of quantities,
 * tasks and relations parts of the step before them.
 */
export function stepsOf(text: string, resources: Resources): Steps {
  const inputs = inputsOf(text, resources);
  const { result, folded, marks, words, own, views, phrases, candidates, read } = inputs;
  const judge = new Judge(resources.models.mentions);
  const none = (): void => {};
  return {
    'text folded': () => matchedText(text),
    'outline and sentences': () => readOutline(text, folded, resources.regions),
    'lexicon words': () => resources.lexicon.scan(folded),
    'parts of speech (jieba)': () => resources.segment(folded),
    clauses: () => views.map(({ sentence }) => viewOf(sentence, folded, marks, words, own)),
    'names: known-name': () => views.map((view) => knownNames(view, none)),
    'names: attested-name': () => views.map((view) => attestedNames(view, none)),
    'names: numbered-session': () => views.map((view) => numberedSessions(view, none)),
    'names: lists cut': () => views.map((view) => view.clauses.map((clause) => phrasesOf(clause, view))),
    'names: title-marks, quotation-marks': () =>
      views.map((view, i) => phrases[i]?.map((phrase) => quotedNames(phrase, view, none))),
    'names: headed-*': () => views.map((view, i) => phrases[i]?.map((phrase) => headedNames(phrase, view, none))),
    'names: list-*, phrase-*, first-words': () =>
      views.map((view, i) => phrases[i]?.map((p) => wholePhrases(p, view, none))),
    'names proposed': () => views.map(proposeNames),
    'names chosen by weights': () => views.map((view, i) => selectNames(candidates[i] ?? [], view, judge)),
    'names completed': () => resolveNames(read, resources.rules.names),
    ...statementSteps(inputs, resources),
    graph: () => buildGraph(result, resources.indicators, resources.ontology),
    oddities: () => odditiesOf(text, folded),
  };
}
