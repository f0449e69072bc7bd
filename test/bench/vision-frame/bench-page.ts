import type { FrameTimes } from './frame-times.ts';

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
const isOwn = (url: string): boolean => url.startsWith(`${location.origin}/assets/`);
trustedTypes.createPolicy('default', { createScriptURL: (url) => (isOwn(url) ? url : null) });

declare global {
  /** Looks at these pictures, PNG as base64, in a worker, one after another; the worker stays for the next call. */
  var measureFrames: (pictures: string[]) => Promise<FrameTimes>;
}

let worker: Worker | null = null;

globalThis.measureFrames = (pictures) =>
  new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FrameTimes>) => resolve(data), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage(pictures);
  });
