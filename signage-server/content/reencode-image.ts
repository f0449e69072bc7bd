import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { refuse } from '../../shared/protocol/problem.ts';
import type { Inspection } from './inspection.ts';

/** A picture of 249 kB can unfold to 256 megapixels, which sharp's own limit lets through. */
const LARGEST_PIXELS = 50_000_000;
/** Noise in 4K, the worst there is, takes six on two busy cores; a poster takes a tenth of one. */
const TIMEOUT_S = 20;

/**
 * Draws a picture anew, as WebP or JPEG, into `to`. What is not pixels stays behind: places and faces in EXIF,
 * comments, and whatever else a file can hide. EXIF's rotation is applied first.
 *
 * @param path of a local file
 * @param largestSide pixels
 */
export async function reencodeImage(path: string, to: Writable, largestSide: number): Promise<Inspection> {
  const options = { limitInputPixels: LARGEST_PIXELS, failOn: 'error', unlimited: false } as const;
  try {
    const found = await sharp(path, { ...options, limitInputPixels: false }).metadata();
    if (found.width * found.height > LARGEST_PIXELS) {
      return refuse('too-large', `A picture may have ${LARGEST_PIXELS / 1e6} million pixels.`);
    }
    if ((found.pages ?? 1) > 1) {
      return refuse('unsupported-media', 'Moving pictures are shown as video: save it as MP4 or WebM.');
    }
    const drawn = sharp(path, options)
      .timeout({ seconds: TIMEOUT_S })
      .autoOrient()
      .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    // A photograph stays one. Lettering smears in JPEG, and artwork may be transparent; few colours stay exact.
    const isPhoto = found.format === 'jpeg';
    const encoded = isPhoto
      ? drawn.jpeg({ quality: 90, chromaSubsampling: '4:4:4', progressive: true })
      : drawn.webp({
          quality: 92,
          lossless: found.isPalette,
          smartSubsample: true,
          effort: 2,
        });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    await pipeline([data], to);
    const mime = isPhoto ? 'image/jpeg' : 'image/webp';
    return { ok: true, value: { mime, width: info.width, height: info.height } };
  } catch (error) {
    if (String(error).includes('timeout'))
      return refuse('media-unreadable', 'The picture takes too long to draw.');
    // sharp throws for damaged files as for everything else, with texts that tell a person nothing.
    return refuse('media-unreadable', 'The picture is damaged, or no picture at all.');
  }
}
