import type { Locator } from '@playwright/test';
import jsQRModule from 'jsqr';
import sharp from 'sharp';

// The package is CommonJS; under Node its function is the default of the default.
const jsQR = (jsQRModule as unknown as { default?: typeof jsQRModule }).default ?? jsQRModule;

/** What the QR on a part of the screen says to a camera that is held before it; null when none can be read. */
export async function readQr(part: Locator): Promise<string | null> {
  const picture = await part.screenshot({ animations: 'disabled' });
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
