import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { shippedReport } from './report.js';
import { dataOf } from './server.js';

/*
 * The competency questions, each one operation, asked of the shipped report. What is expected are facts that a reader finds in the
 * report at once; counts are lower bounds, since extraction gets better.
 */

const folder = new URL('./questions/', import.meta.url);
const files = readdirSync(folder).sort();

interface Named {
  readonly entity: { readonly __typename: string; readonly name: string };
}
interface Links {
  readonly totalCount: number;
  readonly nodes: readonly Named[];
}
const namesOf = (links: { readonly nodes: readonly Named[] }) => links.nodes.map((link) => link.entity.name);

let text: string;
let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  const report = await shippedReport();
  text = report.text;
  server = await createServer({ store: report.store });
});

function ask<T>(number: number, variables = {}): Promise<T> {
  const file = files[number - 1] ?? '';
  return dataOf<T>(server, readFileSync(new URL(file, folder), 'utf8'), variables);
}

/** Calls `visit` with every object within a value. */
function eachObject(value: unknown, visit: (object: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Readonly<Record<string, unknown>>);
  for (const member of Object.values(value)) eachObject(member, visit);
}

describe('every answer', () => {
  it('is one operation to a file, numbered as the questions are', () => {
    expect(files.map((file) => file.split('-')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it.each(files)('%s quotes the source at the offsets that it gives', async (file) => {
    let quotes = 0;
    eachObject(await ask(files.indexOf(file) + 1), ({ quote, start, end }) => {
      if (typeof quote !== 'string') return;
      quotes++;
      expect(quote.length).toBeGreaterThan(0);
      expect(text.slice(Number(start), Number(end))).toBe(quote);
    });
    // Question 2 gives offsets and whole sentences; question 5 quotes where members are stated.
    if (!/^[25]/.test(file)) expect(quotes).toBeGreaterThan(0);
  });
});

it('1. everything about 临港新片区', async () => {
  interface Answer {
    readonly entity: Readonly<Record<'projects' | 'policies' | 'bodies', Links>> & {
      readonly name: string;
      readonly mentions: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly evidence: { readonly quote: string } }[];
      };
      readonly tasks: { readonly nodes: readonly { readonly evidence: { readonly quote: string } }[] };
    };
  }
  const { entity } = await ask<Answer>(1);
  expect(entity.name).toBe('临港新片区');
  expect(entity.mentions.totalCount).toBeGreaterThanOrEqual(5);
  expect(namesOf(entity.projects)).toContain('特斯拉储能超级工厂');
  expect(namesOf(entity.policies)).toContain('临港新片区新一轮市级支持政策');
  expect(entity.tasks.nodes.map((task) => task.evidence.quote)).toContainEqual(
    expect.stringContaining('临港新片区新一轮市级支持政策'),
  );
});

it('2. every 2024 target beside the 2023 value', async () => {
  interface Value {
    readonly year: number;
    readonly text: string;
    readonly value: number | null;
    readonly unit: string | null;
    readonly comparator: string;
    readonly aspect: string;
  }
  interface Answer {
    readonly targets: {
      readonly totalCount: number;
      readonly nodes: readonly (Value & {
        readonly indicator: { readonly name: string };
        readonly baseline: Value | null;
      })[];
    };
  }
  const { targets } = await ask<Answer>(2);
  expect(targets.totalCount).toBeGreaterThanOrEqual(60);
  expect(targets.nodes).toHaveLength(targets.totalCount);
  expect(targets.nodes.every((target) => target.year === 2024 && (target.baseline?.year ?? 2023) < 2024)).toBe(true);
  const target = (name: string) => targets.nodes.find((one) => one.indicator.name === name);
  expect(target('每万人口高价值发明专利拥有量')).toMatchObject({
    ...{ text: '55件左右', value: 55, unit: '件', comparator: 'APPROX', aspect: 'LEVEL' },
    baseline: { year: 2023, value: 50.2, unit: '件', comparator: 'EQ' },
  });
  expect(target('新增跨国公司地区总部')).toMatchObject({
    ...{ value: 50, unit: '家', comparator: 'GTE' },
    baseline: { value: 65, unit: '家' },
  });
});

it('3. which policies are made, and what they are about', async () => {
  interface Answer {
    readonly entities: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly name: string;
        readonly lifecycle: readonly { readonly stage: string }[];
        readonly appliesTo: Links;
      }[];
    };
  }
  const { entities } = await ask<Answer>(3);
  expect(entities.totalCount).toBeGreaterThanOrEqual(80);
  const policy = (name: string) => entities.nodes.find((one) => one.name === name);
  expect(policy('上海市推进国际金融中心建设条例')?.lifecycle).toContainEqual(
    expect.objectContaining({ stage: 'REVISING' }),
  );
  expect(namesOf(policy('临港新片区新一轮市级支持政策')?.appliesTo ?? { nodes: [] })).toContain('临港新片区');
});

it('4. which projects are planned, under way, completed, and where', async () => {
  interface Answer {
    readonly entities: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly name: string;
        readonly lifecycle: readonly { readonly stage: string }[];
        readonly locations: Links;
      }[];
    };
  }
  const { entities } = await ask<Answer>(4);
  expect(entities.totalCount).toBeGreaterThanOrEqual(60);
  const project = (name: string) => entities.nodes.find((one) => one.name === name);
  expect(project('上海博物馆东馆')?.lifecycle).toContainEqual(expect.objectContaining({ stage: 'COMPLETED' }));
  expect(namesOf(project('临港水上运动中心')?.locations ?? { nodes: [] })).toContain('临港');
});

it('5. what “五个中心” is about, and its members', async () => {
  interface Answer {
    readonly entity: {
      readonly name: string;
      readonly policies: Links;
      readonly members: { readonly totalCount: number; readonly nodes: readonly unknown[] };
    };
  }
  const { entity } = await ask<Answer>(5);
  expect(entity.name).toBe('五个中心');
  expect(namesOf(entity.policies)).toContain('关于支持上海加快“五个中心”建设的意见');
  expect(entity.members.nodes).toHaveLength(entity.members.totalCount);
});

it('6. how two entities are connected, and which initiatives are hubs', async () => {
  interface Answer {
    readonly paths: readonly {
      readonly length: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly relations: readonly unknown[];
    }[];
    readonly entities: {
      readonly nodes: readonly { readonly neighbours: readonly { readonly totalCount: number }[] }[];
    };
  }
  const { paths, entities } = await ask<Answer>(6);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    expect(path.nodes[0]?.id).toBe('Area:临港新片区');
    expect(path.nodes.at(-1)?.id).toBe('Industry:集成电路');
    expect(path.relations).toHaveLength(path.length);
  }
  expect(paths.map((path) => path.length)).toEqual(paths.map((path) => path.length).toSorted());
  expect(entities.nodes).toHaveLength(10);
  for (const hub of entities.nodes) expect(hub.neighbours.length).toBeGreaterThan(0);
});

it('7. what the source says, and where', async () => {
  interface Answer {
    readonly search: readonly {
      readonly node: {
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly section: { readonly path: string };
      };
    }[];
    readonly documents: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
  }
  const { search, documents } = await ask<Answer>(7);
  expect(search.length).toBeGreaterThanOrEqual(2);
  for (const { node } of search) {
    expect(node.text).toContain('养老床位');
    expect(text.slice(node.start, node.end)).toBe(node.text);
    expect(node.section.path).toMatch(/^[一二三四五]/);
  }
  expect(documents.nodes[0]).toMatchObject({
    title: '关于上海市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
    ...{ issuer: '上海市发展和改革委员会', publisher: '解放日报', publishedDate: '2024-02-07', length: text.length },
    text: text.slice(0, 200),
  });
});
