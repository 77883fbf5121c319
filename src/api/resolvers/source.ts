import type { GraphEdge, GraphNode, Lifecycle, SectionRole } from '../../model/index.js';
import { inDocumentOrder, numberOf, requiredNumber, requiredText } from '../elements.js';
import { citeMention } from '../evidence.js';
import type { Resolvers } from '../generated.js';
import type { Loaders } from '../loaders.js';
import { neighboursOf } from '../neighbours.js';
import { type PageArgs, pageOf } from '../pages.js';

/** Documents, sections and sentences, and the evidence that points into them. */
export const source = {
  Document: {
    length: (node) => requiredText(node, 'text').length,
    text: (node, { start, end }) => {
      const text = requiredText(node, 'text');
      // Beyond the text means to its end; slice would count negative offsets from the end.
      return text.slice(Math.max(0, start), Math.max(0, end ?? text.length));
    },
    sections: ({ id }, _, { load }) => load.parts('Section', 'documentId', id),
    sentences: async ({ id }, page, { load }) => sentencePage(await load.parts('Sentence', 'documentId', id), page),
  },
  Section: {
    document: (node, _, { load }) => load.known(requiredText(node, 'documentId')),
    parent: async ({ id }, _, { load }) => {
      const [parent] = await neighboursOf(id, 'in', ['HAS_SECTION'], load, 'Section');
      return parent ?? null;
    },
    children: async ({ id }, _, { load }) => inDocumentOrder(await neighboursOf(id, 'out', ['HAS_SECTION'], load)),
    sentences: async ({ id }, page, { load }) => sentencePage(await load.parts('Sentence', 'sectionId', id), page),
  },
  Sentence: {
    isHeading: (node) => node.properties.isHeading === true,
    document: (node, _, { load }) => load.known(requiredText(node, 'documentId')),
    section: (node, _, { load }) => load.known(requiredText(node, 'sectionId')),
    mentions: async ({ id }, _, { load }) => {
      const mentions = await load.edges(id, 'out', ['MENTIONS']);
      return inDocumentOrder(mentions);
    },
    statements: async ({ id }, _, { load }) => inDocumentOrder(await neighboursOf(id, 'out', ['STATES'], load)),
  },
  Mention: {
    entity: (edge, _, { load }) => load.known(edge.end),
    evidence: citeMention,
  },
  LifecycleStage: {
    stage: (edge) => requiredText(edge, 'lifecycle') as Lifecycle,
    year: (edge, _, { load }) => yearSpokenOf(edge, load),
    evidence: citeMention,
  },
  Evidence: {
    document: ({ documentId }, _, { load }) => load.known(documentId),
    sentence: ({ sentenceId }, _, { load }) => load.known(sentenceId),
    section: async ({ sentenceId }, _, { load }) => {
      const sentence = await load.known(sentenceId);
      return load.known(requiredText(sentence, 'sectionId'));
    },
    quote: async ({ sentenceId, start, end }, _, { load }) => {
      const sentence = await load.known(sentenceId);
      const offset = requiredNumber(sentence, 'start');
      return requiredText(sentence, 'text').slice(start - offset, end - offset);
    },
  },
} satisfies Resolvers;

const YEARS: Readonly<Record<SectionRole, 'reviewYear' | 'planYear' | null>> = {
  ...{ front: null, review: 'reviewYear', requirements: 'planYear', plan: 'planYear', notes: null },
};

/** Of the section that the mention stands in. */
async function yearSpokenOf(mention: GraphEdge, load: Loaders): Promise<number | null> {
  const sentence = await load.known(mention.start);
  const [section, document] = await load.knownAll([
    requiredText(sentence, 'sectionId'),
    requiredText(sentence, 'documentId'),
  ]);
  const year = section && YEARS[requiredText(section, 'role') as SectionRole];
  return year && document ? numberOf(document, year) : null;
}

function sentencePage(sentences: readonly GraphNode[], page: PageArgs) {
  const placed = sentences.map((node) => ({ key: numberOf(node, 'index'), id: node.id, item: node }));
  return pageOf(placed, 'index', page);
}
