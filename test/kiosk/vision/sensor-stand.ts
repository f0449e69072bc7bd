import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import type { CameraPosture } from '../../../kiosk/vision/messages.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import type { DisplayCamera } from '../../../shared/model/display-camera.ts';
import type { FakeCamera } from '../../support/fake-camera.ts';
import type {} from './page/sensor-page.ts';
import { openSensorPage, type SensorPage, serveVisionPage } from './sensor-browser.ts';

export const SLOW = { timeout: 120_000 };

/** The sensor's page before one camera at a time, for the tests of one file. */
export function sensorStand() {
  let server: Server;
  let origin = '';
  let open: SensorPage | null = null;

  beforeAll(async () => {
    ({ server, origin } = await serveVisionPage());
  });
  afterEach(async () => {
    await open?.browser.close();
    open = null;
  });
  afterAll(() => {
    server.close();
  });

  return {
    get origin(): string {
      return origin;
    },
    get open(): SensorPage {
      if (!open) throw new Error('no page is open');
      return open;
    },
    /** What the browser complained of, but for MediaPipe's own news. */
    complaints: (): string[] => (open?.errors ?? []).filter((error) => !error.startsWith('INFO:')),

    /**
     * Opens the page with that camera, a file or Chromium's flags; skips the test, with the reason, where there are no
     * faces to show.
     */
    async show(
      camera: FakeCamera | string | string[] | null,
      skip: (reason: string) => never,
    ): Promise<Page> {
      if (camera && typeof camera === 'object' && 'skipped' in camera) return skip(camera.skipped);
      const shown = camera && typeof camera === 'object' && 'file' in camera ? camera.file : camera;
      open = await openSensorPage(origin, shown);
      return open.page;
    },

    /** The sensor's state once it is on, or known not to come on. */
    start: (
      page: Page,
      posture: CameraPosture = 'P3',
      camera: Partial<DisplayCamera> = {},
    ): Promise<string> =>
      page.evaluate(
        async ([posture, camera]) => {
          await underTest.start(posture, camera);
          return underTest.sensor.state;
        },
        [posture, camera] as const,
      ),

    /** The first context of which `holds` is true. The page's policy allows no conditions as text, so it is asked often. */
    until(page: Page, holds: (context: AudienceContext) => boolean): Promise<AudienceContext> {
      const look = async (): Promise<AudienceContext> => {
        const context = await page.evaluate(() => underTest.sensor.context);
        if (context && holds(context)) return context;
        throw new Error(`still ${JSON.stringify(context)}`);
      };
      return vi.waitFor(look, { timeout: 40_000, interval: 100 });
    },
  };
}
