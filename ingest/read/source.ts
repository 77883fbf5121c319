import { readFile, stat } from 'node:fs/promises';
import { SourceError } from '../../src/model/index.js';

export interface ReadSource {
  /** The path as given, for messages. */
  readonly name: string;
  /** The text as it stands in the file, without a byte-order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/** The longest reports have some hundred kilobytes. */
const MAX_BYTES = 20 * 1024 * 1024;

/** First bytes of files that hold text in a form not read here. */
const OTHER_FORMATS: readonly (readonly [magic: string, what: string])[] = [
  ['504b0304', 'a Word (.docx) or other zip file, not read yet'],
  ['d0cf11e0', 'an old Word (.doc) or other Office file'],
  ['25504446', 'a PDF file'],
  ['fffe', 'text in UTF-16'],
  ['feff', 'text in UTF-16'],
];
const AS_TEXT = 'save it as plain text in UTF-8';

/**
 * Reads a report: strict UTF-8, else strict GB18030; nothing is replaced or guessed.
 * @throws {SourceError} when the file is missing, empty, too large, binary, in another format, or holds no Chinese.
 */
export async function readSource(path: string): Promise<ReadSource> {
  const bytes = await readBytes(path);
  const head = bytes.subarray(0, 4).toString('hex');
  const other = OTHER_FORMATS.find(([magic]) => head.startsWith(magic));
  if (other) throw new SourceError(`${path} is ${other[1]}: ${AS_TEXT}`);
  if (bytes.includes(0)) throw new SourceError(`${path} is a binary file: give a report as plain text`);
  const decoded = decode(bytes);
  if (!decoded) throw new SourceError(`${path} is neither UTF-8 nor GB18030: ${AS_TEXT}`);
  checkText(path, decoded.text);
  return { name: path, ...decoded };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    // Asked before opening: opening a pipe would wait for its writer.
    const stats = await stat(path);
    if (stats.isDirectory()) throw new SourceError(`${path} is a directory: name the reports in it`);
    if (!stats.isFile()) throw new SourceError(`${path} is no ordinary file: save the report to one`);
    if (stats.size > MAX_BYTES) {
      const size = Math.ceil(stats.size / 1024 / 1024);
      throw new SourceError(`${path} has ${size} MB, no report is above 20 MB: check that it is the right file`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SourceError(`${path} is not there: check its name`);
    if (code === 'EACCES') throw new SourceError(`${path} may not be read: change its rights`);
    throw new SourceError(`${path} cannot be read (${code}): check the file`, { cause: error });
  }
}

function decode(bytes: Buffer): Pick<ReadSource, 'text' | 'encoding'> | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text: text.replace(/^\uFEFF/, ''), encoding };
    } catch {
      // Not in this encoding.
    }
  }
  return null;
}

/** @throws {SourceError} when a text cannot be a report: empty, a web page, nothing Chinese. `path` names it in messages. */
export function checkText(path: string, text: string): void {
  if (text.trim() === '') throw new SourceError(`${path} is empty: give a report as plain text`);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) throw new SourceError(`${path} is a web page: save its text alone`);
  if (!/\p{Script=Han}/u.test(text)) throw new SourceError(`${path} holds no Chinese: give a government plan report`);
}
