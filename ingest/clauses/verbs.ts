import type { Lifecycle, Span } from '../../src/model/index.js';
import type { DocumentMarks } from '../lexicon/lexicon.js';

/** Adverbs and verbs in a row: 加快推进, 研究储备和出台, 大力培育和集聚. */
export interface VerbGroup extends Span {
  /** The last verb of the group as written. */
  readonly last: Span;
  /** Where each word of the group begins: a name may begin with one of them (实施促进外商投资全球伙伴计划). */
  readonly parts: readonly number[];
  readonly policy: Lifecycle | null;
  readonly project: Lifecycle | null;
}

const JOINTS = new Set(Array.from('和与并及、或', (c) => c.charCodeAt(0)));

/** Reads the verb group that starts at `at`; null when none does. Needs a verb (or an adverb used as one, 推动, 支持). */
export function readVerbGroup(at: number, end: number, folded: string, marks: DocumentMarks): VerbGroup | null {
  let pos = at;
  let stop = at;
  let last: Span | null = null;
  let policy: Lifecycle | null = null;
  let project: Lifecycle | null = null;
  const parts: number[] = [];
  for (;;) {
    const joint: boolean = last !== null && JOINTS.has(folded.charCodeAt(pos));
    const from: number = joint ? pos + 1 : pos;
    const verb = marks.verbs.startingAt(from, end);
    const adverb = marks.adverbs.startingAt(from, end);
    const next = verb && (!adverb || verb.end >= adverb.end) ? verb : adverb;
    if (!next || (joint && next !== verb)) break;
    // 积极的财政政策: an adjective.
    if (next === adverb && folded[next.end] === '的') break;
    if (last && policy && (!verb || next !== verb || !verb.value.policy)) break;
    if (next === verb && verb) {
      policy = laterStage(policy, verb.value.policy);
      project = verb.value.project ?? project;
      last = { start: from, end: verb.end };
    }
    parts.push(from);
    pos = next.end + (next === verb && doneWell(next.end, folded, marks) ? 1 : 0);
    if (next === verb) stop = pos;
    if (pos >= end) break;
  }
  // An adverb behind the last verb belongs to the object (培育壮大新兴产业); without a verb it stands for one.
  if (last) return { start: at, end: stop, last, parts, policy, project };
  return pos > at ? { start: at, end: pos, last: { start: at, end: pos }, parts, policy, project } : null;
}

/** 落实好生育津贴, 发挥好…基金: 好 belongs to the verb, unless a name begins with it. */
function doneWell(at: number, folded: string, marks: DocumentMarks): boolean {
  return (
    folded[at] === '好' &&
    !/^好(?:房子|品|医|家|政策)/.test(folded.slice(at, at + 3)) &&
    !marks.names.startingAt(at, at + 12)
  );
}

const STAGES: readonly (Lifecycle | null)[] = [null, 'formulating', 'revising', 'issued', 'implementing', 'completed'];

/** 制定实施 and 出台实施 say what the later verb says. */
function laterStage(a: Lifecycle | null, b: Lifecycle | null): Lifecycle | null {
  return STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b;
}
