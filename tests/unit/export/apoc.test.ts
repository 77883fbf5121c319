import { describe, expect, it } from 'vitest';
import { apocLines } from '../../../src/export/apoc.js';
import type { GraphElement } from '../../../src/model/index.js';
import { createMemoryStore } from '../../../src/store/graphology/open.js';
import { GraphBuilder, shanghai } from '../../contract/graphs.js';

async function lines(elements: AsyncIterable<GraphElement> | Iterable<GraphElement>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of apocLines(elements)) all.push(line);
  return all;
}

const node: GraphElement = {
  kind: 'node',
  node: { id: 'Area:外滩', labels: ['Entity', 'Area'], properties: { aliases: [], name: '外滩' } },
};

describe('apocLines', () => {
  it('writes nodes and relationships in the shape of APOC', async () => {
    const sentence: GraphElement = { kind: 'node', node: { id: 's', labels: ['Sentence'], properties: { index: 1 } } };
    const edge: GraphElement = {
      kind: 'edge',
      edge: {
        id: 'm',
        type: 'MENTIONS',
        start: 's',
        end: 'Area:外滩',
        properties: { start: 0, end: 2, surface: '外滩' },
      },
    };
    expect(await lines([node, sentence, edge])).toEqual([
      '{"type":"node","id":"Area:外滩","labels":["Entity","Area"],"properties":{"id":"Area:外滩","aliases":[],"name":"外滩"}}',
      '{"type":"node","id":"s","labels":["Sentence"],"properties":{"id":"s","index":1}}',
      '{"type":"relationship","id":"m","label":"MENTIONS","start":{"id":"s","labels":["Sentence"]},' +
        '"end":{"id":"Area:外滩","labels":["Entity","Area"]},"properties":{"id":"m","start":0,"end":2,"surface":"外滩"}}',
    ]);
  });

  it('keeps one line a row whatever the text, and the text as it was', async () => {
    const text = 'a\n"b"\r\u2028\\ 👩‍👩‍👧 \ud83d';
    const store = createMemoryStore();
    await store.upsert(new GraphBuilder('doc:x').sentence('s', text).build());
    const [line = ''] = await lines(store.export());
    expect(line).not.toMatch(/[\n\r]/);
    expect(JSON.parse(line).properties.text).toBe(text);
  });

  it('says what a value lacks', async () => {
    const target: GraphElement = {
      kind: 'node',
      node: { id: 't', labels: ['Statement', 'Target'], properties: { comparator: 'sync', year: 2024 } },
    };
    const [line = ''] = await lines([target]);
    const lacks = { value: null, valueMax: null, unit: null, normalizedValue: null };
    expect(JSON.parse(line).properties).toEqual({ id: 't', comparator: 'sync', year: 2024, ...lacks });
  });

  it('writes a whole store, the same each time', async () => {
    const store = createMemoryStore();
    await store.upsert(shanghai());
    const first = await lines(store.export());
    expect(first).toHaveLength(19);
    expect(await lines(store.export())).toEqual(first);
  });

  it('refuses an edge before its nodes', async () => {
    const edge: GraphElement = {
      kind: 'edge',
      edge: { id: 'e', type: 'R', start: 'Area:外滩', end: 'b', properties: {} },
    };
    await expect(lines([node, edge])).rejects.toThrow('edge e comes before its node b');
  });
});
