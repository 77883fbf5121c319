import { ENTITY_TYPES, type EntityType, type Span } from '../../model/index.js';
import { type GoldSentence, isLabelled, nthSpan } from './gold.js';
import { counts, type EvaluatedGraph, entityTypeOf, ruleOf, spanOf } from './predictions.js';
import { type Judgement, type ScoreRow, setRates, share } from './rates.js';
import { comparable } from './text.js';

/** @returns for each mention inside a labelled sentence, whether its span and type are labelled. */
export function judgeMentions(graph: EvaluatedGraph, gold: readonly GoldSentence[]): Judgement[] {
  const wanted = new Set(gold.flatMap(goldMentions).map(spanAndType));
  return predictedMentions(graph, gold).map((m) => ({ rule: m.rule, right: wanted.has(spanAndType(m)) }));
}

interface ComparedMention extends Span {
  readonly rule: string;
  readonly type: EntityType;
  readonly name: string;
  readonly surface: string;
  readonly lifecycle: string | undefined;
}

/** Mentions by span and type, by span alone, by type; the entities they name; the lifecycle of those found. */
export function scoreMentions(graph: EvaluatedGraph, gold: readonly GoldSentence[]): ScoreRow[] {
  const wanted = gold.flatMap(goldMentions);
  const found = predictedMentions(graph, gold);
  const rows: ScoreRow[] = [
    ['mention (span+type)', setRates(found.map(spanAndType), wanted.map(spanAndType))],
    ['mention (span)', setRates(found.map(bareSpan), wanted.map(bareSpan))],
  ];
  for (const type of ENTITY_TYPES) {
    const ofType = (list: readonly ComparedMention[]) => list.filter((m) => m.type === type).map(spanAndType);
    if (ofType(wanted).length > 0) rows.push([`  ${type}`, setRates(ofType(found), ofType(wanted))]);
  }
  rows.push(['entity (type+name)', setRates(found.map(entityKey), wanted.map(entityKey))]);
  const byKey = new Map(found.map((m) => [spanAndType(m), m]));
  const staged = wanted.filter((m) => m.lifecycle && byKey.has(spanAndType(m)));
  const right = staged.filter((m) => byKey.get(spanAndType(m))?.lifecycle === m.lifecycle);
  if (staged.length > 0) rows.push(['lifecycle (on found)', share(right.length, staged.length)]);
  return rows;
}

/** Canonical names in the gold, comparable: a relation is measured when one of its ends is among them. */
export function goldNames(gold: readonly GoldSentence[]): ReadonlySet<string> {
  return new Set(gold.flatMap((g) => g.mentions.map((m) => comparable(m.c))));
}

function goldMentions(sentence: GoldSentence): ComparedMention[] {
  return sentence.mentions.map((m) => ({
    ...nthSpan(sentence, m.s, m.n),
    ...{ rule: '', type: m.t, name: m.c, surface: m.s, lifecycle: m.life },
  }));
}

function predictedMentions(graph: EvaluatedGraph, gold: readonly GoldSentence[]): ComparedMention[] {
  return graph.edges.flatMap((edge) => {
    if (edge.type !== 'MENTIONS' || !counts(graph, edge)) return [];
    const entity = graph.nodes.get(edge.end);
    const type = entityTypeOf(entity);
    const span = spanOf(edge);
    if (!entity || !type || !span || !isLabelled(gold, span)) return [];
    const { surface, lifecycle } = edge.properties;
    return {
      ...span,
      rule: ruleOf(edge),
      type,
      name: String(entity.properties.name),
      surface: String(surface ?? ''),
      lifecycle: typeof lifecycle === 'string' ? lifecycle : undefined,
    };
  });
}

/** Quotation marks or 《》 around the whole name are not held against either side. */
function bareSpan({ start, end, surface }: ComparedMention): string {
  const wrapped = /^[“《"]/.test(surface) && /[”》"]$/.test(surface);
  return wrapped ? `${start + 1}-${end - 1}` : `${start}-${end}`;
}

function spanAndType(mention: ComparedMention): string {
  return `${bareSpan(mention)}|${mention.type}`;
}

function entityKey({ type, name }: ComparedMention): string {
  return `${type}|${comparable(name)}`;
}
