import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../../ingest/read/source.js';
import { SourceError } from '../../../../src/model/index.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plangraph-source-'));
});
afterAll(() => rm(root, { recursive: true }));

async function file(bytes: Uint8Array | string): Promise<string> {
  const path = join(root, 'report.txt');
  await writeFile(path, bytes);
  return path;
}
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('readSource', () => {
  it('keeps UTF-8 text as it stands, without the byte-order mark', async () => {
    const text = '一、 计划\r\n　　增长5%\n\u200b左右 𠮷\n';
    expect(await readSource(await file(text))).toEqual({ name: join(root, 'report.txt'), text, encoding: 'utf-8' });
    expect((await readSource(await file(`\uFEFF${text}`))).text).toBe(text);
  });

  it.each([
    ['上海市', 'c9cf baa3 cad0'],
    ['镕', 'e946'],
    ['上海\u3400', 'c9cf baa3 8139ee39'],
    ['上海', '84319533 c9cf baa3'],
  ])('reads GB18030: %s', async (text, hex) => {
    expect(await readSource(await file(bytes(hex)))).toMatchObject({ text, encoding: 'gb18030' });
  });

  const refused: [string, () => Promise<string>, RegExp][] = [
    ['a missing file', async () => join(root, 'none.txt'), /none\.txt is not there: check its name$/],
    ['a directory', async () => root, /is a directory: name the reports in it$/],
    [
      'a pipe',
      async () => {
        const path = join(root, 'pipe');
        execFileSync('mkfifo', [path]);
        return path;
      },
      /is no ordinary file/,
    ],
    ['an empty file', () => file(''), /is empty: give a report as plain text$/],
    ['blanks alone', () => file('\uFEFF \n\u3000\n'), /is empty/],
    ['a file of zeros', () => file(Buffer.alloc(100)), /is a binary file/],
    ['a picture', () => file(bytes('89504e470d0a1a0a 0000000d49484452')), /is a binary file/],
    [
      'a Word file',
      () => file(bytes('504b0304 14000600')),
      /is a Word \(\.docx\) or other zip file, not read yet: save it as plain text in UTF-8$/,
    ],
    ['an old Word file', () => file(bytes('d0cf11e0a1b11ae1')), /is an old Word \(\.doc\)/],
    ['a PDF file', () => file('%PDF-1.7 上海'), /is a PDF file/],
    ['UTF-16', () => file(Buffer.from('\uFEFF上海', 'utf16le')), /is text in UTF-16: save it/],
    ['broken UTF-8', () => file(Buffer.concat([Buffer.from('上海'), bytes('ff')])), /is neither UTF-8 nor GB18030/],
    ['a web page', () => file('\n<!DOCTYPE html><html>上海</html>'), /is a web page: save its text alone$/],
    [
      'no Chinese',
      () => file('import { readFile } from "node:fs";'),
      /holds no Chinese: give a government plan report$/,
    ],
    [
      '100 MB',
      async () => {
        const path = await file('上海');
        await truncate(path, 100 * 1024 * 1024);
        return path;
      },
      /has 100 MB, no report is above 20 MB/,
    ],
  ];
  it.each(refused)('refuses %s in one line', async (_, make, message) => {
    const path = await make();
    const error = await readSource(path).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).message).toMatch(message);
    expect((error as SourceError).message).toContain(path);
    expect((error as SourceError).message).not.toContain('\n');
  });

  it('goes up to its limit', async () => {
    const path = await file(`上${'a'.repeat(20 * 1024 * 1024 - 3)}`);
    expect((await readSource(path)).text).toHaveLength(20 * 1024 * 1024 - 2);
    await mkdir(join(root, 'x'));
    await expect(readSource(join(path, 'x'))).rejects.toThrow(/is not there/);
  });
});
