import type { Mention } from '../../src/model/index.js';
import { isConjunction } from '../text/conjunction.js';
import type { Merge, NamedSentence } from './resolution.js';

/** A name that opens with what is done, so that what it is done to was said before. */
const HEADLESS = /^(?:建设|培育|发展|管理|评估|认定|考核)/;
/** 首批授权事项清单: what is granted to the place or the trial before it. */
const GRANTED = /^(?:首批|第[一二三四五]批)?授权/;
const TOPIC = /^(.{3,16}?)(?:建设|培育|发展|管理|评估|认定|考核|改革)/;
/** 上海实施方案, 实施细则 behind the document that it carries out. */
const CARRIES_OUT = /^[\u4e00-\u9fff]{0,3}(?:实施方案|操作指引|操作指南|实施细则|配套措施|配套政策|实施办法)$/;
const CARRIED_OUT = /(?:清单|方案|条例|意见|规划|纲要|办法|协定|规定)$/;
/** 进一步提升能级政策措施 behind the plan of what they are to raise. */
const FURTHER = /^进一步/;
const FURTHER_MAX = 24;
/** A scheme that carries out 总体方案 is named without the word: 上海实施方案. */
const OVERALL = /总体方案$/;
/** 长三角更高质量一体化发展: how well it is to be done, inside the name. */
const DEGREE = /更高质量|更高水平/;
const ABOUT: ReadonlySet<Mention['type']> = new Set(['Area', 'Industry', 'Initiative']);

/** Names of policies that leave out what the policy before them has said, and names that hold a degree. */
export function completePolicies(sentences: readonly NamedSentence[]): Merge[] {
  const names = new Set(sentences.flatMap((s) => s.mentions.map((m) => `${m.type}|${m.name}`)));
  return sentences.flatMap(({ view, mentions }) => {
    const outer = mentions.filter((m) => !m.nested);
    return outer.flatMap((m, i) => {
      if (m.type !== 'Policy') return withoutDegree(m, names);
      const before = outer[i - 1];
      const gap = before?.type === 'Policy' ? view.folded.slice(before.end, m.start) : null;
      if (before && gap !== null && (isConjunction(gap) || (FURTHER.test(m.name) && gap.length <= FURTHER_MAX))) {
        const whole = afterFirst(before, m, mentions);
        if (whole) return whole;
      }
      return [];
    });
  });
}

function withoutDegree(mention: Mention, names: ReadonlySet<string>): Merge[] {
  const name = mention.name.replace(DEGREE, '');
  if (name === mention.name || !names.has(`${mention.type}|${name}`)) return [];
  return [{ mention, name, rule: 'degree-dropped', antecedent: null }];
}

function afterFirst(before: Mention, mention: Mention, mentions: readonly Mention[]): Merge[] | null {
  const inside = mentions.filter(
    (m) => m.nested && m.start >= before.start && m.end <= before.end && ABOUT.has(m.type),
  );
  const opening = inside.find((m) => m.start === before.start);
  const granted = GRANTED.test(mention.name) || FURTHER.test(mention.name) ? opening?.name : undefined;
  const topic = HEADLESS.test(mention.name) ? (TOPIC.exec(before.name)?.[1] ?? opening?.name) : granted;
  const carried = CARRIES_OUT.test(mention.name) && CARRIED_OUT.test(before.name);
  const whole = mention.name.endsWith('方案') ? before.name.replace(OVERALL, '') : before.name;
  const prefix = topic ?? (carried ? whole : undefined);
  if (!prefix) return null;
  const about = inside[0];
  // 首批授权事项清单, and 授权事项清单 in it and behind it.
  const alike = granted
    ? mentions.filter((m) => m !== mention && m.type === 'Policy' && mention.name.endsWith(m.name))
    : [];
  return [mention, ...alike].map((m) => ({
    mention: m,
    name: prefix + m.name,
    rule: 'shared-topic',
    antecedent: about ?? null,
  }));
}
