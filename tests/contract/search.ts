import { describe, expect, it } from 'vitest';
import { type StoreFactory, withStore } from './factory.js';
import { GraphBuilder } from './graphs.js';

function corpus() {
  return new GraphBuilder('doc:s')
    .own('doc:s', ['Document'], { title: '临港报告', text: '临港全文' })
    .sentence('sen:1', '临港很大。')
    .sentence('sen:2', '推进Ｆ１中国大奖赛和临港新片区建设,做好Ｗｏｒｌｄ ＡＩ大会。')
    .entity('Area', '临港')
    .entity('Area', '临港新片区')
    .entity('Area', '上海自贸试验区临港新片区')
    .entity('Area', '滴水湖')
    .entity('Event', 'F1中国大奖赛')
    .edge('MENTIONS', 'sen:1', 'Area:滴水湖', { surface: '临港主城' })
    .build();
}

export function describeSearch(makeStore: StoreFactory): void {
  const on = (body: Parameters<typeof withStore>[1]) => () =>
    withStore(makeStore, async (store) => {
      await store.upsert(corpus());
      await body(store);
    });
  const labels = ['Entity', 'Sentence'];

  describe('search', () => {
    it(
      'puts whole names first, then beginnings and parts of names, then texts, the best covered first',
      on(async (store) => {
        const hits = await store.search({ text: '临港', labels, limit: 10 });
        expect(hits.map((hit) => [hit.node.id, hit.matched])).toEqual([
          ['Area:临港', '临港'],
          ['Area:滴水湖', '临港主城'],
          ['Area:临港新片区', '临港新片区'],
          ['Area:上海自贸试验区临港新片区', '上海自贸试验区临港新片区'],
          ['sen:1', '临港很大。'],
          ['sen:2', '推进Ｆ１中国大奖赛和临港新片区建设,做好Ｗｏｒｌｄ ＡＩ大会。'],
        ]);
        const scores = hits.map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(Math.max(...scores)).toBeLessThanOrEqual(5);
        expect(Math.min(...scores)).toBeGreaterThan(0);
      }),
    );

    it.each(['f1中国', 'Ｆ１中国', ' F1中国 '])('folds widths and letter case: %s', (text) =>
      withStore(makeStore, async (store) => {
        await store.upsert(corpus());
        const hits = await store.search({ text, labels, limit: 10 });
        expect(hits.map((hit) => hit.node.id)).toEqual(['Event:F1中国大奖赛', 'sen:2']);
      }),
    );

    it(
      'wants all words of a query',
      on(async (store) => {
        const ids = async (text: string) => (await store.search({ text, labels, limit: 10 })).map((hit) => hit.node.id);
        expect(await ids('新片区  上海')).toEqual(['Area:上海自贸试验区临港新片区']);
        expect(await ids('world ai')).toEqual(['sen:2']);
        expect(await ids('临港 没有的词')).toEqual([]);
      }),
    );

    const readings: [string, string[]][] = [
      ['lingang', ['Area:临港', 'Area:滴水湖', 'Area:临港新片区', 'Area:上海自贸试验区临港新片区']],
      ['lgxpq', ['Area:临港新片区', 'Area:上海自贸试验区临港新片区']],
      ['Lin Gang xin', ['Area:临港新片区', 'Area:上海自贸试验区临港新片区']],
      ['xinpianq', ['Area:临港新片区', 'Area:上海自贸试验区临港新片区']],
      ['f1zhongguo', ['Event:F1中国大奖赛']],
      ['f1zg', ['Event:F1中国大奖赛']],
      ['dishui', ['Area:滴水湖']],
      ['ingang', []],
      ['lingang 临', []],
      ['lgb', []],
    ];
    it.each(readings)('finds names by how they are read: %s', (text, expected) =>
      withStore(makeStore, async (store) => {
        await store.upsert(corpus());
        const hits = await store.search({ text, labels, limit: 10 });
        expect(hits.map((hit) => hit.node.id).sort()).toEqual([...expected].sort());
      }),
    );

    it(
      'says which name was read, and puts what is written so before it',
      on(async (store) => {
        await store.upsert(new GraphBuilder('doc:l').entity('Organization', 'Lingang Group').build());
        const hits = await store.search({ text: 'lingang', labels, limit: 10 });
        expect(hits.map((hit) => hit.matched)).toEqual([
          'Lingang Group',
          '临港',
          '临港主城',
          '临港新片区',
          '上海自贸试验区临港新片区',
        ]);
      }),
    );

    it(
      'looks at the labels asked for, and a document by its title alone',
      on(async (store) => {
        const hits = await store.search({ text: '临港', labels: ['Sentence', 'Document'], limit: 10 });
        expect(hits.map((hit) => hit.node.id)).toEqual(['doc:s', 'sen:1', 'sen:2']);
        expect(await store.search({ text: '全文', labels: ['Document'], limit: 10 })).toEqual([]);
      }),
    );

    it(
      'cuts at the limit, and finds nothing for blanks',
      on(async (store) => {
        expect(await store.search({ text: '临港', labels, limit: 2 })).toHaveLength(2);
        expect(await store.search({ text: '　 \n', labels, limit: 10 })).toEqual([]);
      }),
    );

    it.each(['.*', '临港*', '"临港"', 'name:临港', '临港 OR 外滩', '(', '\\', '临港~', "' OR 1=1 //"])(
      'takes %s as plain text',
      (text) =>
        withStore(makeStore, async (store) => {
          await store.upsert(corpus());
          expect(await store.search({ text, labels, limit: 10 })).toEqual([]);
        }),
    );

    it(
      'follows changes',
      on(async (store) => {
        await store.withdraw('doc:s');
        expect(await store.search({ text: '临港', labels, limit: 10 })).toEqual([]);
      }),
    );
  });
}
