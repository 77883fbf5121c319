import type { Mention } from '../../src/model/index.js';
import { isConjunction } from '../text/conjunction.js';
import type { Merge, NamedSentence } from './resolution.js';

const TAIL = '全会';
/** 十二届市委三次, 二十届二中全会: the body, and which of its sessions. */
const SESSION = /^(.{2,10}?届.{0,3}?)([一二三四五六七八九十]{1,2}[次中])(?:全会)?$/;
/** 四次全会 behind such a name. */
const NEXT = /^[一二三四五六七八九十]{1,2}[次中](?:全会)?$/;
/** Sessions that 中 counts are those of the party's central committee. */
const PARTY = /^[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九]中|历次)全会$/;

/** 十二届市委三次、四次全会; 党的二十大和二十届二中、三中全会: each session by its whole name. */
export function plenums(sentences: readonly NamedSentence[]): Merge[] {
  return sentences.flatMap(({ view, mentions }) => {
    let before: { readonly end: number; readonly body: string } | undefined;
    return mentions.flatMap((mention): Merge[] => {
      if (mention.type !== 'Event' || mention.nested) return [];
      const joined = before && isConjunction(view.folded.slice(before.end, mention.start)) ? before : undefined;
      const whole = wholeName(mention, joined?.body, view.folded);
      const body = SESSION.exec(whole)?.[1];
      before = body === undefined ? undefined : { end: mention.end, body };
      const name = PARTY.test(whole) ? `党的${whole}` : whole;
      return name === mention.name ? [] : [{ mention, name, rule: 'plenum', antecedent: null }];
    });
  });
}

function wholeName({ name, end }: Mention, body: string | undefined, folded: string): string {
  if (body !== undefined && NEXT.test(name)) return body + name.replace(/(?:全会)?$/, TAIL);
  // The word stands behind the last of the row.
  return SESSION.test(name) && !name.endsWith(TAIL) && isConjunction(folded.slice(end, end + 1)) ? name + TAIL : name;
}
