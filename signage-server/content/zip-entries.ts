import type { FileHandle } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { readRange } from './hidden-page.ts';

/** One file in an archive, by what the archive's own list says of it. */
export interface ZipEntry {
  name: string;
  /** 0: as it is; 8: deflated. Everything else is refused. */
  method: number;
  packed: number;
  unpacked: number;
  crc: number;
  /** Where its local header begins. */
  at: number;
}

/** An archive that is not read; the message says why, to a person. */
export class ZipRefused extends Error {}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** More than this, folders included, is no widget. */
const MOST_ENTRIES = 1000;
const LONGEST_LIST = 1_000_000;
const ENCRYPTED = 1;
/** Of what made the archive: Unix, whose upper half of the attributes is the mode. */
const UNIX = 3;
const TYPE_OF_FILE = 0o170000;
const LINK = 0o120000;

const damaged = () => new ZipRefused('The ZIP is damaged, or cut off.');

/**
 * The files that an archive lists, in its order; folders are left out. Nothing is unpacked yet.
 *
 * @throws {ZipRefused}
 */
export async function zipEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tail = await readRange(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + END_BYTES > tail.length || tail.readUInt32LE(end) !== END) throw damaged();
  const count = tail.readUInt16LE(end + 10);
  const [length, from] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (tail.readUInt32LE(end + 4) !== 0) throw new ZipRefused('The ZIP is in several parts; make it one.');
  if (count > MOST_ENTRIES || length > LONGEST_LIST) throw new ZipRefused('The ZIP holds too many files.');
  if (from + length > size) throw damaged();
  const list = await readRange(file, from, from + length);
  const entries: ZipEntry[] = [];
  for (let at = 0, left = count; left > 0; left -= 1) {
    if (at + ENTRY_BYTES > list.length || list.readUInt32LE(at) !== ENTRY) throw damaged();
    const lengths = [28, 30, 32].map((offset) => list.readUInt16LE(at + offset));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const next = at + ENTRY_BYTES + nameLength + extra + comment;
    if (next > list.length) throw damaged();
    const entry = entryAt(list, at, nameLength);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  // Files that lie over each other unfold to more than was sent.
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > size) throw damaged();
  return entries;
}

function entryAt(list: Buffer, at: number, nameLength: number): ZipEntry {
  const bytes = list.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
  const name = nameOf(bytes);
  const mode = list.readUInt8(at + 5) === UNIX ? list.readUInt16LE(at + 40) : 0;
  if ((mode & TYPE_OF_FILE) === LINK) throw new ZipRefused(`"${name}" is a link to another file.`);
  if (list.readUInt16LE(at + 8) & ENCRYPTED) throw new ZipRefused('The ZIP is locked by a password.');
  return {
    name,
    method: list.readUInt16LE(at + 10),
    crc: list.readUInt32LE(at + 16),
    packed: list.readUInt32LE(at + 20),
    unpacked: list.readUInt32LE(at + 24),
    at: list.readUInt32LE(at + 42),
  };
}

function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ZipRefused('A file name in the ZIP is not in Unicode; use plain letters.');
  }
}

/**
 * The bytes of one file, never more than its entry promises: what would unfold to more is refused on the way.
 *
 * @throws {ZipRefused}
 */
export async function unzip(file: FileHandle, entry: ZipEntry): Promise<Buffer> {
  const { size } = await file.stat();
  const head = await readRange(file, entry.at, entry.at + LOCAL_BYTES);
  if (head.length < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL) throw damaged();
  const from = entry.at + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (from + entry.packed > size) throw damaged();
  const packed = await readRange(file, from, from + entry.packed);
  const bytes = unfold(packed, entry);
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

function unfold(packed: Buffer, { method, unpacked, name }: ZipEntry): Buffer {
  if (method === 0) return packed;
  if (method !== 8)
    throw new ZipRefused(`"${name}" is packed in a way that is not read here; use plain ZIP.`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    throw damaged();
  }
}
