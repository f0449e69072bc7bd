import type { FromLab, LabJob, Look } from './lab-messages.ts';

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
const isOwn = (url: string): boolean => url.startsWith(`${location.origin}/assets/`);
trustedTypes.createPolicy('default', { createScriptURL: (url) => (isOwn(url) ? url : null) });

declare global {
  /** Has the worker do one job; one at a time. */
  var lookAt: (job: LabJob) => Promise<Look[]>;
}

const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });

globalThis.lookAt = (job) =>
  new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromLab>) => {
        done.abort();
        if ('failed' in data) reject(new Error(data.failed));
        else resolve(data.looks);
      },
      { signal },
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { signal });
    worker.postMessage(job);
  });
