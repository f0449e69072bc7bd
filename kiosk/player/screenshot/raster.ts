/**
 * The one place outside the vision worker that turns pixels into bytes (AUD-R02): what the stage shows, for a
 * screenshot that somebody at the console has asked for. No camera can get in: a film that plays a stream is none.
 */

/** What a browser can hand over as pixels. */
export type Raster = HTMLImageElement | HTMLVideoElement | HTMLCanvasElement;

export function isRaster(element: Element): element is Raster {
  return (
    element instanceof HTMLImageElement ||
    element instanceof HTMLVideoElement ||
    element instanceof HTMLCanvasElement
  );
}

/** Pixels across; both are 0 where there is nothing yet. */
function sizeOf(raster: Raster): { width: number; height: number } {
  if (raster instanceof HTMLImageElement) return { width: raster.naturalWidth, height: raster.naturalHeight };
  if (raster instanceof HTMLCanvasElement) return { width: raster.width, height: raster.height };
  const isFilm = raster.srcObject === null && raster.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
  return isFilm ? { width: raster.videoWidth, height: raster.videoHeight } : { width: 0, height: 0 };
}

/** The pixels as a data: URL, at most `longest` across; null where there are none, or the browser withholds them. */
export function dataUrlOf(raster: Raster, longest: number): string | null {
  const { width, height } = sizeOf(raster);
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = sheet(width * scale, height * scale);
  canvas.getContext('2d')?.drawImage(raster, 0, 0, canvas.width, canvas.height);
  try {
    return canvas.toDataURL('image/webp', 0.9);
  } catch {
    // Of another origin, and so not for us to read.
    return null;
  }
}

/** A drawing of that size as JPEG in base64, the first quality that keeps within `most` bytes; null when none does. */
export async function jpegOf(
  drawing: HTMLImageElement,
  { width, height, most }: { width: number; height: number; most: number },
): Promise<string | null> {
  const canvas = sheet(width, height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawing, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.85, 0.7, 0.5, 0.3]) {
    const url = canvas.toDataURL('image/jpeg', quality);
    const base64 = url.slice(url.indexOf(',') + 1);
    if ((base64.length * 3) / 4 <= most) return base64;
  }
  return null;
}

function sheet(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}
