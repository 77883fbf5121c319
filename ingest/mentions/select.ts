import { contains, type EntityType, overlaps, type Span } from '../../src/model/index.js';
import type { Candidate, Chosen, SentenceView } from './candidate.js';
import { countedMembers, type Named } from './counted.js';
import type { Judge, Judgement } from './judge.js';
import { RuleList } from './rule-list.js';
import { wholeIn } from './wholes.js';

/** Chooses the names of a sentence: the outer ones that together are likeliest, then the likely ones inside each. */
export function selectNames(candidates: readonly Candidate[], view: SentenceView, judge: Judge): Chosen[] {
  const outers = bestCover(likelyOf(candidates, null, view, judge));
  const chosen: Chosen[] = [];
  for (const { candidate, type } of countedMembers(completeLists(outers, candidates), candidates, view)) {
    const outer: Chosen = chosenAs(candidate, type, false);
    chosen.push(outer, ...nestedIn(outer, candidates, view, judge));
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}

// Property by property: a spread with more behind it takes many times as long, and so do objects of several shapes wherever they are read.
function chosenAs({ start, end, rules, hint, phrase }: Candidate, type: EntityType, nested: boolean): Chosen {
  return { start, end, rules, hint, phrase, type, nested };
}

/** The candidates that are likelier names than none. */
function likelyOf(
  candidates: readonly Candidate[],
  outer: Chosen | null,
  view: SentenceView,
  judge: Judge,
): Judgement[] {
  const likely: Judgement[] = [];
  for (const c of candidates) {
    const judgement = judge.judge(c, outer, view);
    if (judgement) likely.push(judgement);
  }
  return likely;
}

/**
 * Members of one list that share the tail of the last (国际经济、金融、贸易、航运、科技创新中心) are of one type, the last one's; and where another of
 * them is a name beside the last, so are the rest, whose few words would not say it alone.
 */
function completeLists(outers: readonly Judgement[], candidates: readonly Candidate[]): readonly Named[] {
  const tails = new Map<number, EntityType>();
  for (const { candidate, type } of outers) {
    const phrase = candidate.phrase;
    if (phrase?.tail && phrase.size > 2 && phrase.position === phrase.size - 1) tails.set(phrase.listStart, type);
  }
  if (tails.size === 0) return outers;
  const named = new Map<number, EntityType>();
  const typed = outers.map(({ candidate, type }) => {
    const list = listOf(candidate);
    const shared = tails.get(list);
    if (shared) named.set(list, shared);
    return { candidate, type: shared ?? type };
  });
  const rest = candidates.flatMap((candidate) => {
    const type = named.get(listOf(candidate));
    return type && !outers.some((o) => overlaps(o.candidate, candidate)) ? [{ candidate, type }] : [];
  });
  return [...typed, ...rest];
}

/** A longer member, or one with a head of its own, has a kind of its own. */
const BARE = 4;

/** Start of the list that a candidate is a bare member of; −1 where it is none. */
function listOf({ start, end, phrase, rules }: Candidate): number {
  const isBare = phrase?.start === start && phrase.end === end && end - start <= BARE && !rules.ids.some(isHeaded);
  return isBare ? phrase.listStart : -1;
}

const isHeaded = (rule: string): boolean => rule.startsWith('headed-');

/** Weighted interval scheduling: the set of stretches without overlap whose odds add up highest. */
function bestCover(scored: readonly Judgement[]): Judgement[] {
  const order = [...scored].sort((a, b) => a.candidate.end - b.candidate.end || b.candidate.start - a.candidate.start);
  const best: number[] = [0];
  const previous: number[] = [];
  order.forEach((s, i) => {
    let p = i;
    while (p > 0 && (order[p - 1]?.candidate.end ?? 0) > s.candidate.start) p--;
    previous.push(p);
    best.push(Math.max(best[i] ?? 0, (best[p] ?? 0) + s.odds));
  });
  const cover: Judgement[] = [];
  for (let i = order.length; i > 0; ) {
    const s = order[i - 1];
    if (s && (best[i] ?? 0) > (best[i - 1] ?? 0)) {
      cover.unshift(s);
      i = previous[i - 1] ?? 0;
    } else i--;
  }
  return cover;
}

function nestedIn(outer: Chosen, candidates: readonly Candidate[], view: SentenceView, judge: Judge): Chosen[] {
  const inside = candidates.filter((c) => contains(outer, c) && bareLength(c, outer));
  const likely = likelyOf(inside, outer, view, judge).sort((a, b) => b.odds - a.odds);
  const whole = wholeIn(outer, view.folded);
  const kept = whole ? [wholeAs(whole, inside, likely)] : [];
  for (const { candidate, type } of likely)
    if (!kept.some((k) => excludes(k, candidate))) kept.push(chosenAs(candidate, type, true));
  return kept;
}

/** Of the type that the judge gives it; where no rule has proposed it, its head says that it is built. */
function wholeAs({ start, end }: Span, inside: readonly Candidate[], likely: readonly Judgement[]): Chosen {
  const isIt = (c: Candidate): boolean => c.start === start && c.end === end;
  const judged = likely.find((l) => isIt(l.candidate));
  const found = inside.find(isIt) ?? { start, end, rules: HEADED, hint: null, phrase: null };
  return chosenAs(found, judged?.type ?? 'Project', true);
}

const HEADED = RuleList.of('headed-project');

/** Names inside a name lie apart or in each other, and of two in each other not both at the end. */
function excludes(kept: Candidate, c: Candidate): boolean {
  return overlaps(kept, c) && (!(contains(kept, c) || contains(c, kept)) || kept.end === c.end);
}

/** The same words with and without their quotation marks are one name. */
function bareLength(c: Candidate, outer: Candidate): boolean {
  return c.end - c.start < outer.end - outer.start - (c.start === outer.start + 1 && c.end === outer.end - 1 ? 2 : 0);
}
