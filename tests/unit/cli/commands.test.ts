import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plangraph } from './terminal.js';
import { GOLD, oneLine, prepareWorkspace } from './workspace.js';

const workspace = prepareWorkspace();
const { root, filled, fresh, file } = workspace;

describe('export', () => {
  it('writes the same to a file, whole or not at all', async () => {
    const path = join(root, 'graph.jsonl');
    expect(await plangraph(['export', '-o', path, '--store', `file:${filled}`])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(workspace.lines);
    const { code, err } = await plangraph([
      'export',
      '-o',
      join(root, 'no', 'graph.jsonl'),
      '--store',
      `file:${filled}`,
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot write .*graph\.jsonl \(ENOENT\): name a file in a directory that you may write\n$/);
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('withdraw', () => {
  it('removes the document, and says which there are when it is unknown', async () => {
    const store = fresh();
    mkdirSync(join(store, 'documents'), { recursive: true });
    for (const name of ['manifest.json', ...readdirSync(join(filled, 'documents')).map((n) => join('documents', n))]) {
      copyFileSync(join(filled, name), join(store, name));
    }
    const unknown = await plangraph(['withdraw', 'doc:unknown', '--store', `file:${store}`]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain(`no document doc:unknown in the store: name one of ${workspace.documentId} (`);
    const { code, out } = await plangraph(['withdraw', workspace.documentId, '--store', `file:${store}`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      documentId: workspace.documentId,
      changes: { nodesCreated: 0, edgesCreated: 0 },
    });
    expect((await plangraph(['export', '--store', `file:${store}`])).out).toBe('');
  });
});

describe('eval', () => {
  it('prints a table, or JSON', async () => {
    const args = ['eval', '--gold', GOLD, '--store', `file:${filled}`];
    const table = await plangraph(args);
    expect(table).toMatchObject({ code: 0, err: '' });
    expect(table.out).toMatch(/^layer +P +R +F1 +tp\/pred\/gold\nmention \(span\+type\) /);
    const { out } = await plangraph([...args, '--json', '--document', workspace.documentId]);
    const { gold } = JSON.parse(out)['mention (span+type)'];
    expect(gold).toBe(370);
  });

  it.each([
    [
      'a missing file',
      () => join(root, 'none.jsonl'),
      [],
      /none\.jsonl cannot be read \(ENOENT\): name a file of labelled/,
    ],
    ['no labels', () => file('gold.jsonl', '\n'), [], /holds no labelled sentence/],
    ['a broken label', () => file('gold.jsonl', '{"start":0}\n'), [], /gold\.jsonl line 1: end: /],
    [
      'labels of another report',
      () => file('gold.jsonl', '{"start":0,"end":2,"text":"别的"}'),
      [],
      /gold\.jsonl quotes no document of the store/,
    ],
    ['an unknown document', () => GOLD, ['--document', 'doc:x'], /no document doc:x in the store: name one of doc:/],
  ])('refuses %s', async (_, gold, more, message) => {
    const { code, out, err } = await plangraph(['eval', '--gold', gold(), '--store', `file:${filled}`, ...more]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(oneLine);
  });
});

describe('coverage', () => {
  it('lists what is no fact, or everything as JSON', async () => {
    const args = ['coverage', '--store', `file:${filled}`];
    const table = await plangraph(args);
    expect(table).toMatchObject({ code: 0, err: '' });
    expect(table.out).toMatch(/\): \d+ unexplained\nkind +items +facts +reasons +unexpl\.\nnumber /);
    const { out } = await plangraph([...args, '--json', '--document', workspace.documentId]);
    const { items, facts, entries, reasons, unexplained } = JSON.parse(out);
    expect(entries).toHaveLength(items);
    expect(unexplained).toBe(reasons.unexplained ?? 0);
    expect(facts + Object.values<number>(reasons).reduce((a, b) => a + b, 0)).toBe(items);
  });

  it('refuses a document that the store does not hold', async () => {
    const { code, out, err } = await plangraph(['coverage', '--document', 'doc:x', '--store', `file:${filled}`]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/no document doc:x in the store: name one of doc:/);
  });
});

describe('rules', () => {
  it('tells what each rule of the grammar did', async () => {
    const args = ['rules', '--gold', GOLD, '--store', `file:${filled}`];
    const table = await plangraph(args);
    expect(table).toMatchObject({ code: 0, err: '' });
    expect(table.out).toMatch(/^layer +rule +fired +labelled +right +P\nmentions +known-name /);
    expect(table.out).not.toContain('not in the grammar');
    const { out } = await plangraph([...args, '--json', '--document', workspace.documentId]);
    const [known] = JSON.parse(out);
    expect(known).toMatchObject({ layer: 'mentions', id: 'known-name', listed: true });
    expect(known.precision).toBeCloseTo(known.right / known.labelled);
  });

  it('refuses labels that cannot be read', async () => {
    const { code, err } = await plangraph(['rules', '--gold', join(root, 'no.jsonl'), '--store', `file:${filled}`]);
    expect(code).toBe(1);
    expect(err).toMatch(/no\.jsonl cannot be read \(ENOENT\): name a file of labelled sentences/);
  });
});
