import type { Mention } from '../../src/model/index.js';
import type { Merge, NamedSentence } from './resolution.js';

/** 新一轮19项民心工程三年行动计划: a number of items inside the name. */
const COUNT = /(?<=[^\d])\d{1,3}[项条个](?=[^”》]{4})/;
/** A name that opens with what is done, so that what it is done to was said before. */
const HEADLESS = /^(?:建设|培育|发展|管理|评估|认定|考核)/;
const TOPIC = /^(.{3,16}?)(?:建设|培育|发展|管理|评估|认定|考核|改革)/;
/** 上海实施方案, 实施细则 behind the document that it carries out. */
const CARRIES_OUT = /^[\u4e00-\u9fff]{0,3}(?:实施方案|操作指引|操作指南|实施细则|配套措施|配套政策|实施办法)$/;
const CARRIED_OUT = /(?:清单|方案|条例|意见|规划|纲要|办法|协定)$/;
/** 长三角更高质量一体化发展: how well it is to be done, inside the name. */
const DEGREE = /更高质量|更高水平/;
const ABOUT: ReadonlySet<Mention['type']> = new Set(['Area', 'Industry', 'Initiative']);

/** Names of policies that leave out what the policy before them has said, and names that hold a count or a degree. */
export function completePolicies(sentences: readonly NamedSentence[]): Merge[] {
  const names = new Set(sentences.flatMap((s) => s.mentions.map((m) => `${m.type}|${m.name}`)));
  return sentences.flatMap(({ view, mentions }) => {
    const outer = mentions.filter((m) => !m.nested);
    return outer.flatMap((m, i) => {
      if (m.type !== 'Policy') return withoutDegree(m, names);
      const before = outer[i - 1];
      const joined =
        before?.type === 'Policy' && /^[、和及与]$/.test(view.folded.slice(before.end, m.start)) ? before : null;
      return (joined ? afterFirst(joined, m, mentions) : null) ?? withoutCount(m);
    });
  });
}

function withoutDegree(mention: Mention, names: ReadonlySet<string>): Merge[] {
  const name = mention.name.replace(DEGREE, '');
  if (name === mention.name || !names.has(`${mention.type}|${name}`)) return [];
  return [{ mention, name, rule: 'degree-dropped', antecedent: null }];
}

function withoutCount(mention: Mention): Merge[] {
  const name = mention.name.replace(COUNT, '');
  return name === mention.name ? [] : [{ mention, name, rule: 'count-dropped', antecedent: null }];
}

function afterFirst(before: Mention, mention: Mention, mentions: readonly Mention[]): Merge[] | null {
  const topic = HEADLESS.test(mention.name) ? TOPIC.exec(before.name)?.[1] : undefined;
  const prefix = topic ?? (CARRIES_OUT.test(mention.name) && CARRIED_OUT.test(before.name) ? before.name : undefined);
  if (!prefix) return null;
  const about = mentions.find((m) => m.nested && m.start >= before.start && m.end <= before.end && ABOUT.has(m.type));
  return [{ mention, name: prefix + mention.name, rule: 'shared-topic', antecedent: about ?? null }];
}
