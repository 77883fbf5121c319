import { afterEach, describe, expect, it } from 'vitest';
import { dataOf } from './server.js';
import { closeServers, done, ingest, JOB, TEXT, type Written, writable } from './writable.js';

const JUDGE = `mutation Judge($judgement: JudgementInput!) { job: judge(judgement: $judgement) ${JOB} }`;

afterEach(closeServers);

const judge = (written: Written, verdict: string, from: string, into: string) =>
  done(written, JUDGE, { judgement: { verdict, from, into } });
const names = async ({ server }: Written) => {
  const { entities } = await dataOf<{ entities: { nodes: { id: string; aliases: string[] }[] } }>(
    server,
    '{ entities { nodes { id aliases } } }',
  );
  return Object.fromEntries(entities.nodes.map(({ id, aliases }) => [id, aliases]));
};

describe('a judgement', () => {
  it('makes two entities one, in reports read before and after, until the opposite is judged', async () => {
    const written = await writable();
    await ingest(written);
    const before = await names(written);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['Area:临港新片区', 'Area:张江科学城']));
    expect(await judge(written, 'MERGE', 'Area:张江科学城', 'Area:临港新片区')).toMatchObject({ state: 'DONE' });
    const merged = await names(written);
    expect(merged).not.toHaveProperty(['Area:张江科学城']);
    expect(merged['Area:临港新片区']).toContain('张江科学城');
    await ingest(written, `${TEXT}加快张江科学城建设。`);
    expect(await names(written)).not.toHaveProperty(['Area:张江科学城']);
    const judged = await dataOf<{ stats: { byLabel: { label: string; count: number }[] } }>(
      written.server,
      '{ stats { byLabel { label count } } }',
    );
    expect(judged.stats.byLabel).toContainEqual({ label: 'Judgement', count: 1 });
    await judge(written, 'APART', 'Area:张江科学城', 'Area:临港新片区');
    expect(await names(written)).toEqual(before);
  });

  it.each([
    ['of what is no entity', 'MERGE', 'Task:x', 'Area:临港新片区', /Task:x is no id of an entity/],
    ['of one thing', 'MERGE', 'Area:临港新片区', 'Area:临港新片区', /is itself/],
    ['of what is not there', 'APART', 'Area:甲', 'Area:乙', /neither Area:甲 nor Area:乙 is in the graph/],
  ])('%s is refused', async (_, verdict, from, into, message) => {
    const written = await writable();
    await ingest(written);
    const { state, message: told } = await judge(written, verdict, from, into);
    expect(state).toBe('FAILED');
    expect(told).toMatch(message);
  });

  it('does not go in a circle, and merges nothing twice', async () => {
    const written = await writable();
    await ingest(written, `${TEXT}推进外滩建设。`);
    await judge(written, 'MERGE', 'Area:张江科学城', 'Area:外滩');
    expect((await judge(written, 'MERGE', 'Area:张江科学城', 'Area:临港新片区')).message).toMatch(
      /was merged into Area:外滩 already/,
    );
    await judge(written, 'MERGE', 'Area:外滩', 'Area:临港新片区');
    expect((await judge(written, 'MERGE', 'Area:临港新片区', 'Area:张江科学城')).message).toMatch(/was merged/);
    const all = await names(written);
    expect(all['Area:临港新片区']).toEqual(expect.arrayContaining(['外滩', '张江科学城']));
  });
});
