import { expect, it, vi } from 'vitest';
import { VersionCache } from '../../../src/api/version-cache.js';

it('computes once for each version and key, however many ask at once', async () => {
  const cache = new VersionCache();
  const compute = vi.fn(async () => ({}));
  const [a, b] = await Promise.all([cache.get('1', 'k', compute), cache.get('1', 'k', compute)]);
  expect(a).toBe(b);
  expect(await cache.get('1', 'k', compute)).toBe(a);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(await cache.get('1', 'other', compute)).not.toBe(a);
  expect(await cache.get('2', 'k', compute)).not.toBe(a);
  expect(await cache.get('1', 'k', compute)).not.toBe(a);
  expect(compute).toHaveBeenCalledTimes(4);
});

it('does not keep a failure, nor hand it to those who waited', async () => {
  const cache = new VersionCache();
  const failing = vi.fn(() => Promise.reject(new Error('out of time')));
  const working = vi.fn(async () => 'answer');
  const first = cache.get('1', 'k', failing);
  const waiting = Promise.all([cache.get('1', 'k', working), cache.get('1', 'k', working)]);
  await expect(first).rejects.toThrow('out of time');
  expect(await waiting).toEqual(['answer', 'answer']);
  expect(working).toHaveBeenCalledTimes(1);
});
