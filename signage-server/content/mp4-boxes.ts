import type { FileHandle } from 'node:fs/promises';
import { readRange } from './hidden-page.ts';

/** One box at the top of an ISO base media file (ISO/IEC 14496-12, 4.2), `[from, to)` in bytes. */
export interface Mp4Box {
  type: string;
  from: number;
  to: number;
}

/** Fragmented films have some thousands; a file of nothing but headers would have millions. */
const MOST_BOXES = 20_000;

/** The boxes of a file, or `undefined` where they do not fill it exactly: it is cut short, or holds more than a film. */
export async function topBoxes(file: FileHandle, bytes: number): Promise<Mp4Box[] | undefined> {
  const boxes: Mp4Box[] = [];
  let at = 0;
  while (at < bytes) {
    const head = await readRange(file, at, Math.min(bytes, at + 16));
    if (head.length < 8 || boxes.length >= MOST_BOXES) return undefined;
    const type = head.toString('latin1', 4, 8);
    const size = boxSize(head, bytes - at);
    if (size === undefined || size > bytes - at) return undefined;
    boxes.push({ type, from: at, to: at + size });
    at += size;
  }
  return boxes;
}

function boxSize(head: Buffer, rest: number): number | undefined {
  const size = head.readUInt32BE(0);
  if (size === 0) return rest;
  if (size >= 8) return size;
  if (size !== 1 || head.length < 16) return undefined;
  const large = head.readBigUInt64BE(8);
  return large >= 16n && large <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(large) : undefined;
}
