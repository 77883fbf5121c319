import { expect, it } from 'vitest';
import { Batch } from '../../../src/api/batch.js';

function counted(load = async (keys: readonly string[]): Promise<string[]> => keys.map((key) => `<${key}>`)) {
  const calls: (readonly string[])[] = [];
  const batch = new Batch((keys) => {
    calls.push([...keys]);
    return load(keys);
  });
  return { batch, calls };
}

it('loads in one call what is asked for in one tick, each key once, in the order asked', async () => {
  const { batch, calls } = counted();
  const answers = await Promise.all([batch.all(['b', 'a', 'b']), batch.one('a'), batch.one('c'), batch.all([])]);
  expect(answers).toEqual([['<b>', '<a>', '<b>'], '<a>', '<c>', []]);
  expect(calls).toEqual([['b', 'a', 'c']]);
});

it('keeps what it has loaded', async () => {
  const { batch, calls } = counted();
  await batch.one('a');
  expect(await batch.all(['a', 'b'])).toEqual(['<a>', '<b>']);
  expect(calls).toEqual([['a'], ['b']]);
});

it('tells everyone who waits of a failure', async () => {
  const { batch } = counted(async () => {
    throw new Error('no store');
  });
  const outcomes = await Promise.allSettled([batch.one('a'), batch.all(['a', 'b'])]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
