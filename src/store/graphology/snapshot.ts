import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { DocumentGraph } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import { errorCode, fileError, writeAtomically } from './files.js';

/*
 * A store directory:
 *   manifest.json            the documents of the store; replaced atomically, it is the snapshot
 *   documents/<sha256>.json  one canonical document graph each, named by its content and never changed
 *   lock                     while somebody writes
 * A write adds the document's file first and then replaces the manifest, so a crash leaves the old snapshot or the new one, and at
 * worst a file that nobody names, which the next write removes.
 */
const FORMAT = 'plangraph-graphology';
const VERSION = 1;
const MANIFEST = 'manifest.json';

const manifestFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number().int(),
  documents: z.array(z.strictObject({ id: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  sha256: z.string(),
});

/** Document id → SHA-256 of its encoded graph. */
export type Contents = ReadonlyMap<string, string>;

export interface EncodedDocument {
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** The bytes of a canonical graph; equal graphs give equal bytes. */
export function encodeDocument(graph: DocumentGraph): EncodedDocument {
  const bytes = Buffer.from(JSON.stringify(graph));
  return { sha256: sha256(bytes), bytes };
}

/** The documents of a store directory; null where there is no store. @throws {StoreError} when it is damaged. */
export async function readSnapshot(directory: string): Promise<{ contents: Contents; graphs: DocumentGraph[] } | null> {
  for (let attempt = 0; ; attempt++) {
    const contents = await readManifest(directory);
    if (!contents) return null;
    try {
      const graphs: DocumentGraph[] = [];
      for (const hash of contents.values()) graphs.push(await readDocument(directory, hash));
      return { contents, graphs };
    } catch (error) {
      // A writer may have replaced the manifest, and removed what it no longer names, between the two reads.
      if (attempt >= 3 || manifestText(contents) === manifestText((await readManifest(directory)) ?? new Map()))
        throw error;
    }
  }
}

/** Makes `contents` the snapshot; `added` is the one document whose file may not be there yet. */
export async function writeSnapshot(directory: string, contents: Contents, added?: EncodedDocument): Promise<void> {
  const folder = join(directory, 'documents');
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(error, `cannot make ${folder}`);
  });
  // The manifest first: document files without one are a damaged store, not a new one.
  if (!(await exists(join(directory, MANIFEST)))) await writeManifest(directory, new Map());
  if (added) await writeAtomically(documentPath(directory, added.sha256), added.bytes);
  await writeManifest(directory, contents);
  // The write stands; a leftover that cannot be removed now goes with the next one.
  await sweep(directory, new Set(contents.values())).catch(() => {});
}

async function readManifest(directory: string): Promise<Contents | null> {
  const path = join(directory, MANIFEST);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw fileError(error, `cannot read ${path}`);
    await refuseForeign(directory);
    return null;
  }
  const parsed = manifestFile.safeParse(parseJson(text));
  if (!parsed.success) throw damaged(directory, MANIFEST);
  const { version, documents, sha256: checksum } = parsed.data;
  if (version !== VERSION) {
    throw new StoreError(
      `${directory} is in store format ${version}, this program reads format ${VERSION}: use the matching version, or ingest again into a new directory`,
    );
  }
  const contents = new Map(documents.map((d) => [d.id, d.sha256]));
  if (checksum !== checksumOf(contents)) throw damaged(directory, MANIFEST);
  return contents;
}

async function readDocument(directory: string, hash: string): Promise<DocumentGraph> {
  const path = documentPath(directory, hash);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw damaged(directory, `documents/${hash}.json`);
    throw fileError(error, `cannot read ${path}`);
  }
  if (sha256(bytes) !== hash) throw damaged(directory, `documents/${hash}.json`);
  return JSON.parse(bytes.toString('utf8')) as DocumentGraph;
}

/** A directory without a manifest must be empty: it may be somebody's folder, or a store that lost its manifest. */
async function refuseForeign(directory: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw fileError(error, `cannot read ${directory}`);
  }
  const other = names.find((name) => name !== 'lock' && !name.endsWith('.tmp'));
  if (other === 'documents' && (await readdir(join(directory, other))).length > 0) throw damaged(directory, MANIFEST);
  if (other !== undefined && other !== 'documents') {
    throw new StoreError(`${directory} is no store (it holds ${other}): name an empty or a new directory`);
  }
}

/** Removes what crashes and replaced documents left behind. */
async function sweep(directory: string, kept: ReadonlySet<string>): Promise<void> {
  const folder = join(directory, 'documents');
  for (const name of await readdir(folder)) {
    if (!kept.has(name.replace(/\.json$/, ''))) await rm(join(folder, name), { force: true });
  }
  for (const name of await readdir(directory)) {
    if (name.startsWith(`${MANIFEST}.`)) await rm(join(directory, name), { force: true });
  }
}

function writeManifest(directory: string, contents: Contents): Promise<void> {
  return writeAtomically(join(directory, MANIFEST), manifestText(contents));
}

function manifestText(contents: Contents): string {
  const documents = [...contents].map(([id, hash]) => ({ id, sha256: hash }));
  const manifest = { format: FORMAT, version: VERSION, documents, sha256: checksumOf(contents) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function checksumOf(contents: Contents): string {
  return sha256(JSON.stringify([FORMAT, VERSION, [...contents]]));
}

function documentPath(directory: string, hash: string): string {
  return join(directory, 'documents', `${hash}.json`);
}

function damaged(directory: string, file: string): StoreError {
  return new StoreError(
    `${join(directory, file)} is damaged or missing: restore it from a backup, or remove ${directory} and ingest again`,
  );
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
