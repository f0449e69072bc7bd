import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';

/** The library that a web developer would take today, and the runtime that it is fastest on without a graphics card. */
const PACKAGES = ['@vladmandic/human@3.3.6', '@tensorflow/tfjs-backend-wasm@4.22.0'];
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

export interface HumanPeer {
  /** Milliseconds of each picture (PNG as base64), and how many faces it found in all of them. */
  measure(pictures: readonly string[]): Promise<{ times: number[]; faces: number }>;
  close(): Promise<void>;
}

/** Installs it into a folder of its own for this run, and opens it in a page; null when the registry cannot be reached. */
export async function openHuman(browser: Browser): Promise<HumanPeer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-human-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    const install = ['install', ...PACKAGES, '--prefix', folder, ...options];
    await promisify(execFile)('npm', install, { timeout: 180_000 });
  } catch {
    await remove();
    return null;
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
    createReadStream(join(folder, 'node_modules', pathname))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  await load(page);
  return {
    measure: (pictures) => measure(page, pictures),
    async close() {
      await page.close();
      server.close();
      await remove();
    },
  };
}

/** The same outputs as ours: boxes, direction of the head, age; all faces, in every frame. */
async function load(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const address = '/@vladmandic/human/dist/human.esm.js';
    const { Human } = (await import(address)) as { Human: new (config: object) => { load(): Promise<void> } };
    const off = { enabled: false };
    const human = new Human({
      backend: 'wasm',
      wasmPath: `${location.origin}/@tensorflow/tfjs-backend-wasm/dist/`,
      modelBasePath: `${location.origin}/@vladmandic/human/models/`,
      cacheSensitivity: 0,
      debug: false,
      filter: off,
      face: {
        enabled: true,
        detector: { rotation: false, maxDetected: 3, minConfidence: 0.35, skipFrames: 0, skipTime: 0 },
        mesh: { enabled: true },
        description: { enabled: true, skipFrames: 0, skipTime: 0 },
        iris: off,
        emotion: off,
        antispoof: off,
        liveness: off,
      },
      body: off,
      hand: off,
      object: off,
      gesture: off,
    });
    await human.load();
    Object.assign(globalThis, { human });
  });
}

function measure(page: Page, pictures: readonly string[]): Promise<{ times: number[]; faces: number }> {
  return page.evaluate(async (pictures) => {
    const { human } = globalThis as unknown as {
      human: { detect(input: HTMLCanvasElement): Promise<{ face: unknown[] }> };
    };
    const canvas = document.createElement('canvas');
    const times: number[] = [];
    let faces = 0;
    for (const base64 of pictures) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const from = performance.now();
      const { face } = await human.detect(canvas);
      times.push(performance.now() - from);
      faces += face.length;
    }
    return { times, faces };
  }, pictures);
}
