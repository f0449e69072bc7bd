import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { framed } from '../framed-picture.ts';
import type { Seen } from './walk-steps.ts';

/** A device, and how high it stands on the picture. */
interface Device {
  screen: Seen;
  width: number;
  height: number;
  drawn: number;
}

const CANVAS = { width: 1280, height: 880, channels: 4, background: '#0f3a31' } as const;
const FLOOR = 830;
const GAP = 48;
const KIOSK: Device = { screen: 'kiosk', width: 1080, height: 1920, drawn: 780 };
const KIOSK_TABLET: Device = { screen: 'kiosk', width: 820, height: 1180, drawn: 560 };
const LARGE_KIOSK_TABLET: Device = { ...KIOSK_TABLET, drawn: 700 };
const PHONE: Device = { screen: 'phone', width: 390, height: 844, drawn: 500 };
const LARGE_PHONE: Device = { ...PHONE, drawn: 780 };
const PHONE_TABLET: Device = { screen: 'phone', width: 820, height: 1180, drawn: 640 };

/** Which devices show a step: a kiosk's screen and a tablet as a kiosk, the phone, or its page on a phone and a tablet. */
function devicesFor(seen: readonly Seen[]): Device[] {
  if (!seen.includes('kiosk')) return [LARGE_PHONE, PHONE_TABLET];
  return seen.includes('phone') ? [KIOSK, KIOSK_TABLET, PHONE] : [KIOSK, LARGE_KIOSK_TABLET];
}

/** One step of the walk as the devices show it, side by side, as WebP. Leaves each page at its first size. */
export async function walkPicture(
  pages: Readonly<Record<Seen, Page | null>>,
  seen: readonly Seen[],
  settle: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const devices = devicesFor(seen);
  const widthOf = ({ width, height, drawn }: Device) => Math.round((drawn * width) / height);
  const whole = devices.reduce((sum, device) => sum + widthOf(device), GAP * (devices.length - 1));
  let left = Math.round((CANVAS.width - whole) / 2);
  const layers = [];
  for (const device of devices) {
    const page = pages[device.screen];
    if (!page) throw new Error(`no ${device.screen} to take a picture of`);
    const picture = await photograph(page, device, settle);
    layers.push(...(await framed({ picture, left, top: FLOOR - device.drawn, width: widthOf(device) })));
    left += widthOf(device) + GAP;
  }
  return await sharp({ create: CANVAS }).composite(layers).webp({ quality: 84, effort: 5 }).toBuffer();
}

async function photograph(
  page: Page,
  { width, height }: Device,
  settle: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height });
  await page.evaluate(() => document.scrollingElement?.scrollTo({ top: 0, behavior: 'instant' }));
  await settle(page);
  const picture = await page.screenshot();
  if (before) await page.setViewportSize(before);
  return picture;
}
