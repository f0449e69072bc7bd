import type { Page } from '@playwright/test';

type Watched = typeof globalThis & { cameraLight(): boolean; takeCamera(): void };

/**
 * From the next page on, every camera track is known, whoever asked for it: what the light beside a real camera would
 * show. The microphone must never be asked for; a page that does is told off (R05).
 */
export async function watchCameraLight(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const running = new Set<MediaStreamTrack>();
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      if (constraints?.audio) throw new Error('the microphone was asked for');
      const stream = await ask(constraints);
      for (const track of stream.getTracks()) running.add(track);
      return stream;
    };
    Object.assign(window, {
      cameraLight: () => [...running].some(({ readyState }) => readyState === 'live'),
      takeCamera: () => {
        for (const track of running) {
          track.stop();
          track.dispatchEvent(new Event('ended'));
        }
      },
    });
  });
}

/** Whether any camera runs now. */
export const cameraLight = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as Watched).cameraLight());

/** Ends every camera that runs, as a browser does whose permission is withdrawn. */
export const takeCamera = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as Watched).takeCamera());
