import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildAllPages } from '../support/player.ts';
import { printFigure } from './parts/print-figure.ts';

/** All that is fetched for the sake of the camera alone. */
const OF_VISION = /(^|\/)(vision-worker|vision_wasm|face-detector|age-band)[^/]*$/;
/** What the parts weighed when the runtime was chosen (vision.md): MediaPipe, two detectors and a network of its size. */
const EXPECTED_KB = 5100;

/*
 * What a screen downloads to see: the worker, MediaPipe's wasm and loader, and every network; as they are built, and as
 * they travel. All of it is in the precache, so that a camera works from the first start without a network.
 */
const pages = await buildAllPages();
const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
  OF_VISION.test(file),
);
const precached = readFileSync(join(pages, 'sw.js'), 'utf8');
const missing = files.filter((file) => !precached.includes(file));
if (files.length < 6 || missing.length > 0)
  throw new Error(`not in the precache: ${missing.join(', ') || 'nothing'}`);

const total = { raw: 0, gzip: 0, brotli: 0 };
for (const file of files) {
  const body = readFileSync(join(pages, file));
  const sizes = {
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
  };
  if (process.argv.includes('--list')) console.error(`${Object.values(sizes).join('\t')}\t${file}`);
  for (const form of ['raw', 'gzip', 'brotli'] as const) total[form] += sizes[form];
}
for (const form of ['raw', 'gzip', 'brotli'] as const) {
  const figure = { name: `vision-bytes-${form}`, value: total[form] / 1000, unit: 'kB' };
  printFigure(form === 'gzip' ? { ...figure, against: EXPECTED_KB } : figure, { files: files.length });
}
