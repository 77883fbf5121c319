import { contains, type EntityType, overlaps } from '../../src/model/index.js';
import type { Candidate, SentenceView } from './candidate.js';

export interface Named {
  readonly candidate: Candidate;
  readonly type: EntityType;
}

/** A counted set of ways of working: “六大行动”, 十大工程. */
const SET = /^“?[两一二三四五六七八九十\d]{1,3}[大项个](?:工程|行动|计划|专项行动)”?$/;
const MEMBERS_MIN = 3;

/** 实施产业政策引领、发展空间拓展、融合业态创新等“六大行动”: each member is one of them, whatever its words, unless it is a name already. */
export function countedMembers(
  outers: readonly Named[],
  candidates: readonly Candidate[],
  { folded, marks }: SentenceView,
): readonly Named[] {
  const isSet = ({ candidate: c, type }: Named): boolean =>
    type === 'Initiative' && folded[c.start - 1] === '等' && SET.test(folded.slice(c.start, c.end));
  const ends = new Set(outers.filter(isSet).map((o) => o.candidate.start - 1));
  if (ends.size === 0) return outers;
  const lists = new Set(candidates.filter((c) => ends.has(c.end)).map((c) => c.phrase?.listStart));
  const longest = new Map<number, Candidate>();
  for (const c of candidates) {
    if (!c.phrase || c.phrase.size < MEMBERS_MIN || !lists.has(c.phrase.listStart)) continue;
    if (c.end !== c.phrase.end && !ends.has(c.end)) continue;
    const known = longest.get(c.phrase.start);
    // 实施产业政策引领: a verb before the first member is none of its words.
    const isNearer = known ? marks.verbs.startingAt(known.start, known.end)?.end === c.start : true;
    if (isNearer || (known && c.start < known.start)) longest.set(c.phrase.start, c);
  }
  const named = (m: Candidate): boolean =>
    outers.some(({ candidate: o }) => overlaps(o, m) && (o === m ? saysMore(o) : o.end === m.end || !contains(m, o)));
  const members = [...longest.values()].filter((m) => !named(m));
  const rest = outers.filter(({ candidate: o }) => !members.some((m) => contains(m, o)));
  return [...rest, ...members.map((candidate) => ({ candidate, type: 'Initiative' as const }))];
}

/** Whether anything but its place in the list says that it is a name. */
function saysMore({ rules }: Candidate): boolean {
  return rules.ids.some((rule) => !rule.startsWith('list-'));
}
