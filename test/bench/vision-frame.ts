import { resolve } from 'node:path';
import { launchBrowser, serveVisionPage } from '../kiosk/vision/sensor-browser.ts';
import { evaluationFace, NO_FACES } from '../support/face-rows.ts';
import { RELIABLE_ROWS } from '../support/fake-camera.ts';

const FRAMES = 150;

/** Milliseconds; `share` 0.5 is the median. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** @param against the same figure of the short-range detector alone, on the same frames of the same run */
function print(name: string, value: number, against: number): void {
  const line = {
    name,
    value: round(value),
    unit: 'ms',
    against: round(against),
    ratio: round(value / against),
  };
  console.log(JSON.stringify(line));
}

/**
 * `vision-frame`: what one 1280 x 720 frame with three faces costs in the worker in Chromium, both detectors and one band
 * estimate, against the short-range detector alone.
 */
export async function run(): Promise<void> {
  const rows = [RELIABLE_ROWS['60+'][0], RELIABLE_ROWS['20-39'][0], RELIABLE_ROWS['60+'][1]];
  const pictures = await Promise.all(rows.map(evaluationFace));
  const faces = pictures.flatMap((picture) => (picture ? Buffer.from(picture).toString('base64') : []));
  if (faces.length < rows.length) {
    console.log(JSON.stringify({ name: 'vision-frame', skipped: NO_FACES }));
    return;
  }
  const { server, origin } = await serveVisionPage(resolve(import.meta.dirname, 'vision-frame'));
  const browser = await launchBrowser(null);
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => 'measureFrames' in globalThis);
    const times = await page.evaluate(([pictures, frames]) => measureFrames(pictures, frames), [
      faces,
      FRAMES,
    ] as const);
    if (times.faces < FRAMES) throw new Error(`only ${times.faces} faces found in ${FRAMES} frames`);
    const whole = times.detect.map((detect, i) => detect + (times.estimate[i] ?? 0));
    const [median, p95] = [percentile(times.baseline, 0.5), percentile(times.baseline, 0.95)];
    print('vision-frame', percentile(whole, 0.5), median);
    print('vision-frame-p95', percentile(whole, 0.95), p95);
    print('vision-frame-detect', percentile(times.detect, 0.5), median);
    print('vision-frame-estimate', percentile(times.estimate, 0.5), median);
  } finally {
    await browser.close();
    server.close();
  }
}
