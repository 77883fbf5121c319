import type { Propose, SentenceView } from './propose.js';

/** 党的二十届, 十二届市委, 省委十一届, 市十六届, 自治区党委十届: what stands before 届, and may as well begin at the number. */
const TERM = /(?:党的|全国|(?:中共)?(?:自治[区州]|兵团|[省市区县州旗])(?:党?委)?)?(第?[一二三四五六七八九十]{1,4})$/;
const TERM_REACH = 14;
/** Behind 届: whose sessions, which of them, and the word for them, which only the last of a row has. */
const SESSION =
  /^(?:(?:[省市区县州旗]|自治[区州])?党?委|中央(?:委员会)?|全国人(?:民代表)?大(?:会)?|人(?:民代表)?大(?:会)?(?:常委会)?|政协)?第?(?:[一二三四五六七八九十]{1,3}次|历次|[一二三四五六七八九]中)(?:(?:全体)?(?:会议|全会))?/;
const SESSION_REACH = 22;

/** Sessions of a congress or a committee by their numbers: 省委十一届九次全会, 党的二十届三中全会, 二十届二中、三中全会. */
export function numberedSessions({ folded, sentence }: SentenceView, propose: Propose): void {
  const { start, end } = sentence.span;
  const words = folded.slice(start, end);
  for (let at = words.indexOf('届'); at >= 0; at = words.indexOf('届', at + 1)) {
    const term = TERM.exec(words.slice(Math.max(0, at - TERM_REACH), at));
    const session = term && SESSION.exec(words.slice(at + 1, at + 1 + SESSION_REACH));
    if (!session) continue;
    const stop = start + at + 1 + session[0].length;
    for (const opening of new Set(term)) propose(start + at - opening.length, stop, 'numbered-session', 'Event', null);
  }
}
