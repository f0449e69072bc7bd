import { type Browser, chromium } from '@playwright/test';

/** The Chromium that draws our media: only on a developer's machine, never in the shop. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
}
