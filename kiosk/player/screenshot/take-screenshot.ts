import { SCREENSHOT_BYTES, SCREENSHOT_EDGE, type Screenshot } from '../../../shared/model/screenshot.ts';
import { fontSheet } from './fonts.ts';
import { Markup } from './markup.ts';
import { jpegOf } from './raster.ts';

const TIMEOUT_MS = 10_000;

/**
 * Draws an element of this page once more, as a picture: no browser lets a page see its own glass without asking a
 * person, but what it has drawn it can draw again. Frames of other pages stay a labelled box. Null when that fails.
 */
export async function takeScreenshot(stage: HTMLElement): Promise<Screenshot | null> {
  // As it is laid out, upright, however the screen hangs.
  const { offsetWidth: width, offsetHeight: height } = stage;
  if (width < 1 || height < 1) return null;
  const scale = Math.min(1, SCREENSHOT_EDGE / Math.max(width, height));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  // The pixels first: fetching fonts takes time, and the picture is of this moment.
  const markup = new Markup(SCREENSHOT_EDGE).of(stage);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}"><foreignObject width="${width}" height="${height}"><style xmlns="http://www.w3.org/1999/xhtml">${await fontSheet().catch(() => '')}</style>${markup}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  const isDrawn = await Promise.race([
    image.decode().then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), TIMEOUT_MS)),
  ]);
  if (!isDrawn) return null;
  const jpeg = await jpegOf(image, { ...size, most: SCREENSHOT_BYTES });
  return jpeg === null ? null : { ...size, jpeg };
}
