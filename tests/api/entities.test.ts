import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf, smallServer } from './server.js';
import { TEXT } from './small-graph.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
});

const data = <T>(query: string, variables = {}) => dataOf<T>(server, query, variables);

const NAMES = 'nodes { entity { __typename name } }';
const named = (...pairs: readonly (readonly [string, string])[]) => ({
  nodes: pairs.map(([__typename, name]) => ({ entity: { __typename, name } })),
});

describe('an entity', () => {
  it('has its type, names and mentions, each with words that stand in the source', async () => {
    const { entity } = await data<{
      entity: { mentions: { nodes: { evidence: { start: number; end: number } }[] } };
    }>(`{
      entity(id: "Area:临港新片区") {
        __typename id name aliases type
        mentions { totalCount nodes { surface nested lifecycle evidence { quote start end rule section { path } sentence { index } } } }
      }
    }`);
    const mention = (index: number, path: string, start: number) => ({
      ...{ surface: '临港新片区', nested: false, lifecycle: null },
      evidence: {
        quote: '临港新片区',
        start,
        end: start + 5,
        rule: 'test-mention',
        section: { path },
        sentence: { index },
      },
    });
    expect(entity).toEqual({
      ...{ __typename: 'Area', id: 'Area:临港新片区', name: '临港新片区', aliases: [], type: 'AREA' },
      mentions: {
        totalCount: 2,
        nodes: [mention(1, '一', TEXT.indexOf('临港')), mention(6, '二/(一)', TEXT.indexOf('临港', 40))],
      },
    });
    for (const { evidence } of entity.mentions.nodes) {
      expect(TEXT.slice(evidence.start, evidence.end)).toBe('临港新片区');
    }
  });

  it('knows the other ways in which it is written', async () => {
    const { entity } = await data<{ entity: unknown }>('{ entity(id: "Initiative:五个中心") { aliases } }');
    expect(entity).toEqual({ aliases: ['“五个中心”'] });
  });

  it('has the tasks that act on it or name it, and the targets of those that act', async () => {
    const answer = await data(`{
      entity(id: "Area:临港新片区") {
        tasks(status: PLANNED) { totalCount nodes { text verb status year evidence { quote rule } advances { name } targets { text } } }
        done: tasks(status: DONE) { nodes { text advances { name } } }
        all: tasks { totalCount }
        targets { nodes { text baseline { text year } } }
        observations { totalCount }
      }
    }`);
    const text = '加快建设临港新片区和张江科学城';
    const task = {
      ...{ text, verb: '加快建设', status: 'PLANNED', year: 2024, evidence: { quote: text, rule: 'test-Task' } },
      ...{ advances: [{ name: '临港新片区' }, { name: '张江科学城' }], targets: [{ text: '4000张' }] },
    };
    expect(answer).toEqual({
      entity: {
        tasks: { totalCount: 1, nodes: [task] },
        done: { nodes: [{ text: '特斯拉储能超级工厂在临港新片区开工。', advances: [{ name: '特斯拉储能超级工厂' }] }] },
        all: { totalCount: 2 },
        targets: { nodes: [{ text: '4000张', baseline: { text: '5510张', year: 2023 } }] },
        observations: { totalCount: 0 },
      },
    });
  });

  it('has links with what they are by, stated ones first', async () => {
    const answer = await data(`{
      entity(id: "Area:临港新片区") {
        linked { totalCount nodes { entity { name } relations { type fromId evidence { quote rule } } } }
        projects { totalCount }
        onlyStated: linked(relations: [LOCATED_IN]) { totalCount }
        onlyAreas: linked(types: [AREA]) { ${NAMES} }
      }
    }`);
    const stating = '特斯拉储能超级工厂在临港新片区开工。';
    const together = '加快建设临港新片区和张江科学城，临港新片区先行。';
    const project = {
      entity: { name: '特斯拉储能超级工厂' },
      relations: [
        {
          type: 'LOCATED_IN',
          fromId: 'Project:特斯拉储能超级工厂',
          evidence: [{ quote: stating, rule: 'test-relation' }],
        },
        { type: 'CO_OCCURS', fromId: 'Area:临港新片区', evidence: [{ quote: stating, rule: null }] },
      ],
    };
    const area = {
      entity: { name: '张江科学城' },
      relations: [{ type: 'CO_OCCURS', fromId: 'Area:临港新片区', evidence: [{ quote: together, rule: null }] }],
    };
    expect(answer).toEqual({
      entity: {
        linked: { totalCount: 2, nodes: [project, area] },
        projects: { totalCount: 1 },
        onlyStated: { totalCount: 1 },
        onlyAreas: named(['Area', '张江科学城']),
      },
    });
  });

  it('has neighbours grouped by relation and direction', async () => {
    const answer = await data(`{
      project: entity(id: "Project:特斯拉储能超级工厂") {
        neighbours { relation direction totalCount links { entity { name } } }
      }
    }`);
    const group = (relation: string, direction: string, name: string) => ({
      ...{ relation, direction, totalCount: 1, links: [{ entity: { name } }] },
    });
    expect(answer).toEqual({
      project: {
        neighbours: [
          group('LOCATED_IN', 'OUT', '临港新片区'),
          group('UNDERTAKES', 'IN', '特斯拉'),
          group('CO_OCCURS', 'BOTH', '临港新片区'),
        ],
      },
    });
  });
});

describe('the fields of each type', () => {
  it('a project: how far, where, by whom', async () => {
    const answer = await data(`{ entity(id: "Project:特斯拉储能超级工厂") { ... on Project {
      lifecycle { stage evidence { quote } } locations { ${NAMES} } undertakenBy { ${NAMES} }
      members { totalCount } partOf { totalCount } succeeds { totalCount } succeededBy { totalCount }
    } } }`);
    expect(answer).toEqual({
      entity: {
        lifecycle: [{ stage: 'STARTED', evidence: { quote: '特斯拉储能超级工厂' } }],
        locations: named(['Area', '临港新片区']),
        undertakenBy: named(['Organization', '特斯拉']),
        ...{ members: { totalCount: 0 }, partOf: { totalCount: 0 } },
        ...{ succeeds: { totalCount: 0 }, succeededBy: { totalCount: 0 } },
      },
    });
  });

  it('a policy: its making, its agency, its editions', async () => {
    const answer = await data(`{
      new: entity(id: "Policy:优化营商环境行动方案7.0版") { ... on Policy {
        lifecycle { stage } issuedBy { ${NAMES} } succeeds { ${NAMES} } appliesTo { totalCount } tasks { nodes { verb enacts { name } } }
      } }
      old: entity(id: "Policy:优化营商环境行动方案6.0版") { aliases ... on Policy { succeededBy { ${NAMES} } } }
    }`);
    const current = '优化营商环境行动方案7.0版';
    expect(answer).toEqual({
      new: {
        lifecycle: [{ stage: 'FORMULATING' }],
        issuedBy: named(['Agency', '上海市发展和改革委员会']),
        succeeds: named(['Policy', '优化营商环境行动方案6.0版']),
        appliesTo: { totalCount: 0 },
        tasks: { nodes: [{ verb: '制定实施', enacts: [{ name: current }] }] },
      },
      old: { aliases: ['6.0版方案'], succeededBy: named(['Policy', current]) },
    });
  });

  it('an agency, an organization, an area, an initiative', async () => {
    const answer = await data(`{
      agency: entity(id: "Agency:上海市发展和改革委员会") { ... on Agency {
        issues { ${NAMES} } reports { title } undertakes { totalCount } responsibleFor { totalCount }
      } }
      organization: entity(id: "Organization:特斯拉") { ... on Organization { undertakes { ${NAMES} } locations { totalCount } } }
      area: entity(id: "Area:临港新片区") { ... on Area { contains { ${NAMES} } members { totalCount } } }
      initiative: entity(id: "Initiative:五个中心") { ... on Initiative { members { ${NAMES} } } }
      part: entity(id: "Initiative:国际金融中心") { ... on Initiative { partOf { ${NAMES} } } }
    }`);
    const project = named(['Project', '特斯拉储能超级工厂']);
    expect(answer).toEqual({
      agency: {
        issues: named(['Policy', '优化营商环境行动方案7.0版']),
        reports: [{ title: '上海市2024年计划报告' }],
        ...{ undertakes: { totalCount: 0 }, responsibleFor: { totalCount: 0 } },
      },
      organization: { undertakes: project, locations: { totalCount: 0 } },
      area: { contains: project, members: { totalCount: 0 } },
      initiative: { members: named(['Initiative', '国际金融中心']) },
      part: { partOf: named(['Initiative', '五个中心']) },
    });
  });
});
