import type { DocumentGraph, Properties } from '../../src/model/index.js';
import { GraphBuilder } from '../contract/graphs.js';

export const DOCUMENT = 'doc:small';

/** The report's sentences by name; `#` marks headings. */
const SENTENCES = {
  review: '#一、执行情况',
  tesla: '特斯拉储能超级工厂在临港新片区开工。',
  beds: '新增养老床位5510张。',
  plan: '#二、主要任务',
  reform: '#(一)深化改革',
  policy: '制定实施优化营商环境行动方案7.0版，接续6.0版方案，由市发展改革委印发。',
  areas: '加快建设临港新片区和张江科学城，临港新片区先行。',
  newBeds: '新增养老床位4000张。',
  centers: '“五个中心”包括国际金融中心。',
} as const;
type SentenceName = keyof typeof SENTENCES;
const SECTION_OF: Record<SentenceName, string> = {
  ...{ review: 'sec:1', tesla: 'sec:1', beds: 'sec:1' },
  ...{ plan: 'sec:2', reform: 'sec:2.1', policy: 'sec:2.1', areas: 'sec:2.1', newBeds: 'sec:2.1', centers: 'sec:2.1' },
};

const names = Object.keys(SENTENCES) as SentenceName[];
const wordsOf = (name: SentenceName) => SENTENCES[name].replace('#', '');

/** Offsets are counted, never written by hand, so that every quotation can be checked against this. */
export const TEXT = names.map(wordsOf).join('\n');

export function sentenceId(name: SentenceName): string {
  return `${DOCUMENT}#${names.indexOf(name)}`;
}

/** The span of `words` in the sentence, or of the whole sentence. */
function spanOf(name: SentenceName, words: string = wordsOf(name)): { start: number; end: number } {
  const start = TEXT.indexOf(wordsOf(name)) + wordsOf(name).indexOf(words);
  return { start, end: start + words.length };
}

class SmallReport extends GraphBuilder {
  mention(name: SentenceName, type: string, entity: string, words = entity, more: Properties = {}): this {
    const properties = { ...spanOf(name, words), surface: words, nested: false, rule: 'test-mention', ...more };
    return this.entity(type, entity).edge('MENTIONS', sentenceId(name), `${type}:${entity}`, properties);
  }

  statement(id: string, label: string, name: SentenceName, words: string, more: Properties): this {
    const place = { ...spanOf(name, words), text: words, sentenceId: sentenceId(name), sectionId: SECTION_OF[name] };
    return this.own(id, ['Statement', label], { ...place, rule: `test-${label}`, ...more }).edge(
      'STATES',
      sentenceId(name),
      id,
    );
  }

  stated(type: string, from: string, to: string, name: SentenceName): this {
    return this.edge(type, from, to, { ...spanOf(name), sentenceId: sentenceId(name), rule: 'test-relation' });
  }
}

const CONTENTS = (report: SmallReport) =>
  report
    .mention('tesla', 'Project', '特斯拉储能超级工厂', '特斯拉储能超级工厂', { lifecycle: 'started' })
    .mention('tesla', 'Organization', '特斯拉', '特斯拉', { nested: true })
    .mention('tesla', 'Area', '临港新片区')
    .mention('policy', 'Policy', '优化营商环境行动方案7.0版', '优化营商环境行动方案7.0版', { lifecycle: 'formulating' })
    .mention('policy', 'Policy', '优化营商环境行动方案6.0版', '6.0版方案')
    .mention('policy', 'Agency', '上海市发展和改革委员会', '市发展改革委')
    .mention('areas', 'Area', '临港新片区')
    .mention('areas', 'Area', '张江科学城')
    .mention('centers', 'Initiative', '五个中心', '“五个中心”')
    .mention('centers', 'Initiative', '国际金融中心')
    .statement('Task:build', 'Task', 'areas', '加快建设临港新片区和张江科学城', {
      verb: '加快建设',
      status: 'planned',
      year: 2024,
    })
    .statement('Task:start', 'Task', 'tesla', wordsOf('tesla'), { verb: '开工', status: 'done', year: 2023 })
    .statement('Task:enact', 'Task', 'policy', '制定实施优化营商环境行动方案7.0版', {
      verb: '制定实施',
      status: 'planned',
      year: 2024,
    })
    .statement('Target:beds', 'Target', 'newBeds', '4000张', { ...beds(4000), year: 2024 })
    .statement('Observation:beds', 'Observation', 'beds', '5510张', { ...beds(5510), year: 2023 })
    .statement('Observation:older', 'Observation', 'beds', '新增养老床位', { ...beds(5000), year: 2022 })
    .entity('Indicator', '新增养老床位')
    .edge('MEASURES', 'Target:beds', 'Indicator:新增养老床位', { surface: '新增养老床位' })
    .edge('MEASURES', 'Observation:beds', 'Indicator:新增养老床位', { surface: '新增养老床位' })
    .edge('MEASURES', 'Observation:older', 'Indicator:新增养老床位', { surface: '新增养老床位' })
    .edge('BASELINE', 'Target:beds', 'Observation:beds')
    .edge('BASELINE', 'Target:beds', 'Observation:older')
    .edge('ADVANCES', 'Task:build', 'Area:临港新片区')
    .edge('ADVANCES', 'Task:build', 'Area:张江科学城')
    .edge('ADVANCES', 'Task:start', 'Project:特斯拉储能超级工厂')
    .edge('ENACTS', 'Task:enact', 'Policy:优化营商环境行动方案7.0版')
    .edge('HAS_TARGET', 'Task:build', 'Target:beds')
    .stated('LOCATED_IN', 'Project:特斯拉储能超级工厂', 'Area:临港新片区', 'tesla')
    .stated('UNDERTAKES', 'Organization:特斯拉', 'Project:特斯拉储能超级工厂', 'tesla')
    .stated('SUCCEEDS', 'Policy:优化营商环境行动方案7.0版', 'Policy:优化营商环境行动方案6.0版', 'policy')
    .stated('ISSUED_BY', 'Policy:优化营商环境行动方案7.0版', 'Agency:上海市发展和改革委员会', 'policy')
    .stated('COMPRISES', 'Initiative:五个中心', 'Initiative:国际金融中心', 'centers')
    .edge('ISSUED_BY', DOCUMENT, 'Agency:上海市发展和改革委员会')
    .edge('CO_OCCURS', 'Area:临港新片区', 'Area:张江科学城', { weight: 1 })
    .edge('CO_OCCURS', 'Area:临港新片区', 'Project:特斯拉储能超级工厂', { weight: 1 });

function beds(value: number): Properties {
  const measure = { indicator: '新增养老床位', value, normalizedValue: value, unit: '张' };
  return { ...measure, comparator: '=', aspect: 'level', region: '上海市' };
}

/** A report of nine sentences that has every kind of node and most relations. */
export function smallReport(): DocumentGraph {
  const report = new SmallReport(DOCUMENT);
  report.own(DOCUMENT, ['Document'], {
    ...{
      title: '上海市2024年计划报告',
      region: '上海市',
      issuer: '上海市发展和改革委员会',
      reviewYear: 2023,
      planYear: 2024,
    },
    ...{ contentHash: 'f'.repeat(64), text: TEXT },
  });
  const sections: [string, string, Properties][] = [
    [
      'sec:1',
      DOCUMENT,
      { index: 0, level: 1, label: '一、', title: '执行情况', path: '一', role: 'review', ...spanOf('review') },
    ],
    [
      'sec:2',
      DOCUMENT,
      { index: 1, level: 1, label: '二、', title: '主要任务', path: '二', role: 'plan', ...spanOf('plan') },
    ],
    [
      'sec:2.1',
      'sec:2',
      { index: 2, level: 2, label: '(一)', title: '深化改革', path: '二/(一)', role: 'plan', ...spanOf('reform') },
    ],
  ];
  for (const [id, parent, properties] of sections)
    report.own(id, ['Section'], properties).edge('HAS_SECTION', parent, id);
  names.forEach((name, index) => {
    const isHeading = SENTENCES[name].startsWith('#');
    const properties = { index, sectionId: SECTION_OF[name], isHeading, ...spanOf(name) };
    report
      .sentence(sentenceId(name), wordsOf(name), properties)
      .edge('HAS_SENTENCE', SECTION_OF[name], sentenceId(name));
  });
  return CONTENTS(report).build();
}
