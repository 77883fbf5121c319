import { describe, expect, it } from 'vitest';
import { readRelations } from '../../../../ingest/relations/relations.js';
import { parseRelationRules } from '../../../../ingest/relations/rules.js';
import { resolveNames } from '../../../../ingest/resolution/resolution.js';
import { allows, DataError } from '../../../../src/model/index.js';
import { marked, resources } from '../../../specs/marked.js';

/** Triples of the sentences as "from TYPE to". */
function triples(...sentences: string[]): string[] {
  const { sentences: named, merges } = resolveNames(marked(...sentences), resources.rules.names);
  return readRelations(named, merges, resources.rules.relations).map((r) => `${r.from.name} ${r.type} ${r.to.name}`);
}

describe('a name inside a name', () => {
  it.each([
    ['[[临港新片区|Area]新一轮市级支持政策|Policy]', ['临港新片区新一轮市级支持政策 APPLIES_TO 临港新片区']],
    [
      '[[学前教育|Industry]与[托育服务|Industry]条例|Policy]',
      ['学前教育与托育服务条例 APPLIES_TO 学前教育', '学前教育与托育服务条例 APPLIES_TO 托育服务'],
    ],
    ['[临港水上运动中心|Project]', []],
    ['[[临港|Area]水上运动中心|Project]', ['临港水上运动中心 LOCATED_IN 临港']],
    ['[[崇明|Area]线|Project]', ['崇明线 LOCATED_IN 崇明']],
    ['[[长三角|Area]基础研究基金|Organization]', []],
    ['[[虹桥|Area]国际经济论坛|Event]', ['虹桥国际经济论坛 LOCATED_IN 虹桥']],
    ['[[东盟|Area]媒体合作论坛|Event]', []],
    ['[[磨憨|Area]镇|Area]', []],
    ['[[黄浦江|Area]隧道|Project]', ['黄浦江隧道 LOCATED_IN 黄浦江']],
    ['[[长三角|Area]创新联盟|Organization]', ['长三角创新联盟 LOCATED_IN 长三角']],
    ['[[黔江|Area]至[吉首|Area]高铁|Project]', ['黔江至吉首高铁 LOCATED_IN 黔江', '黔江至吉首高铁 LOCATED_IN 吉首']],
    [
      '[[衡阳|Area]至[南宁|Area]（[龙胜|Area]至南宁段）高速公路|Project]',
      ['衡阳至南宁（龙胜至南宁段）高速公路 LOCATED_IN 龙胜'],
    ],
    ['[[市委|Agency]八次全会|Event]', ['市委 UNDERTAKES 市委八次全会']],
    ['[[军委|Agency]主席负责制|Initiative]', []],
    ['[中非合作论坛[北京|Area]峰会|Event]', ['中非合作论坛北京峰会 LOCATED_IN 北京']],
    ['[[杭州|Area]亚运会|Event]', ['杭州亚运会 LOCATED_IN 杭州']],
    ['[[巴黎|Area]奥运会|Event]', ['巴黎奥运会 LOCATED_IN 巴黎']],
    ['[[乌海|Area]及周边地区|Area]', []],
    ['[[昆明|Area]都市圈|Area]', ['昆明都市圈 LOCATED_IN 昆明']],
    ['[[长江|Area]国家文化公园|Project]', ['长江国家文化公园 LOCATED_IN 长江']],
    ['[[南汇|Area]支线|Project]', ['南汇支线 LOCATED_IN 南汇']],
    [
      '[[[漕泾|Area]综合能源中心|Project]二期|Project]',
      ['漕泾综合能源中心 COMPRISES 漕泾综合能源中心二期', '漕泾综合能源中心 LOCATED_IN 漕泾'],
    ],
    ['[[新城绿环|Project]先行启动段|Project]', ['新城绿环 COMPRISES 新城绿环先行启动段']],
    ['[[上海港|Project]-洛杉矶港绿色航运走廊|Project]', []],
    ['[[世界银行|Organization]营商环境评估体系|Initiative]', ['世界银行 UNDERTAKES 世界银行营商环境评估体系']],
    ['[[科创板|Organization]注册制改革|Initiative]', []],
    ['[[杨高路|Project]改建工程|Project]', []],
    ['[[G15公路|Project]嘉金段|Project]', ['G15公路 COMPRISES G15公路嘉金段']],
    [
      '[[赤水河|Area]（[昭通|Area]段）|Area]',
      ['赤水河 COMPRISES 赤水河（昭通段）', '赤水河（昭通段） LOCATED_IN 昭通'],
    ],
    ['[[特斯拉|Organization]储能超级工厂|Project]', ['特斯拉 UNDERTAKES 特斯拉储能超级工厂']],
    [
      '[[[崇明|Area]世界级生态岛|Area]第五轮三年行动计划|Policy]',
      ['崇明世界级生态岛第五轮三年行动计划 APPLIES_TO 崇明世界级生态岛', '崇明世界级生态岛 LOCATED_IN 崇明'],
    ],
  ])('%s', (text, expected) => {
    expect(triples(text)).toEqual(expected);
  });
});

describe('a list and its whole', () => {
  it.each([
    ['[锂电池|Industry]、[太阳能电池|Industry][“新三样”|Industry]', 2],
    ['[氢能|Industry]、[脑机接口|Industry]等前沿性[未来产业|Industry]', 2],
    ['[横沙新洲|Area]等[“绿色田园”先行片区|Area]', 1],
    ['[汽车|Industry]、[船舶|Industry]等行业[绿色供应链|Initiative]', 0],
    ['[张江科学城|Area]、[大零号湾|Area]等[科创中心|Initiative]承载区', 0],
    ['[上大美院[吴淞|Area]校区|Project]、[瑞金医院[金山|Area]院区|Project]', 0],
    ['[黄石|Area]、[咸宁|Area]等[全国文明城市|Initiative]', 2],
    ['推进[奉贤|Area]、[崇明|Area]等[国家森林城市|Initiative]创建', 0],
    ['推进[瑞金医院|Organization]、[龙华医院|Organization]等[国家医学中心|Organization]建设', 0],
    ['用好农业科技创新、[农村综合改革|Initiative][“两大动力”|Initiative]', 1],
    ['支持[恩施|Area]等地争创[国家高新区|Area]', 0],
    ['[科技金融|Industry]、[绿色金融|Industry][“五篇大文章”|Initiative]', 2],
    ['[智能算力集群|Project]、[数链城市区块链|Project]等[新型基础设施|Industry]', 2],
    ['[“334”|Initiative][“622”|Initiative]等[联农带农机制|Initiative]', 2],
    ['[“大博物馆计划”|Initiative][“大美术馆计划”|Initiative][“大美育计划”|Initiative]', 0],
    ['[10种有色金属|Industry]：[铜|Industry]、[铅|Industry]、[锌|Industry]', 3],
    ['[洪山菜薹|Industry]、[仙桃黄鳝|Industry]2个品牌新入选[国家品牌精品培育计划|Initiative]', 0],
    ['构筑[具身智能|Industry]、量子科技、[生物制造|Industry]等[未来产业|Industry]', 2],
    ['[具身智能|Industry]和量子科技等[未来产业|Industry]', 1],
    ['发展[具身智能|Industry]，推进量子科技等[未来产业|Industry]', 0],
    ['支持[鞍山|Area]、[本溪|Area]等建设[菱镁产业基地|Area]', 0],
  ])('%s has %i members', (text, count) => {
    expect(triples(text).filter((t) => t.includes('COMPRISES'))).toHaveLength(count);
  });
});

describe('editions across a report', () => {
  it('each follows the latest before it, where it is named', () => {
    expect(
      triples('[优化营商环境6.0版行动方案|Policy]', '[优化营商环境行动方案7.0版|Policy]', '[第七届世界技能大赛|Event]'),
    ).toEqual(['优化营商环境行动方案7.0版 SUCCEEDS 优化营商环境6.0版行动方案']);
  });
  it('reads Chinese numerals above ten', () => {
    expect(triples('[第十二届花博会展览|Event]', '[第九届花博会展览|Event]')).toEqual([
      '第十二届花博会展览 SUCCEEDS 第九届花博会展览',
    ]);
  });
});

describe('the rules file', () => {
  it('joins only what the ontology allows', () => {
    for (const rule of resources.rules.relations.of('nested')) {
      const [from, to] = rule.from === 'outer' ? [rule.outer, rule.inner] : [rule.inner, rule.outer];
      for (const a of from)
        for (const b of to)
          expect(allows(resources.ontology, rule.relation, ['Entity', a], ['Entity', b]), `${rule.id} ${a} ${b}`).toBe(
            true,
          );
    }
  });
  it('names the rule whose pattern is wrong', () => {
    const data = {
      rules: [
        {
          id: 'x',
          match: {
            how: 'between',
            left: ['Area'],
            right: ['Area'],
            between: '(',
            relation: 'LOCATED_IN',
            from: 'left',
          },
        },
      ],
    };
    expect(() => parseRelationRules(data)).toThrow(DataError);
    expect(() => parseRelationRules(data)).toThrow(/not a regular expression/);
  });
});
