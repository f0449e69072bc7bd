import { resolve } from 'node:path';
import sharp from 'sharp';
import { launchBrowser, serveVisionPage } from '../kiosk/vision/sensor-browser.ts';
import { evaluationFace, NO_FACES } from '../support/face-rows.ts';
import { RELIABLE_ROWS } from '../support/fake-camera.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';
import type {} from './vision-frame/bench-page.ts';
import type { FrameTimes } from './vision-frame/frame-times.ts';
import { openHuman } from './vision-frame/human-peer.ts';

const FRAMES = 12;
/** In turns with the peer, so that whatever else the machine does weighs on both; the first turn is not counted. */
const TURNS = process.argv.includes('--short') ? 2 : 6;
/** Issue 4: milliseconds, p50, on two cores. */
const TARGET_MS = 40;
const SIZE = { width: 1280, height: 720 };

/** One near, one farther, one far, swaying a little. */
async function drawFrames(faces: readonly Uint8Array[]): Promise<string[]> {
  const heads = await Promise.all(
    faces.map((face, i) =>
      sharp(face)
        .resize(Math.round(320 / (i + 1)))
        .toBuffer(),
    ),
  );
  const frame = (n: number): Promise<Buffer> =>
    sharp({ create: { ...SIZE, channels: 3, background: '#808080' } })
      .composite(
        heads.map((input, i) => ({ input, left: Math.round(80 + 420 * i + 6 * Math.sin(n / 5)), top: 200 })),
      )
      .png()
      .toBuffer();
  const drawn = await Promise.all(Array.from({ length: FRAMES }, (_, n) => frame(n)));
  return drawn.map((png) => png.toString('base64'));
}

/**
 * `vision-frame`: what one frame of 1280 x 720 with three faces costs in the worker in Chromium: finding them with both
 * detectors, following them, and the band of one, as the product does; and with the bands of all three against
 * `@vladmandic/human` with the same outputs, on the same frames in the same run.
 */
export async function run(): Promise<void> {
  const rows = [RELIABLE_ROWS['60+'][0], RELIABLE_ROWS['20-39'][0], RELIABLE_ROWS['60+'][1]];
  const faces = (await Promise.all(rows.map(evaluationFace))).filter((face) => face !== null);
  if (faces.length < rows.length) {
    console.log(JSON.stringify({ name: 'vision-frame', skipped: NO_FACES }));
    return;
  }
  const pictures = await drawFrames(faces);
  const { server, origin } = await serveVisionPage(resolve(import.meta.dirname, 'vision-frame'));
  const browser = await launchBrowser(null);
  const human = await openHuman(browser);
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => 'measureFrames' in globalThis);
    const ours: FrameTimes = { detect: [], track: [], estimate: [], estimateAll: [], faces: 0 };
    const peers: number[] = [];
    for (let turn = 0; turn <= TURNS; turn++) {
      const own = await page.evaluate((pictures) => measureFrames(pictures), pictures);
      const peer = await human?.measure(pictures);
      if (own.faces < 2 * FRAMES) throw new Error(`only ${own.faces} faces found in ${FRAMES} frames`);
      if (peer && peer.faces < 2 * FRAMES) throw new Error(`human found only ${peer.faces} faces`);
      if (turn === 0) continue;
      for (const part of ['detect', 'track', 'estimate', 'estimateAll'] as const)
        ours[part].push(...own[part]);
      peers.push(...(peer?.times ?? []));
    }
    const sum = (estimate: readonly number[]): number[] =>
      ours.detect.map((detect, i) => detect + (ours.track[i] ?? 0) + (estimate[i] ?? 0));
    const whole = sum(ours.estimate);
    const more = { frames: whole.length };
    printFigure(
      { name: 'vision-frame', value: percentile(whole, 0.5), unit: 'ms', against: TARGET_MS },
      more,
    );
    printFigure({ name: 'vision-frame-p95', value: percentile(whole, 0.95), unit: 'ms' }, more);
    for (const part of ['detect', 'track', 'estimate'] as const)
      printFigure({ name: `vision-frame-${part}`, value: percentile(ours[part], 0.5), unit: 'ms' }, more);
    const all = percentile(sum(ours.estimateAll), 0.5);
    const peer = peers.length > 0 ? { against: percentile(peers, 0.5) } : {};
    const about = human ? { peer: '@vladmandic/human 3.3.6, wasm' } : { peer: 'could not be installed' };
    printFigure({ name: 'vision-frame-all-faces', value: all, unit: 'ms', ...peer }, { ...more, ...about });
  } finally {
    await human?.close();
    await browser.close();
    server.close();
  }
}
