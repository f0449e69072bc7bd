import type { BootAnswer, BootMessage } from './boot-messages.ts';

/** The worker may have to be started first; a screen waits no longer than this for what it knows. */
const PATIENCE_MS = 2000;

const UNKNOWN: BootAnswer = { crashes: 0, refusedBuild: null };

/** What the service worker, which outlives every page, knows of this page's earlier starts. */
export async function askAboutBoots(): Promise<BootAnswer> {
  const worker = navigator.serviceWorker.controller;
  // The very first page of a browser has none.
  if (!worker) return UNKNOWN;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<BootAnswer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as BootAnswer);
    setTimeout(() => resolve(UNKNOWN), PATIENCE_MS);
  });
  worker.postMessage({ type: 'booted' } satisfies BootMessage, [port2]);
  return answer;
}

/** This page runs well. */
export function reportHealthy(): void {
  tell('healthy');
}

/** From now on a page that is closed or loaded anew is taken to have gone in good order, not to have died. */
export function reportLeaving(): void {
  addEventListener('pagehide', () => tell('left'));
}

function tell(type: BootMessage['type']): void {
  navigator.serviceWorker.controller?.postMessage({ type } satisfies BootMessage);
}
