import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { MediaFile } from '../../../shared/model/media-file.ts';

const MIMES: Readonly<Record<string, MediaFile['mime']>> = { webp: 'image/webp', webm: 'video/webm' };

/**
 * Writes `media-list.ts` beside the folder: what each file is and its hash, so that the server need not open one to
 * know it. Videos are probed with ffprobe, as they are made with ffmpeg.
 */
export async function writeMediaList(folder: string): Promise<void> {
  const rows: string[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const mime = MIMES[file.split('.').at(-1) ?? ''];
    if (!mime) continue;
    const bytes = await readFile(join(folder, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const size = mime === 'video/webm' ? await probe(join(folder, file)) : await dimensions(bytes);
    rows.push(`  '${file}': ${JSON.stringify({ sha256, mime, bytes: bytes.length, ...size })},`);
  }
  const text = `import type { MediaFile } from '../../shared/model/media-file.ts';

/** The demo shop's files in media/. Written by studio/write-media-list.ts; do not edit. */
export const MEDIA_LIST: Readonly<Record<string, MediaFile>> = {
${rows.join('\n')}
};
`;
  const target = join(folder, '../media-list.ts');
  await writeFile(target, text);
  await promisify(execFile)('npx', ['biome', 'format', '--write', target]);
}

async function dimensions(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}

async function probe(path: string): Promise<{ width: number; height: number; durationMs: number }> {
  const what = [
    '-select_streams',
    'v:0',
    '-show_entries',
    'stream=width,height:format=duration',
    '-of',
    'json',
  ];
  const { stdout } = await promisify(execFile)('ffprobe', ['-v', 'error', ...what, path]);
  const { streams, format } = JSON.parse(stdout) as {
    streams: [{ width: number; height: number }];
    format: { duration: string };
  };
  return { ...streams[0], durationMs: Math.round(Number(format.duration) * 1000) };
}
