import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { printFigure } from './parts/print-figure.ts';
import { needs } from './parts/tools.ts';
import { Wall } from './parts/wall.ts';

const WANTED_MB = 1100;
/** Once made, once in the store, once on the screen; and room to breathe. */
const COPIES = 4;
const FILM = { width: 1280, height: 720, secondsOfPattern: 10, megabitsPerSecond: 40 };
const DOWNLOAD_WITHIN_MS = 15 * 60_000;
/** Parts of the film: forwards, nearly to the end, and back. */
const SEEKS = [0.5, 0.95, 0.1];

/*
 * A film of more than a gigabyte: fetched, hashed and kept by the player from its own server, then played and sought
 * with the server off, in a browser just started. Against the same film as a bare file in the same browser.
 */
needs('ffmpeg');
const folder = await mkdtemp(join(tmpdir(), 'vitrine-film-'));
const { bavail, bsize } = await statfs(folder);
const megabytes = Math.min(WANTED_MB, Math.floor((bavail * bsize) / 1e6 / COPIES));
const wall = await Wall.open();
try {
  const film = join(folder, 'film.mp4');
  const durationMs = makeFilm(film, megabytes);
  const { width, height } = FILM;
  const media = await wall.keep(film, { mime: 'video/mp4', width, height, durationMs });
  const base = { id: 'film', name: 'Film', kind: 'video', contentClass: 'L0', createdAt: 1 } as const;
  await wall.publish([{ ...base, media }], 3_600_000);
  await wall.goto();
  const begun = performance.now();
  await wall.glass.next(() => true, DOWNLOAD_WITHIN_MS, 0);
  const seconds = (performance.now() - begun) / 1000;
  await wall.untilSelfSufficient(1);
  await wall.server.stop();

  await wall.restartBrowser();
  await wall.screen.context.addInitScript(timeFilms);
  await wall.goto();
  await wall.glass.next(() => true, 60_000, 0);
  const kept = await watchFilm(wall.screen.page);
  const bare = join(folder, 'bare.html');
  await writeFile(bare, '<!doctype html><video src="film.mp4" muted autoplay width="1280"></video>');
  await wall.restartBrowser();
  await wall.screen.context.addInitScript(timeFilms);
  await wall.screen.page.goto(`file://${bare}`);
  const least = await watchFilm(wall.screen.page);

  const size = media.bytes / 1e6;
  printFigure(
    { name: 'video-offline', value: size, unit: 'MB', against: 1000 },
    { filmSeconds: durationMs / 1000 },
  );
  const frames = { value: kept.firstFrameMs, unit: 'ms', against: least.firstFrameMs };
  printFigure({ name: 'video-offline-first-frame', ...frames });
  const seeks = { value: Math.max(...kept.seekMs), unit: 'ms', against: Math.max(...least.seekMs) };
  printFigure({ name: 'video-offline-longest-seek', ...seeks });
  printFigure({ name: 'video-offline-download', value: size / seconds, unit: 'MB/s' });
} finally {
  await wall.close();
  await rm(folder, { recursive: true, force: true });
}

/** Noise, which no encoder makes small, repeated to the size; returns its length in milliseconds. */
function makeFilm(path: string, megabytes: number): number {
  const { width, height, secondsOfPattern, megabitsPerSecond } = FILM;
  const pattern = join(folder, 'pattern.mp4');
  const picture = `testsrc2=s=${width}x${height}:r=30:d=${secondsOfPattern},noise=alls=40:allf=t`;
  const rate = [
    '-b:v',
    `${megabitsPerSecond}M`,
    '-minrate',
    `${megabitsPerSecond}M`,
    '-maxrate',
    `${megabitsPerSecond}M`,
  ];
  const coding = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '30', '-bf', '0', '-pix_fmt', 'yuv420p'];
  const ffmpeg = (...options: string[]) => execFileSync('ffmpeg', ['-loglevel', 'error', '-y', ...options]);
  ffmpeg('-f', 'lavfi', '-i', picture, ...coding, ...rate, '-bufsize', `${megabitsPerSecond}M`, pattern);
  const seconds = Math.ceil((megabytes * 8) / megabitsPerSecond);
  ffmpeg(
    '-stream_loop',
    '-1',
    '-i',
    pattern,
    '-c',
    'copy',
    '-t',
    String(seconds),
    '-movflags',
    '+faststart',
    path,
  );
  return seconds * 1000;
}

interface TimedFilms {
  timedFilm?: { video: HTMLVideoElement; firstFrameMs: number };
}

/** Runs in the page: notes the film that first gets a frame, and how long after its loading began. */
function timeFilms(): void {
  const time = (video: HTMLVideoElement): void => {
    const begun = performance.now();
    video.requestVideoFrameCallback((now) => {
      (globalThis as TimedFilms).timedFilm ??= { video, firstFrameMs: now - begun };
    });
  };
  const { load } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.load = function (this: HTMLVideoElement) {
    if (this.src) time(this);
    load.call(this);
  };
  new MutationObserver((_, observer) => {
    const video = document.querySelector('video');
    if (!video) return;
    observer.disconnect();
    time(video);
  }).observe(document, { childList: true, subtree: true });
}

/** Sees the film move, then seeks in it. Throws when it stands still. */
async function watchFilm(page: Page): Promise<{ firstFrameMs: number; seekMs: number[] }> {
  await page.waitForFunction(() => (globalThis as TimedFilms).timedFilm !== undefined);
  return page.evaluate(async (seeks) => {
    const film = (globalThis as TimedFilms).timedFilm;
    if (!film) throw new Error('no film was timed');
    const { video, firstFrameMs } = film;
    const frame = () => new Promise<number>((resolve) => video.requestVideoFrameCallback(resolve));
    for (const from = video.currentTime; video.currentTime < from + 2; ) await frame();
    const seekMs: number[] = [];
    for (const part of seeks) {
      const begun = performance.now();
      const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
      video.currentTime = part * video.duration;
      await sought;
      seekMs.push((await frame()) - begun);
    }
    return { firstFrameMs, seekMs };
  }, SEEKS);
}
