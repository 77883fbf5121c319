import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../ingest/pipeline.js';
import { resolveNames } from '../../ingest/resolution/resolution.js';
import { parseNameRules } from '../../ingest/resolution/rules.js';
import { marked, resources } from './marked.js';

const pipeline = createPipeline(resources);
const rules = parseNameRules(load(readFileSync('ingest/grammar/names.yaml', 'utf8')));

/** A report whose plan holds the sentence. */
const report = (text: string): string =>
  `关于江苏省2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告\n一、2025年主要任务\n(一)重点任务\n${text}\n`;

describe.each(rules.rules)('$id', ({ id, examples }) => {
  it.each(examples)('$text', ({ text, expect: wanted }) => {
    const { merges } = pipeline({ name: 'example', text: report(text) });
    const found = merges.map((m) => ({ rule: m.rule, surface: m.mention.surface, name: m.mention.name }));
    expect(found).toContainEqual({ rule: id, ...wanted });
  });
});

/** The last sentence's names, as resolution leaves them. */
function namesIn(...sentences: string[]): string[] {
  const resolved = resolveNames(marked(...sentences), resources.rules.names).sentences;
  return resolved.at(-1)?.mentions.map((m) => m.name) ?? [];
}

const COMPLETED: readonly (readonly [string, ...string[]])[] = [
  [
    '实施[新能源车置换|Policy]和[老旧汽车“以旧换新”补贴政策|Policy]',
    '新能源车置换补贴政策',
    '老旧汽车“以旧换新”补贴政策',
  ],
  ['出台[服务体系建设|Policy]、[经理人队伍培育政策|Policy]', '服务体系建设政策', '经理人队伍培育政策'],
  [
    '实施[制造业高质量发展|Policy]和[企业升规提质三年行动计划|Policy]',
    '制造业高质量发展三年行动计划',
    '企业升规提质三年行动计划',
  ],
  ['推进[全域低效用地开发|Initiative]和[土地综合整治试点|Initiative]', '全域低效用地开发试点', '全域土地综合整治试点'],
  [
    '[国际经济|Initiative]、[金融|Initiative]、[科技创新中心|Initiative]建设',
    '国际经济中心',
    '国际金融中心',
    '国际科技创新中心',
  ],
  ['打好[蓝天|Initiative]、[碧水|Initiative]、[净土保卫战|Initiative]', '蓝天保卫战', '碧水保卫战', '净土保卫战'],
  ['[张江|Area]、[合肥综合性国家科学中心|Area]', '张江综合性国家科学中心', '合肥综合性国家科学中心'],
  ['建成[柴石滩|Project]、[麻栗坝大型灌区|Project]', '柴石滩大型灌区', '麻栗坝大型灌区'],
  ['[紫金山|Organization]、[太湖实验室|Organization]', '紫金山实验室', '太湖实验室'],
  ['推动[债券|Industry]、[期货市场|Industry]发展', '债券市场', '期货市场'],
  ['推动[汽车|Industry]、[装备制造业|Industry]发展', '汽车', '装备制造业'],
  ['实施[《甲条例》|Policy]和[乙办法|Policy]', '甲条例', '乙办法'],
  ['推进[长三角|Area]、[临港新片区|Area]建设', '长三角', '临港新片区'],
  ['[城投宽庭|Project]、[张江产业园|Project]等REITs项目上市', '城投宽庭REITs', '张江产业园REITs'],
  ['推进[教育|Initiative]、[文化|Initiative]等改革', '教育改革', '文化改革'],
  ['[桩基先行|Initiative]、[交地即交证|Initiative]等改革措施落地', '桩基先行', '交地即交证'],
  ['实施[高峰人才引育|Initiative]、[青年人才培养|Initiative]等行动', '高峰人才引育行动', '青年人才培养行动'],
  ['[武汉东湖|Area]、[襄阳|Area]、[宜昌|Area]3家高新区', '武汉东湖高新区', '襄阳高新区', '宜昌高新区'],
  ['[物理|Organization]、[应用数学|Organization]两大省基础科学中心', '物理基础科学中心', '应用数学基础科学中心'],
  ['[集成电路|Industry]、[生物医药|Industry]两大先导产业', '集成电路', '生物医药'],
  [
    '发布[高质量孵化器培育实施方案|Policy]和[建设评估管理办法|Policy]',
    '高质量孵化器培育实施方案',
    '高质量孵化器建设评估管理办法',
  ],
  ['落实[制度型开放总体方案|Policy]及[上海实施方案|Policy]', '制度型开放总体方案', '制度型开放上海实施方案'],
  ['[新一轮19项民心工程三年行动计划|Policy]', '新一轮19项民心工程三年行动计划'],
  ['推进[轨道交通19号线|Project]、[18号线二期|Project]', '轨道交通19号线', '18号线二期'],
  ['推进[轨道交通18号线|Project]、[18号线二期|Project]', '轨道交通18号线', '轨道交通18号线二期'],
  [
    '深化[外高桥|Area]、[虹桥|Area]、[淮海新天地国家进口贸易促进创新示范区|Area]建设',
    '外高桥国家进口贸易促进创新示范区',
    '虹桥国家进口贸易促进创新示范区',
    '淮海新天地国家进口贸易促进创新示范区',
  ],
  ['实施[“免罚”|Policy][“免强”|Policy]和[减轻处罚清单|Policy]', '免罚清单', '免强清单', '减轻处罚清单'],
  ['按照[十二届市委三次|Event]、[四次全会|Event]部署', '十二届市委三次全会', '十二届市委四次全会'],
  ['贯彻[二十届二中|Event]、[三中全会|Event]精神', '党的二十届二中全会', '党的二十届三中全会'],
  ['建设[紫金山|Organization]、[太湖|Organization]等实验室', '紫金山实验室', '太湖实验室'],
  ['推动[黄百|Project]等4个在建铁路项目', '黄百铁路'],
  ['推进[乌东德|Project]、[白鹤滩水电站|Project]等大国重器', '乌东德水电站', '白鹤滩水电站'],
  ['加快[吴淞|Area]、[湾区高新区|Area]等区域转型', '吴淞', '湾区高新区'],
  [
    '[北沿江|Project]、[盐泰锡常宜高铁|Project]和[南京北站综合枢纽|Project]开工',
    '北沿江高铁',
    '盐泰锡常宜高铁',
    '南京北站综合枢纽',
  ],
  ['壮大[[宜昌|Area]磷化工|Industry]、[人工智能|Industry]等产业集群', '宜昌磷化工产业集群', '宜昌', '人工智能'],
  ['深化[集体林权制度|Initiative]和[国有林场改革|Initiative]', '集体林权制度改革', '国有林场改革'],
  ['开展[市场准入壁垒清理整治|Initiative]等专项行动', '市场准入壁垒清理整治专项行动'],
  ['健全[府院|Initiative]、[府检联动机制|Initiative]', '府院联动机制', '府检联动机制'],
  ['用好[农业科技创新|Initiative]、[农村综合改革|Initiative]“两大动力”', '农业科技创新', '农村综合改革'],
  ['落实[中央八项规定|Policy]及其[实施细则|Policy]精神', '中央八项规定', '中央八项规定实施细则'],
  [
    '制定[[浦东综合改革试点|Initiative]实施方案|Policy]和[首批[授权事项清单|Policy]|Policy]，推动[授权事项清单|Policy]落地',
    '浦东综合改革试点实施方案',
    '浦东综合改革试点',
    '浦东综合改革试点首批授权事项清单',
    '浦东综合改革试点授权事项清单',
    '浦东综合改革试点授权事项清单',
  ],
  ['建设[国际商务合作区|Area]，做好[先行启动区|Area]建设', '国际商务合作区', '国际商务合作区先行启动区'],
  [
    '大力推进[崇明世界级生态岛|Area]建设，落实[专项支持政策|Policy]',
    '崇明世界级生态岛',
    '崇明世界级生态岛专项支持政策',
  ],
  ['促进域外农场高质量发展，制定[三年行动计划|Policy]', '域外农场高质量发展三年行动计划'],
  [
    '落实[《区域全面经济伙伴关系协定》|Policy]（[RCEP|Policy]）',
    '区域全面经济伙伴关系协定',
    '区域全面经济伙伴关系协定',
  ],
  ['完善[示范区国土空间规划|Policy]', '示范区国土空间规划'],
  ['扩大[自贸试验区|Area]、[上海自贸试验区|Area]开放', '自贸试验区', '上海自贸试验区'],
];

it.each(COMPLETED)('%s', (text, ...names) => {
  expect(namesIn(text)).toEqual(names);
});

const ACROSS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['[长三角生态绿色一体化发展示范区|Area]', '实施[示范区建设三年行动计划|Policy]'],
    ['长三角生态绿色一体化发展示范区建设三年行动计划'],
  ],
  [['[五个新城|Area]加快建设', '支持[新城|Area]发展'], ['五个新城']],
  [['建设[吴淞创新城|Area]', '支持[新城|Area]发展'], ['新城']],
  [
    ['深入推进[长三角一体化发展|Initiative]', '实施[第三轮三年行动计划|Policy]'],
    ['长三角一体化发展第三轮三年行动计划'],
  ],
  [['[第六届中国国际进口博览会|Event]成功举办', '办好[第七届进博会|Event]'], ['第七届中国国际进口博览会']],
  [['建设[上海自贸试验区|Area]', '制定[上海自贸区|Area]行动方案'], ['上海自贸试验区']],
  [['建设[新型基础设施|Industry]', '落实[新基建|Industry]行动方案'], ['新型基础设施']],
  [['落实[新基建|Industry]行动方案'], ['新基建']],
  [['[国际航运中心|Initiative]', '提升[航运中心|Initiative]能力'], ['国际航运中心']],
  [['[国际科技创新中心|Initiative]', '强化[科创中心|Initiative]功能'], ['国际科技创新中心']],
  [['[上海湾区高新技术开发区|Area]', '加快[湾区高新区|Area]转型'], ['上海湾区高新技术开发区']],
  [['[长三角一体化发展|Initiative]', '推进[长三角更高质量一体化发展|Initiative]'], ['长三角一体化发展']],
  [['[上海数据交易所|Organization]（以下简称“数交所”）', '[数交所|Organization]上线'], ['上海数据交易所']],
];

it.each(ACROSS)('%j', (sentences, names) => {
  expect(namesIn(...sentences)).toEqual(names);
});
