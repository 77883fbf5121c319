import type { Mention } from '../../src/model/index.js';
import type { SentenceView } from '../mentions/candidate.js';
import { innermostHolders } from '../mentions/holders.js';
import type { Merge, NamedSentence } from './resolution.js';
import type { NameRules } from './rules.js';

/** How many sentences back a name is still in mind; a plan's topic is fresher. */
const REACH = 14;
const NEAR = 1;
const BARE_PLAN = /^(?:新一轮|第[一二三四五六七八九十]{1,2}轮)?(?:三年|五年)?(?:行动计划|行动方案)$/;
/** What supports the thing that its sentence opens with. */
const BARE_SUPPORT = /^(?:专项|配套)?(?:支持|扶持)?政策(?:措施)?$/;
/** 促进域外农场高质量发展,…,制定三年行动计划: what the sentence opens with, named or not. */
const OBJECT = /^[^、,的和]{4,16}$/;

interface Antecedent {
  readonly mention: Mention;
  readonly at: number;
}

/** 示范区, 示范区国土空间规划, 第三轮三年行动计划: names that mean what was named before or are about it. Reads the document once, in order. */
export function completeFromContext(sentences: readonly NamedSentence[], rules: NameRules): Merge[] {
  const kinds = Object.entries(rules.anaphors).map(([word, of]) => ({ word, of: new RegExp(of) }));
  const last = new Map<string, Antecedent>();
  let topic: (Antecedent & { readonly section: string }) | undefined;
  const merges: Merge[] = [];
  const near = (a: Antecedent | undefined, at: number, reach: number) =>
    a && at - a.at <= reach ? a.mention : undefined;
  /** 示范区国土空间规划: a policy's name that opens with a kind of place. */
  const openingKind = (m: Mention, at: number) => {
    const word = kinds.find((k) => m.name.startsWith(k.word))?.word;
    const of = word && near(last.get(word), at, REACH);
    return word && of ? { word, of } : undefined;
  };
  sentences.forEach(({ view, mentions }, at) => {
    const section = view.sentence.sectionId;
    if (topic?.section !== section) topic = undefined;
    const holders = innermostHolders(mentions);
    const full = new Map<Mention, Merge>();
    for (const mention of mentions) {
      const of = mention.type === 'Area' ? near(last.get(mention.name), at, REACH) : undefined;
      const opening = mention.type === 'Policy' ? openingKind(mention, at) : undefined;
      const bare = mention.type === 'Policy' && !holders.has(mention) && BARE_PLAN.test(mention.name);
      const supports = mention.type === 'Policy' && !holders.has(mention) && BARE_SUPPORT.test(mention.name);
      const opened = bare || supports ? openedWith(view, mentions, mention) : undefined;
      const about = opened?.mention ?? (bare && !opened ? near(topic, at, NEAR) : undefined);
      const thing = about?.name ?? (bare ? opened?.words : undefined);
      if (of) full.set(mention, { mention, name: of.name, rule: 'last-of-its-kind', antecedent: null });
      else if (opening) full.set(mention, unfolded(mention, opening.word, opening.of));
      else if (thing)
        full.set(mention, { mention, name: thing + mention.name, rule: 'topic-of-plan', antecedent: about ?? null });
      else if (mention.type === 'Area') {
        for (const { word, of: kind } of kinds)
          if (mention.name !== word && kind.test(mention.name)) last.set(word, { mention, at });
      }
      if (holders.has(mention)) continue;
      if (mention.type === 'Area' || mention.type === 'Initiative') topic ??= { mention, at, section };
    }
    merges.push(...full.values());
  });
  return merges;
}

/** What the sentence's first clause acts on, where the plan stands in a later one. */
function openedWith(
  { clauses, folded }: SentenceView,
  mentions: readonly Mention[],
  plan: Mention,
): { readonly mention?: Mention; readonly words: string } | undefined {
  const [first] = clauses;
  if (!first?.verb || first.end > plan.start) return undefined;
  const words = folded.slice(first.verb.end, first.end);
  const mention = mentions.find(
    (m) => m.start === first.verb?.end && (m.type === 'Area' || m.type === 'Initiative') && m.end <= first.end,
  );
  if (mention) return { mention, words };
  return OBJECT.test(words) ? { words } : undefined;
}

function unfolded(mention: Mention, word: string, antecedent: Mention): Merge {
  return { mention, name: antecedent.name + mention.name.slice(word.length), rule: 'last-of-its-kind', antecedent };
}
