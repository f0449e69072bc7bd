import { join } from 'node:path';
import sharp from 'sharp';
import { framed } from './framed-picture.ts';

const CANVAS = { width: 1600, height: 900, channels: 4, background: '#0b2a24' } as const;
/** Back to front: the wall, the console before it, kiosk and phone at the side. */
const FRAMES = [
  { name: 'wall', left: 60, top: 70, width: 940 },
  { name: 'console-schedule', left: 330, top: 440, width: 640 },
  { name: 'kiosk-product', left: 1050, top: 60, width: 400 },
  { name: 'phone-list', left: 1330, top: 400, width: 210 },
];

/** The first picture of README: the four faces of the product in one, made of the pictures beside it. */
export async function composeOverview(folder: string): Promise<Buffer> {
  const layers = await Promise.all(
    FRAMES.map(({ name, ...place }) => framed({ ...place, picture: join(folder, `${name}.webp`) })),
  );
  return await sharp({ create: CANVAS }).composite(layers.flat()).webp({ quality: 84 }).toBuffer();
}
