import type { FrameTimes } from './frame-times.ts';

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
const isOwn = (url: string): boolean => url.startsWith(`${location.origin}/assets/`);
trustedTypes.createPolicy('default', { createScriptURL: (url) => (isOwn(url) ? url : null) });

declare global {
  /** Runs `frames` frames in a worker, over three faces as base64 WebP. */
  var measureFrames: (faces: string[], frames: number) => Promise<FrameTimes>;
}

globalThis.measureFrames = (faces, frames) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FrameTimes>) => resolve(data), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage({ faces, frames });
  });
