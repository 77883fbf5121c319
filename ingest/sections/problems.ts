import type { Section, Sentence } from '../../src/model/index.js';

/** The turn from what was achieved to what is still wrong. */
const TURN =
  /^(?:同时|与此同时|在看到.{0,12}同时|在肯定.{0,12}同时|当然|但(?:是)?|(?:我们)?(?:也|还|更)?(?:清醒|深刻|必须)|一年来.{0,20}同时|当前|上海|我[省市国])/;
const PROBLEMS =
  /(?:面临|存在|还有|仍有|清醒|看到|正视|认识到).{0,40}(?:困难|问题|挑战|短板|不足|差距|风险)|不足之处|困难和问题/;
const ITEM = /^[一二三四五六七八九十]是/;

/** Ids of the sentences that say what is still wrong: from the turn (同时…面临不少困难) to the end of its paragraph and of the 一是…二是… after it. */
export function problemSentences(
  sentences: readonly Sentence[],
  sections: readonly Section[],
  folded: string,
): ReadonlySet<string> {
  const roles = new Map(sections.map((s) => [s.id, s.role]));
  const found = new Set<string>();
  let inside = false;
  let end = 0;
  for (const s of sentences) {
    const opens = folded.slice(end, s.span.start).includes('\n');
    const words = folded.slice(s.span.start, s.span.end);
    if (s.isHeading || (opens && !ITEM.test(words))) inside = false;
    if (roles.get(s.sectionId) === 'review' && !s.isHeading && TURN.test(words) && PROBLEMS.test(words)) inside = true;
    if (inside) found.add(s.id);
    end = s.span.end;
  }
  return found;
}
