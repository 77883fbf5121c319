import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGraphologyStore } from '../../../src/store/graphology/open.js';
import { plangraph } from './terminal.js';
import { GOLD, oneLine, prepareWorkspace, REPORT } from './workspace.js';

const workspace = prepareWorkspace();
const { root, filled, fresh, file } = workspace;

describe('ingest', () => {
  it('reads the shipped report, and changes nothing the second time', async () => {
    expect(workspace.lines.split('\n').length).toBeGreaterThan(3000);
    const again = await plangraph(['ingest', REPORT, '--store', `file:${filled}`]);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toMatch(/\(doc:[0-9a-f]{16}\): nothing changed\n$/);
    expect((await plangraph(['export', '--store', `file:${filled}`])).out).toBe(workspace.lines);
  });

  it('goes on after sources that fail, tells each, and exits with 1', async () => {
    const store = fresh();
    const plain = file('plain.txt', '推进临港新片区建设,新增养老床位4000张。');
    const bad = [
      join(root, 'none.txt'),
      file('empty.txt', ''),
      file('zeros.txt', Buffer.alloc(9)),
      file('code.txt', 'x = 1'),
    ];
    const { code, out, err } = await plangraph([
      'ingest',
      ...bad.slice(0, 2),
      plain,
      ...bad.slice(2),
      '--store',
      `file:${store}`,
      '--json',
    ]);
    expect(code).toBe(1);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: string; error?: string; warnings?: string[] });
    expect(rows.map((row) => [row.source, row.error === undefined])).toEqual(
      [...bad.slice(0, 2), plain, ...bad.slice(2)].map((p) => [p, p === plain]),
    );
    expect(rows[2]?.warnings?.join()).toMatch(/headings/);
    const told = err.trim().split('\n');
    expect(told.filter((line) => !line.includes('warning'))).toHaveLength(4);
    for (const path of bad) expect(told.some((line) => line.startsWith(`plangraph: ${path} `))).toBe(true);
    const { out: exported } = await plangraph(['export', '--store', `file:${store}`]);
    expect(exported).toContain('临港新片区');
  });

  it('leaves no store where nothing could be read', async () => {
    const store = fresh();
    const { code, err } = await plangraph(['ingest', file('empty.txt', ''), '--store', `file:${store}`]);
    expect(code).toBe(1);
    expect(err).toMatch(oneLine);
    expect(existsSync(store)).toBe(false);
  });

  it('leaves a store as it was when a source fails', async () => {
    const before = readFileSync(join(filled, 'manifest.json'), 'utf8');
    expect((await plangraph(['ingest', file('empty.txt', ''), '--store', `file:${filled}`])).code).toBe(1);
    expect(readFileSync(join(filled, 'manifest.json'), 'utf8')).toBe(before);
    expect(readdirSync(filled).sort()).toEqual(['documents', 'manifest.json']);
  });

  it('stops between sources when asked to', async () => {
    const stop = new AbortController();
    const plain = file('plain.txt', '推进临港新片区建设。');
    const store = fresh();
    const { code, out } = await plangraph(
      ['ingest', plain, join(root, 'none.txt'), '--store', `file:${store}`, '--json'],
      {
        signal: stop.signal,
        onOutput: () => stop.abort(),
      },
    );
    expect(code).toBe(130);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(store).sort()).toEqual(['documents', 'manifest.json']);
  });
});

describe('a store that cannot be used', () => {
  const commands = (store: string) => [
    ['export', '--store', `file:${store}`],
    ['withdraw', 'doc:x', '--store', `file:${store}`],
    ['eval', '--gold', GOLD, '--store', `file:${store}`],
    ['ingest', REPORT, '--store', `file:${store}`],
    ['serve', '--port', '0', '--store', `file:${store}`],
    ['start', '--port', '0', '--store', `file:${store}`],
  ];

  it('is told in one line when it is damaged, and left as it is', async () => {
    const store = fresh();
    mkdirSync(store);
    writeFileSync(join(store, 'manifest.json'), '{"format":"plangraph-graph');
    for (const args of commands(store)) {
      const { code, out, err } = await plangraph(args);
      expect({ args, code, out }).toEqual({ args, code: 1, out: '' });
      expect(err).toMatch(oneLine);
      expect(err).toMatch(
        /manifest\.json is damaged or missing: restore it from a backup, or remove .* and ingest again/,
      );
    }
    expect(readdirSync(store)).toEqual(['manifest.json']);
    expect(readFileSync(join(store, 'manifest.json'), 'utf8')).toBe('{"format":"plangraph-graph');
  });

  it('is told when it is not there', async () => {
    for (const args of commands(join(root, 'nowhere')).filter(
      ([c]) => c === 'export' || c === 'eval' || c === 'serve',
    )) {
      const { code, err } = await plangraph(args);
      expect(code).toBe(1);
      expect(err).toMatch(/nowhere holds no store: make one with plangraph ingest, or name another\n$/);
    }
  });

  it('is told when another process writes it', async () => {
    const store = fresh();
    const writer = await openGraphologyStore(store);
    const { code, err } = await plangraph(['ingest', REPORT, '--store', `file:${store}`]);
    await writer.close();
    expect(code).toBe(1);
    expect(err).toMatch(/is being written by process \d+ on .*: wait until it is done/);
  });
});
