import type { FileHandle } from 'node:fs/promises';

const MARKERS = ['<!doctype', '<html', '<script', '<iframe', '<?php'];
const CHUNK = 64 * 1024;
const OVERLAP = 16;

/** Reads exactly what is there between `from` and `to`, in bytes. */
export async function readRange(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}

/**
 * Whether a part of a file holds a web page or a script. A film can carry one in boxes that players skip; ours are
 * served so that no browser would run it, but the next place they are copied to may be less careful.
 */
export async function hidesPage(file: FileHandle, from: number, to: number): Promise<boolean> {
  for (let at = from; at < to; at += CHUNK) {
    const part = await readRange(file, at, Math.min(to, at + CHUNK + OVERLAP));
    const text = part.toString('latin1').toLowerCase();
    if (MARKERS.some((marker) => text.includes(marker))) return true;
  }
  return false;
}
