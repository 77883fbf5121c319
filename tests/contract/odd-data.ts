import { describe, expect, it } from 'vitest';
import { type StoreFactory, withStore } from './factory.js';
import { everything, GraphBuilder } from './graphs.js';

const ODD: [string, string][] = [
  ['quotes and backslashes', `"双" '单' “全角” \`反\` \\ \\" \\u0000`],
  ['line ends, tabs and control characters', 'a\r\nb\tc\u2028d\u0001e'],
  ['emoji and characters beyond the basic plane', '👩‍👩‍👧 𠮷野家 🇨🇳'],
  ['a lone half of a pair', 'a\ud83db'],
  ['decomposed letters', 'e\u0301 vs é'],
  ['Cypher', `'}) DETACH DELETE n // \${x} $param {name: 1}`],
  ['markup', '<script>alert(1)</script>&amp;'],
  ['names of object members', '__proto__'],
  ['10 000 characters', '规'.repeat(10_000)],
];

export function describeOddData(makeStore: StoreFactory): void {
  describe('odd data', () => {
    it.each(ODD)('keeps %s as given, in names, ids, texts and queries', (_, text) =>
      withStore(makeStore, async (store) => {
        const graph = new GraphBuilder(`doc:${text}`)
          .own(`doc:${text}`, ['Document'], { title: text })
          .sentence(`sen:${text}`, text)
          .entity('Project', text)
          .edge('MENTIONS', `sen:${text}`, `Project:${text}`, { surface: text })
          .build();
        await store.upsert(graph);
        const [sentence, project] = await store.nodes([`sen:${text}`, `Project:${text}`]);
        expect(sentence?.properties).toEqual({ documentId: `doc:${text}`, text });
        expect(project?.properties).toEqual({ name: text, aliases: [] });
        const where = [{ property: 'text', op: 'eq', value: text } as const];
        expect((await store.find({ labels: ['Sentence'], where, limit: 1 })).total).toBe(1);
        const [hit] = await store.search({ text, labels: ['Entity'], limit: 1 });
        expect(hit?.matched).toBe(text);
        const rows = await everything(store);
        expect(rows).toHaveLength(4);
        expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
        await store.withdraw(`doc:${text}`);
        expect((await store.stats()).nodes).toBe(0);
      }),
    );

    it('keeps numbers, booleans and lists as they are, and takes null as absent', () =>
      withStore(makeStore, async (store) => {
        const properties = {
          documentId: 'doc:n',
          zero: 0,
          minus: -3,
          fraction: 0.1,
          large: 4.72e12,
          no: false,
          empty: '',
          none: [],
          words: ['b', 'a'],
        };
        const withNull = { ...properties, id: 'n', absent: null } as unknown as typeof properties;
        const node = { id: 'n', labels: ['Sentence'], properties: withNull };
        await store.upsert({ documentId: 'doc:n', nodes: [node], edges: [] });
        expect((await store.nodes(['n']))[0]?.properties).toEqual(properties);
      }));
  });
}
