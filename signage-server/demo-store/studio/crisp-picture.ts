import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const SIDE = 1024;

/**
 * A 256-pixel picture, enlarged for a poster. Interpolation leaves the outline soft: steepening the alpha ramp brings
 * it back, a little inside the old edge, where lossy WebP has left no fringe. The shading may stay soft; a median
 * takes out the codec's blocks.
 *
 * @returns a PNG as a `data:` URL, 1024 pixels wide
 */
export async function crispPicture(path: string): Promise<string> {
  const enlarged = sharp(await readFile(path)).resize(SIDE, SIDE, { kernel: 'lanczos3' });
  const alpha = await enlarged
    .clone()
    .extractChannel('alpha')
    .blur(1.8)
    .linear(3.4, -410)
    .toColourspace('b-w')
    .png()
    .toBuffer();
  // Two steps, because within one pipeline sharp drops the alpha channel after it joins one.
  const colours = await enlarged.clone().removeAlpha().median(5).blur(1.2).png().toBuffer();
  const picture = await sharp(colours).joinChannel(alpha).png({ compressionLevel: 4 }).toBuffer();
  return `data:image/png;base64,${picture.toString('base64')}`;
}
