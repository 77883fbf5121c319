import type { EntityType } from '../../src/model/index.js';
import type { Candidate, SentenceView } from './candidate.js';
import { type Phrase, skipOpeners } from './phrases.js';

const MEMBER_MAX = 24;
/** From 等 to the word that says what the members are: 等首批3个未来产业先导区. */
const HYPERNYM_REACH = 14;

/** Members of A、B和C等X take their type from X, where X names a kind: 等33个项目, 等领域技术攻关. */
export function listMembers(phrases: readonly Phrase[], view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const last = phrases[i];
    if (!last) continue;
    const close = view.folded.indexOf('等', last.start);
    if (close < 0 || close >= last.end) continue;
    const kind = kindAfter(close + 1, last.end, view);
    if (!kind) continue;
    let first = i;
    while (first > 0 && phrases[first - 1]?.list === last.list && phrases[first - 1]?.clause === last.clause) first--;
    const members = phrases.slice(first, i).map((p) => ({ start: p.start, end: p.end }));
    members.push({ start: last.start, end: close });
    const split = members.flatMap((m) => splitJoint(m, view));
    found.push(...typed(split, kind, view));
  }
  return found;
}

function kindAfter(start: number, end: number, view: SentenceView): EntityType | null {
  const limit = Math.min(end, start + HYPERNYM_REACH);
  const from = skipOpeners(start, limit, view.folded, view.marks);
  let best: { end: number; type: EntityType } | null = null;
  for (let at = from; at < limit; at++) {
    const m = view.marks.hypernyms.startingAt(at, end);
    if (m && (!best || m.end > best.end)) best = { end: m.end, type: m.value };
    if (best && at > best.end) break;
  }
  return best?.type ?? null;
}

/** The last member often joins two: 机器人和新材料. */
function splitJoint(member: { start: number; end: number }, view: SentenceView): { start: number; end: number }[] {
  const at = view.folded.slice(member.start, member.end).search(/[和及与]/);
  if (at < 2 || member.end - (member.start + at) < 3) return [member];
  return [
    { start: member.start, end: member.start + at },
    { start: member.start + at + 1, end: member.end },
  ];
}

function typed(members: readonly { start: number; end: number }[], type: EntityType, view: SentenceView): Candidate[] {
  const spans = members
    .map((m) => ({ start: skipOpeners(m.start, m.end, view.folded, view.marks), end: m.end }))
    .filter((m) => m.end - m.start >= 2 && m.end - m.start <= MEMBER_MAX && !/[的,]/.test(view.folded.slice(m.start, m.end)));
  if (type === 'Industry' && !spans.some((s) => view.marks.names.startingAt(s.start, s.end)?.value.type === 'Industry')) return [];
  return spans.map((s) => ({ ...s, type, rule: `list-${type.toLowerCase()}` }));
}
