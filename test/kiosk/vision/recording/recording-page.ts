import type { RecordingAnswer, RecordingJob } from './recording-messages.ts';

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
trustedTypes.createPolicy('default', {
  createScriptURL: (url) => (url.startsWith(`${location.origin}/assets/`) ? url : null),
});

declare global {
  /** Has the worker watch one recording. One at a time. */
  var watch: (job: RecordingJob) => Promise<RecordingAnswer>;
}

const worker = new Worker(new URL('./recording-worker.ts', import.meta.url), { type: 'module' });

globalThis.watch = (job) => {
  const { promise, resolve, reject } = Promise.withResolvers<RecordingAnswer>();
  worker.onmessage = ({ data }: MessageEvent<RecordingAnswer>) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(job);
  return promise;
};

// What `openSensorPage` waits for: this page is ready.
Object.assign(globalThis, { underTest: null });
