import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { YuvPicture } from './yuv.ts';

export const FRAMES_PER_SECOND = 10;

export interface FrameSize {
  width: number;
  height: number;
}

/**
 * A file for Chromium's fake camera, which plays it over and over. Made once: found again by `contents`, which must tell
 * all that the frames depend on. Needs no ffmpeg.
 */
export async function y4mFile(
  contents: unknown,
  size: FrameSize,
  frames: () => Iterable<YuvPicture>,
): Promise<string> {
  const folder = resolve(import.meta.dirname, '../../.cache/fake-camera');
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256')
    .update(JSON.stringify([contents, size]))
    .digest('hex')
    .slice(0, 16);
  const file = resolve(folder, `${name}.y4m`);
  const made = await stat(file).then(
    () => true,
    () => false,
  );
  if (!made) {
    const part = `${file}.${process.pid}.part`;
    await pipeline(Readable.from(y4m(size, frames())), createWriteStream(part));
    await rename(part, file);
  }
  return file;
}

function* y4m({ width, height }: FrameSize, frames: Iterable<YuvPicture>): Generator<Uint8Array> {
  yield Buffer.from(`YUV4MPEG2 W${width} H${height} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
  for (const { y, u, v } of frames) {
    yield Buffer.from('FRAME\n');
    yield y;
    yield u;
    yield v;
  }
}
