import type { LabAnswer, LabJob } from './lab-messages.ts';

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
const isOwn = (url: string): boolean => url.startsWith(`${location.origin}/assets/`);
trustedTypes.createPolicy('default', { createScriptURL: (url) => (isOwn(url) ? url : null) });

declare global {
  /** Hands one job to the worker. One at a time. */
  var doJob: (job: LabJob) => Promise<LabAnswer>;
}

const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });

globalThis.doJob = (job) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LabAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(job);
  });
