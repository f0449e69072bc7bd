import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Picture } from './made-picture.ts';
import { type MadeVideo, VideoPainter } from './made-video.ts';
import { yuvFromRgb } from './yuv.ts';

const FRAMES_PER_SECOND = 10;

/**
 * A made video as a file for Chromium's fake camera, which plays it over and over; made once. Width and height must be
 * even.
 *
 * @param name of the video: the same name must mean the same pixels
 */
export async function madeCamera(name: string, video: MadeVideo): Promise<string> {
  const folder = resolve(import.meta.dirname, '../../.cache/fake-camera');
  await mkdir(folder, { recursive: true });
  const hash = createHash('sha256').update(JSON.stringify([name, video.seed, video.seconds, video.width]));
  const file = resolve(folder, `${hash.digest('hex').slice(0, 16)}.y4m`);
  const made = await stat(file).then(
    () => true,
    () => false,
  );
  if (made) return file;
  const part = `${file}.${process.pid}.part`;
  await pipeline(Readable.from(y4m(video)), createWriteStream(part));
  await rename(part, file);
  return file;
}

function* y4m(video: MadeVideo): Generator<Uint8Array> {
  const painter = new VideoPainter(video);
  const { width, height, seconds } = video;
  yield Buffer.from(`YUV4MPEG2 W${width} H${height} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
  for (let frame = 0; frame < seconds * FRAMES_PER_SECOND; frame++) {
    const { y, u, v } = yuvFromRgb(opaque(painter.draw(frame / FRAMES_PER_SECOND)), width, height);
    yield Buffer.from('FRAME\n');
    yield y;
    yield u;
    yield v;
  }
}

function opaque({ rgba }: Picture): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}
