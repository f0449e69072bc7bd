/**
 * Draws the demo shop's posters: `npx node signage-server/demo-store/make-stills.ts [id ...]`.
 * Run by hand when a poster changes; the results are committed, for a shop's server has no browser to draw with.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { openChromium } from './studio/open-chromium.ts';
import { posterPage } from './studio/poster-page.ts';
import { POSTERS } from './studio/posters.ts';
import { fontUrl, pictureUrls } from './studio/studio-assets.ts';
import { writeMediaList } from './studio/write-media-list.ts';

const ORIENTATIONS = [
  { suffix: '', width: 1920, height: 1080 },
  { suffix: '-portrait', width: 1080, height: 1920 },
];
const folder = join(import.meta.dirname, 'media');

const wanted = process.argv.slice(2);
const posters = POSTERS.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const assets = {
  css: await readFile(join(import.meta.dirname, 'studio/poster.css'), 'utf8'),
  font: await fontUrl(),
  pictures: await pictureUrls(posters.flatMap(({ pictures }) => pictures.map(({ emoji }) => emoji))),
};

await mkdir(folder, { recursive: true });
const browser = await openChromium();
try {
  const page = await browser.newPage();
  for (const poster of posters) {
    await page.setContent(posterPage(poster, assets));
    await page.evaluate('document.fonts.ready');
    for (const { suffix, width, height } of ORIENTATIONS) {
      await page.setViewportSize({ width, height });
      const shot = await page.screenshot({ type: 'png' });
      await sharp(shot)
        .webp({ quality: 86, effort: 6, smartSubsample: true })
        .toFile(join(folder, `${poster.id}${suffix}.webp`));
    }
  }
} finally {
  await browser.close();
}
await writeMediaList(folder);
