import type { Section, Sentence } from '../../src/model/index.js';

const PROBLEMS = /(?:面临|存在|还有|仍有|清醒|看到|正视).{0,24}(?:困难|问题|挑战|短板|不足|差距)|不足之处|困难和问题/;

/** Ids of the sentences that say what is still wrong: from the turn (同时…面临不少困难) to the end of that section. */
export function problemSentences(sentences: readonly Sentence[], sections: readonly Section[]): ReadonlySet<string> {
  const roles = new Map(sections.map((s) => [s.id, s.role]));
  const found = new Set<string>();
  let section = '';
  for (const s of sentences) {
    if (s.sectionId !== section && section !== '') section = '';
    if (roles.get(s.sectionId) === 'review' && !s.isHeading && PROBLEMS.test(s.text)) section = s.sectionId;
    if (section !== '') found.add(s.id);
  }
  return found;
}
