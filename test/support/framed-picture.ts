import sharp, { type OverlayOptions } from 'sharp';

/** A screenshot, and where it stands on a larger picture, in pixels of that. */
export interface Framed {
  /** A file, or what is in one. */
  picture: string | Buffer;
  left: number;
  top: number;
  width: number;
}

const RADIUS = 14;
const MARGIN = 40;

/** A picture with round corners, and the soft shadow beneath it. */
export async function framed({ picture, left, top, width }: Framed): Promise<OverlayOptions[]> {
  const { data, info } = await sharp(picture).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const size = `width="${width}" height="${info.height}"`;
  const corners = Buffer.from(`<svg ${size}><rect ${size} rx="${RADIUS}" fill="#fff"/></svg>`);
  const input = await sharp(data)
    .ensureAlpha()
    .composite([{ input: corners, blend: 'dest-in' }])
    .png()
    .toBuffer();
  const shadow = await sharp(
    Buffer.from(
      `<svg width="${width + 2 * MARGIN}" height="${info.height + 2 * MARGIN}"><rect x="${MARGIN}" y="${MARGIN + 8}" ${size} rx="${RADIUS}" fill="#000" fill-opacity=".45"/></svg>`,
    ),
  )
    .blur(16)
    .png()
    .toBuffer();
  return [
    { input: shadow, left: Math.max(0, left - MARGIN), top: Math.max(0, top - MARGIN) },
    { input, left, top },
  ];
}
