import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Creative } from '../../../shared/model/creative.ts';
import type { ScreenPair } from './screen-pair.ts';

const SIZE = { width: 640, height: 360 };
const FRAMES_PER_SECOND = 30;
/** Levels of grey that a lossy film keeps apart: sixteen, so two halves of a picture number 256 frames. */
const LEVELS = 16;
const PICTURES = ['#c81e1e', '#1e3cc8'] as const;

/** What a screen shows, as a camera reads it. */
export type Code =
  | { kind: 'picture'; n: number }
  /** Milliseconds of the film that are past. */
  | { kind: 'film'; atMs: number }
  | null;

/** A red and a blue picture, and after each of them a grey film whose every frame says which it is. */
export async function codedItems(pair: ScreenPair, folder: string, itemMs: number): Promise<Creative[]> {
  const items: Creative[] = [];
  for (const [n, colour] of PICTURES.entries()) {
    const picture = join(folder, `picture-${n}.png`);
    await sharp({ create: { ...SIZE, channels: 3, background: colour } })
      .png()
      .toFile(picture);
    const film = join(folder, `film-${n}.mp4`);
    drawFilm(film, itemMs, n);
    const about = { contentClass: 'L0', createdAt: 1 } as const;
    items.push(
      {
        ...about,
        id: `picture-${n}`,
        name: `Picture ${n}`,
        kind: 'image',
        media: await pair.keep(picture, { mime: 'image/png', ...SIZE }),
      },
      {
        ...about,
        id: `film-${n}`,
        name: `Film ${n}`,
        kind: 'video',
        media: await pair.keep(film, { mime: 'video/mp4', ...SIZE, durationMs: itemMs }),
      },
    );
  }
  return items;
}

/** Reads a pixel of the left half of a screen's picture and one of the right half. */
export function readCode(left: readonly number[], right: readonly number[]): Code {
  const [red = 0, green = 0, blue = 0] = left;
  if (red > green + 80 && red > blue + 80) return { kind: 'picture', n: 0 };
  if (blue > green + 80 && blue > red + 80) return { kind: 'picture', n: 1 };
  if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24) return null;
  const frame = levelOf(green) + LEVELS * levelOf(right[1] ?? 0);
  return { kind: 'film', atMs: (frame * 1000) / FRAMES_PER_SECOND };
}

/** The luma of a level is 22 + 13 k of 16 to 235; on a screen that is stretched to 0 to 255. */
function levelOf(grey: number): number {
  return Math.max(0, Math.min(LEVELS - 1, Math.round(((grey * 219) / 255 + 16 - 22) / 13)));
}

function drawFilm(path: string, ms: number, n: number): void {
  const luma = `if(lt(X,W/2),22+13*mod(N,${LEVELS}),22+13*floor(N/${LEVELS}))`;
  const picture = `color=s=${SIZE.width}x${SIZE.height}:r=${FRAMES_PER_SECOND}:d=${ms / 1000},geq=lum='${luma}':cb=128:cr=128`;
  const coding = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '12', '-pix_fmt', 'yuv420p'];
  // A comment makes each a file of its own.
  const container = ['-metadata', `comment=${n}`, '-movflags', '+faststart'];
  execFileSync('ffmpeg', [
    '-loglevel',
    'error',
    '-y',
    '-f',
    'lavfi',
    '-i',
    picture,
    ...coding,
    ...container,
    path,
  ]);
}
