import { type FileHandle, open, readFile } from 'node:fs/promises';
import { extname } from 'node:path/posix';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BUNDLE_BYTES, BUNDLE_FILES, BundlePath, bundleHead } from '../../shared/model/bundle.ts';
import { refuse } from '../../shared/protocol/problem.ts';
import type { Inspection } from './inspection.ts';
import { unzip, type ZipEntry, ZipRefused, zipEntries } from './zip-entries.ts';

/** What pages are made of. */
const MIMES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.txt', 'text/plain'],
  ['.md', 'text/plain'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.otf', 'font/otf'],
  ['.mp4', 'video/mp4'],
  ['.webm', 'video/webm'],
  ['.mp3', 'audio/mpeg'],
  ['.ogg', 'audio/ogg'],
  ['.wasm', 'application/wasm'],
]);

/** What systems put into archives by themselves. */
const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

interface Packed {
  path: string;
  mime: string;
  bytes: Buffer;
}

/** Makes a bundle (shared/model/bundle.ts) of one page or of an archive with an `index.html`, into `to`. */
export async function packBundle(path: string, kind: 'html' | 'zip', to: Writable): Promise<Inspection> {
  try {
    const files = kind === 'html' ? [await pageOf(path)] : await filesOf(path);
    const index = files.map(({ path, mime, bytes }) => ({ path, mime, bytes: bytes.length }));
    const head = bundleHead(index, (text) => new TextEncoder().encode(text));
    await pipeline([head, ...files.map(({ bytes }) => bytes)], to);
    return { ok: true, value: { mime: 'application/vnd.vitrine.bundle' } };
  } catch (error) {
    if (error instanceof ZipRefused) return refuse('bundle-refused', error.message);
    throw error;
  }
}

async function pageOf(path: string): Promise<Packed> {
  return { path: 'index.html', mime: 'text/html', bytes: await readFile(path) };
}

async function filesOf(path: string): Promise<Packed[]> {
  const file = await open(path);
  try {
    const entries = (await zipEntries(file)).filter(({ name }) => !LITTER.test(name));
    check(entries);
    const folder = folderOf(entries);
    const files: Packed[] = [];
    for (const entry of entries) files.push(await fileOf(file, entry, folder));
    return files;
  } finally {
    await file.close();
  }
}

/** All that can be known before a byte is unpacked. */
function check(entries: readonly ZipEntry[]): void {
  if (entries.length > BUNDLE_FILES) throw new ZipRefused(`The ZIP may hold ${BUNDLE_FILES} files.`);
  const bytes = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (bytes > BUNDLE_BYTES) throw new ZipRefused(`Unpacked, the ZIP may be ${BUNDLE_BYTES / 1e6} MB large.`);
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!BundlePath.safeParse(name).success)
      throw new ZipRefused(`"${clean(name)}" is no name for a file in a page.`);
    // Some systems take both for the same file, so whoever made the archive saw only one of them.
    if (seen.has(name.toLowerCase())) throw new ZipRefused(`"${clean(name)}" is in the ZIP twice.`);
    seen.add(name.toLowerCase());
    if (!MIMES.has(extname(name).toLowerCase())) {
      throw new ZipRefused(`"${clean(name)}" is of a kind that pages do not use; leave it out.`);
    }
  }
}

/** Where the page is: at the top, or in the one folder that somebody packed. */
function folderOf(entries: readonly ZipEntry[]): string {
  const names = entries.map(({ name }) => name);
  if (names.includes('index.html')) return '';
  const folder = names[0]?.split('/')[0] ?? '';
  if (names.includes(`${folder}/index.html`) && names.every((name) => name.startsWith(`${folder}/`)))
    return `${folder}/`;
  throw new ZipRefused('The ZIP needs an index.html at its top.');
}

async function fileOf(file: FileHandle, entry: ZipEntry, folder: string): Promise<Packed> {
  const mime = MIMES.get(extname(entry.name).toLowerCase()) ?? 'application/octet-stream';
  return { path: entry.name.slice(folder.length), mime, bytes: await unzip(file, entry) };
}

/** A name that goes into a sentence: short, and without what would draw over it. */
function clean(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '·').slice(0, 80);
}
