import type { EntityType, Mention } from '../../src/model/index.js';
import { isConjunction } from '../text/conjunction.js';
import type { Found, NamedSentence } from './relations.js';
import type { RelationRules } from './rules.js';

const TITLE = /(?:城市|城区|县城)$/;
/** Members are of their whole's type; titles, numbered sets and facilities may have others: 全国文明城市, 五篇大文章, 新型基础设施. */
const OTHERS: readonly {
  readonly type: EntityType;
  readonly whole: RegExp;
  readonly members: readonly EntityType[];
}[] = [
  { type: 'Initiative', whole: TITLE, members: ['Area'] },
  { type: 'Initiative', whole: /[两一二三四五六七八九十\d]/, members: ['Industry', 'Project'] },
  { type: 'Industry', whole: /设施$/, members: ['Project'] },
];
/** Between the last member and the whole: 等, 三大, 6个千亿级, 等前沿性, 等一批. A noun of a wider kind (行业, 领域) starts another phrase. */
const JOINT =
  /等(?!地[^区]|.*(?:行业|领域|方面|地区|城市|环节|项目|重点|建设|打造|创建|争创|申建))[^,、。;和与及的在对]{0,6}$|[一二三四五六七八九十两\d]{1,3}[大个](?:[百千万]亿级|重点|特色|优势|主导)?$/;
const JOINT_MAX = 8;
const MEMBER_MAX = 12;
/** Behind a title: that they are to win it, 推进A、B等国家森林城市创建. */
const TO_WIN = /^[”》]?(?:建设|创建|培育|申报|争创)/;
const TO_WIN_MAX = 3;

/** A、B、C等X; A、B、C三大X; A、B、C“新三样”: the whole stands behind its members. */
export function readLists(
  sentence: NamedSentence,
  holders: ReadonlyMap<Mention, Mention>,
  rules: RelationRules,
): Found[] {
  const { folded } = sentence.view;
  const byEnd = new Map<number, Mention[]>();
  for (const m of sentence.mentions) byEnd.set(m.end, [...(byEnd.get(m.end) ?? []), m]);
  return rules.of('list').flatMap((rule) =>
    sentence.mentions.flatMap((whole) => {
      if (whole.type === 'Policy' || whole.type === 'Agency') return [];
      const isTitle = whole.type === 'Organization' || (whole.type === 'Initiative' && TITLE.test(whole.name));
      if (isTitle && TO_WIN.test(folded.slice(whole.end, whole.end + TO_WIN_MAX))) return [];
      const extra = OTHERS.find((o) => o.type === whole.type && o.whole.test(whole.name))?.members;
      const fits = (m: Mention): boolean =>
        (m.type === whole.type || extra?.includes(m.type) === true) && holders.get(m) === holders.get(whole);
      const fellow = (at: number): Mention | undefined =>
        byEnd.get(at)?.find(fits) ?? byEnd.get(bareEnd(at, folded))?.find((m) => m.type !== 'Area' && fits(m));
      const at = lastMemberEnd(whole, sentence, fellow);
      const members = at === null ? [] : rowEndingAt(at, fellow, folded);
      // 等, and a 、 before the first member of a quoted number of things, say that there are more than those with names.
      const more =
        at !== null &&
        (folded[at] === '等' || (folded[whole.start] === '“' && folded[(members[0]?.start ?? 0) - 1] === '、'));
      const enough = more ? 1 : 2;
      if (members.length < enough) return [];
      return members.map((m) => ({ type: 'COMPRISES' as const, from: whole, to: m, rule: rule.id }));
    }),
  );
}

/** Where the member right before the whole ends: at the whole, or before 等 and the few words behind it. */
function lastMemberEnd(
  whole: Mention,
  { view }: NamedSentence,
  fellow: (at: number) => Mention | undefined,
): number | null {
  // Quoted names one behind another are a row of their own: “大博物馆计划”“大美术馆计划”.
  const inRow = view.folded.slice(whole.start - 1, whole.start + 1) === '”“';
  if (!inRow && fellow(whole.start)) return whole.start;
  const first = Math.max(view.sentence.span.start, whole.start - JOINT_MAX);
  const joint = JOINT.exec(view.folded.slice(first, whole.start));
  return joint ? first + joint.index : null;
}

/** The names that end at `at` and before each 、 further left; quoted ones need none between them (“334”“622”). */
function rowEndingAt(at: number, fellow: (at: number) => Mention | undefined, folded: string): Mention[] {
  const row: Mention[] = [];
  for (let m = fellow(at) ?? beyond(at, fellow, folded); m; ) {
    row.unshift(m);
    const joint = folded.slice(m.start - 1, m.start + 1);
    if (isConjunction(folded.charAt(m.start - 1))) m = fellow(m.start - 1) ?? beyond(m.start - 1, fellow, folded);
    else m = joint === '”“' ? fellow(m.start) : undefined;
  }
  return row;
}

/** A member that was not read as a name is passed over: 具身智能、量子科技、生物制造等未来产业 without 量子科技. */
function beyond(at: number, fellow: (at: number) => Mention | undefined, folded: string): Mention | undefined {
  const words = folded.slice(Math.max(0, at - MEMBER_MAX), at);
  const stop = words.search(/[^、和与]*$/);
  const from = at - words.length + stop;
  return stop === 0 || /[,;:。(]/.test(words.slice(stop)) ? undefined : fellow(from - 1);
}

/** Where a name ends that 建设 or 发展 follows: “一带一路”建设、长江经济带发展“三大战略”. Of a place it is what the place does: 武汉建设… */
function bareEnd(at: number, folded: string): number {
  return /^(?:建设|发展)$/.test(folded.slice(at - 2, at)) ? at - 2 : at;
}
