/**
 * Draws the demo shop's film: `npx node signage-server/demo-store/make-video.ts`. Needs Chromium and ffmpeg, so it is
 * run by hand when the film changes and its result is committed. VP9, because not every Chromium brings H.264.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILM, SCENES } from './studio/film.ts';
import { filmPage } from './studio/film-page.ts';
import { openChromium } from './studio/open-chromium.ts';
import { fontUrl, pictureUrls } from './studio/studio-assets.ts';
import { writeMediaList } from './studio/write-media-list.ts';

const folder = join(import.meta.dirname, 'media');
const html = filmPage(SCENES, {
  css: await readFile(join(import.meta.dirname, 'studio/film.css'), 'utf8'),
  font: await fontUrl(),
  pictures: await pictureUrls(SCENES.flatMap(({ pictures }) => pictures.map(({ emoji }) => emoji))),
});

const source = ['-f', 'image2pipe', '-c:v', 'mjpeg', '-framerate', String(FILM.framesPerSecond), '-i', '-'];
const codec = [
  '-c:v',
  'libvpx-vp9',
  '-crf',
  '34',
  '-b:v',
  '0',
  '-g',
  '60',
  '-row-mt',
  '1',
  '-pix_fmt',
  'yuv420p',
];
const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', ...source, ...codec, join(folder, FILM.file)], {
  stdio: ['pipe', 'inherit', 'inherit'],
});
const browser = await openChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.setContent(html);
  await page.evaluate('document.fonts.ready');
  for (let frame = 0; frame < FILM.seconds * FILM.framesPerSecond; frame++) {
    const at = (frame * 1000) / FILM.framesPerSecond;
    await page.evaluate(
      `for (const motion of document.getAnimations()) { motion.pause(); motion.currentTime = ${at}; }`,
    );
    const shot = await page.screenshot({ type: 'jpeg', quality: 95 });
    if (!ffmpeg.stdin.write(shot)) await once(ffmpeg.stdin, 'drain');
  }
} finally {
  await browser.close();
  ffmpeg.stdin.end();
}
const [code] = await once(ffmpeg, 'exit');
if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
await writeMediaList(folder);
