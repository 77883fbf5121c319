import type { DocumentGraph, GraphEdge, GraphElement, GraphNode, Properties } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';

/** Builds a small document graph by hand; ids are readable so that an expectation can name them. */
export class GraphBuilder {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges: GraphEdge[] = [];

  constructor(private readonly documentId: string) {}

  own(id: string, labels: readonly string[], properties: Properties = {}): this {
    this.#nodes.set(id, { id, labels, properties: { documentId: this.documentId, ...properties } });
    return this;
  }

  sentence(id: string, text: string, properties: Properties = {}): this {
    return this.own(id, ['Sentence'], { text, ...properties });
  }

  entity(type: string, name: string): this {
    const id = `${type}:${name}`;
    const labels = type === 'Indicator' ? ['Indicator'] : ['Entity', type];
    this.#nodes.set(id, { id, labels, properties: { name } });
    return this;
  }

  edge(type: string, start: string, end: string, properties: Properties = {}): this {
    const id = `${this.documentId}/${type}/${start}/${end}/${properties.start ?? 0}`;
    this.#edges.push({ id, type, start, end, properties: { documentId: this.documentId, ...properties } });
    return this;
  }

  build(): DocumentGraph {
    return { documentId: this.documentId, nodes: [...this.#nodes.values()], edges: this.#edges };
  }
}

/** Two sentences, a task with a target, three entities. */
export function shanghai(): DocumentGraph {
  return new GraphBuilder('doc:sh')
    .own('doc:sh', ['Document'], { title: '上海市2024年计划报告', region: '上海市', planYear: 2024 })
    .own('sec:sh:1', ['Section'], { index: 1, title: '任务' })
    .sentence('sen:sh:1', '推进临港新片区建设,加快张江科学城发展。', { index: 1, isHeading: false })
    .sentence('sen:sh:2', '新增养老床位4000张。', { index: 2, isHeading: false })
    .own('task:sh:1', ['Statement', 'Task'], {
      text: '推进临港新片区建设',
      verb: '推进',
      start: 0,
      end: 9,
      status: 'planned',
    })
    .own('target:sh:1', ['Statement', 'Target'], { text: '4000张', value: 4000, year: 2024, start: 6, end: 11 })
    .entity('Area', '临港新片区')
    .entity('Area', '张江科学城')
    .entity('Indicator', '新增养老床位')
    .edge('HAS_SECTION', 'doc:sh', 'sec:sh:1')
    .edge('HAS_SENTENCE', 'sec:sh:1', 'sen:sh:1')
    .edge('HAS_SENTENCE', 'sec:sh:1', 'sen:sh:2')
    .edge('STATES', 'sen:sh:1', 'task:sh:1')
    .edge('STATES', 'sen:sh:2', 'target:sh:1')
    .edge('MENTIONS', 'sen:sh:1', 'Area:临港新片区', { start: 2, end: 7, surface: '临港新片区', nested: false })
    .edge('MENTIONS', 'sen:sh:1', 'Area:张江科学城', { start: 12, end: 17, surface: '张江科学城', nested: false })
    .edge('ADVANCES', 'task:sh:1', 'Area:临港新片区')
    .edge('MEASURES', 'target:sh:1', 'Indicator:新增养老床位', { surface: '养老床位' })
    .edge('CO_OCCURS', 'Area:临港新片区', 'Area:张江科学城', { weight: 1 })
    .build();
}

/** Shares 临港新片区, under another surface, and the indicator with `shanghai`. */
export function national(): DocumentGraph {
  return new GraphBuilder('doc:cn')
    .own('doc:cn', ['Document'], { title: '2024年国家计划报告', planYear: 2024 })
    .own('sec:cn:1', ['Section'], { index: 1, title: '任务' })
    .sentence('sen:cn:1', '支持上海自贸试验区临港新片区先行先试。', { index: 1, isHeading: false })
    .own('target:cn:1', ['Statement', 'Target'], { text: '1200万人', value: 1200, year: 2024, start: 0, end: 6 })
    .entity('Area', '临港新片区')
    .entity('Organization', '特斯拉')
    .entity('Indicator', '新增养老床位')
    .edge('HAS_SECTION', 'doc:cn', 'sec:cn:1')
    .edge('HAS_SENTENCE', 'sec:cn:1', 'sen:cn:1')
    .edge('STATES', 'sen:cn:1', 'target:cn:1')
    .edge('MENTIONS', 'sen:cn:1', 'Area:临港新片区', {
      start: 2,
      end: 14,
      surface: '上海自贸试验区临港新片区',
      nested: false,
    })
    .edge('LOCATED_IN', 'Organization:特斯拉', 'Area:临港新片区', { start: 0, end: 19 })
    .edge('MEASURES', 'target:cn:1', 'Indicator:新增养老床位')
    .build();
}

export async function everything(store: GraphStore): Promise<GraphElement[]> {
  const rows: GraphElement[] = [];
  for await (const row of store.export()) rows.push(row);
  return rows;
}

/** The store's whole content as text, for comparison byte by byte. */
export async function exported(store: GraphStore): Promise<string> {
  return (await everything(store)).map((row) => JSON.stringify(row)).join('\n');
}
