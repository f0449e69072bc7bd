import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';

interface Frame {
  name: string;
  left: number;
  top: number;
  width: number;
}

const CANVAS = { width: 1600, height: 900, channels: 4, background: '#0b2a24' } as const;
/** Back to front: the wall, the console before it, kiosk and phone at the side. */
const FRAMES: readonly Frame[] = [
  { name: 'wall', left: 60, top: 70, width: 940 },
  { name: 'console-schedule', left: 330, top: 440, width: 640 },
  { name: 'kiosk-product', left: 1050, top: 60, width: 400 },
  { name: 'phone-list', left: 1330, top: 400, width: 210 },
];
const RADIUS = 14;

/** The first picture of README: the four faces of the product in one, made of the pictures beside it. */
export async function composeOverview(folder: string): Promise<Buffer> {
  const layers = await Promise.all(FRAMES.map((frame) => layerOf(folder, frame)));
  return await sharp({ create: CANVAS }).composite(layers.flat()).webp({ quality: 84 }).toBuffer();
}

/** A picture with round corners, and the soft shadow beneath it. */
async function layerOf(folder: string, { name, left, top, width }: Frame): Promise<OverlayOptions[]> {
  const picture = sharp(join(folder, `${name}.webp`)).resize({ width });
  const { info } = await picture.clone().toBuffer({ resolveWithObject: true });
  const size = `width="${width}" height="${info.height}"`;
  const corners = Buffer.from(`<svg ${size}><rect ${size} rx="${RADIUS}" fill="#fff"/></svg>`);
  const input = await picture
    .ensureAlpha()
    .composite([{ input: corners, blend: 'dest-in' }])
    .png()
    .toBuffer();
  const margin = 40;
  const shadow = await sharp(
    Buffer.from(
      `<svg width="${width + 2 * margin}" height="${info.height + 2 * margin}"><rect x="${margin}" y="${margin + 8}" ${size} rx="${RADIUS}" fill="#000" fill-opacity=".45"/></svg>`,
    ),
  )
    .blur(16)
    .png()
    .toBuffer();
  return [
    { input: shadow, left: Math.max(0, left - margin), top: Math.max(0, top - margin) },
    { input, left, top },
  ];
}
