import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { PictureRecipe } from './picture-recipe.ts';

// The package has no entry point to resolve, only assets: its package.json is the way to its folder.
const assets = join(
  dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')),
  'assets',
);
/** Of the picture's edge, in pixels; that of the emoji files. */
const EDGE = 256;
const PLATE_COLOURS = ['', '#f6c453', '#f2917d', '#8fb8ea', '#b9a3e3', '#7fcdb2'];
/** Where one, two or three stand: size, from the left, from above; all in parts of the edge. The last is in front. */
const PLACES: Readonly<Record<1 | 2 | 3, readonly (readonly [size: number, x: number, y: number])[]>> = {
  1: [[0.94, 0.03, 0.03]],
  2: [
    [0.66, 0.02, 0.06],
    [0.66, 0.32, 0.28],
  ],
  3: [
    [0.56, 0.22, 0.02],
    [0.56, 0.01, 0.38],
    [0.56, 0.43, 0.4],
  ],
};
/** What lies before it, lower right. */
const BESIDE = [0.5, 0.49, 0.49] as const;

/** Absolute path of an emoji's file. */
export function emojiPath(emoji: string): string {
  return join(assets, `${emoji}.webp`);
}

/** The picture as WebP with a clear background, about 10 kB; some milliseconds of work. */
export async function drawPicture({ emoji, beside, shown = 1, plate = 0 }: PictureRecipe): Promise<Buffer> {
  if (beside === undefined && shown === 1 && plate === 0) return await readFile(emojiPath(emoji));
  const layers: OverlayOptions[] = [];
  const colour = PLATE_COLOURS[plate];
  if (colour)
    layers.push({
      input: Buffer.from(
        `<svg width="${EDGE}" height="${EDGE}"><circle cx="50%" cy="50%" r="49%" fill="${colour}" fill-opacity="0.55"/></svg>`,
      ),
    });
  // On a plate everything stays within its rim.
  const inset = colour ? 0.78 : 1;
  for (const place of PLACES[shown]) layers.push(await stood(emoji, place, inset));
  if (beside !== undefined) layers.push(await stood(beside, BESIDE, inset));
  return await sharp({
    create: { width: EDGE, height: EDGE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(layers)
    .webp({ quality: 86, effort: 2 })
    .toBuffer();
}

async function stood(
  emoji: string,
  [size, x, y]: readonly [number, number, number],
  inset: number,
): Promise<OverlayOptions> {
  const edge = Math.round(size * EDGE * inset);
  const at = (part: number) => Math.round(((1 - inset) / 2 + part * inset) * EDGE);
  return {
    input: await sharp(emojiPath(emoji)).resize(edge, edge).png({ compressionLevel: 0 }).toBuffer(),
    left: at(x),
    top: at(y),
  };
}
