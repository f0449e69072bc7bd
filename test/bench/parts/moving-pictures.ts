import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Creative } from '../../../shared/model/creative.ts';
import type { Wall } from './wall.ts';

const SIZE = { width: 1280, height: 720 };
/** Every shade of green, so that whatever is not green on glass is not an item. */
const GREENS = ['#1fae52', '#2fd06c', '#178a3f', '#46e083', '#127036', '#25bd5e'];

/** Three pictures and three films in turns, all of them green; a film grows lighter while it plays. */
export async function greenItems(wall: Wall, folder: string, filmMs: number): Promise<Creative[]> {
  const items: Creative[] = [];
  for (const [n, colour] of GREENS.entries()) {
    const base = { id: `item-${n}`, name: `Item ${n}`, contentClass: 'L0', createdAt: 1 } as const;
    if (n % 2 === 0) {
      const path = join(folder, `item-${n}.png`);
      await sharp({ create: { ...SIZE, channels: 3, background: colour } })
        .png()
        .toFile(path);
      items.push({ ...base, kind: 'image', media: await wall.keep(path, { mime: 'image/png', ...SIZE }) });
    } else {
      const path = join(folder, `item-${n}.mp4`);
      drawFilm(path, colour, filmMs);
      const about = { mime: 'video/mp4', ...SIZE, durationMs: filmMs } as const;
      items.push({ ...base, kind: 'video', media: await wall.keep(path, about) });
    }
  }
  return items;
}

function drawFilm(path: string, colour: string, ms: number): void {
  const seconds = ms / 1000;
  const picture = `color=c=${colour.replace('#', '0x')}:s=${SIZE.width}x${SIZE.height}:r=30:d=${seconds},hue=b='1.5*t/${seconds}'`;
  const coding = ['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-movflags', '+faststart'];
  execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-f', 'lavfi', '-i', picture, ...coding, path]);
}
