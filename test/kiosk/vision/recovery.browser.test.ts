import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { badCamera } from '../../support/bad-camera.ts';
import { bandScenario, emptyScenario } from '../../support/fake-camera.ts';
import { SLOW, sensorStand } from './sensor-stand.ts';

const stand = sensorStand();
const { show, start, until } = stand;

const fault = (page: Page) => page.evaluate(() => underTest.sensor.fault);
const isOn = (page: Page) =>
  page.waitForFunction(() => underTest.sensor.state === 'on', null, { timeout: 30_000 });

describe('AudienceSensor when something goes wrong', () => {
  it('AUD-65 starts a crashed worker again', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await start(page);
    // Asked in the same turn: a tenth of a second later it tries again.
    const after = await page.evaluate(() => {
      underTest.workers[0]?.dispatchEvent(new ErrorEvent('error'));
      return { state: underTest.states.at(-1), context: underTest.sensor.context };
    });
    expect(after).toEqual({ state: 'failed:worker-crashed', context: null });
    await isOn(page);
    expect(await page.evaluate(() => underTest.workers.length)).toBe(2);
  });

  it('AUD-88 ends a worker that does not answer a frame, and starts another', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await page.evaluate(() => {
      underTest.silent = true;
    });
    await start(page);
    await page.waitForFunction(() => underTest.states.includes('failed:worker-hung'), null, {
      timeout: 20_000,
    });
    expect(await page.evaluate(() => underTest.sensor.context)).toBeNull();
    await page.evaluate(() => {
      underTest.silent = false;
    });
    await page.waitForFunction(() => (underTest.sensor.health?.frames ?? 0) > 1, null, { timeout: 30_000 });
    expect(await page.evaluate(() => [underTest.sensor.state, underTest.workers.length])).toEqual(['on', 2]);
  });

  it(
    'AUD-89 asks for no WebGL, and goes on seeing people when the graphics process dies',
    SLOW,
    async ({ skip }) => {
      const page = await show(await bandScenario('60+'), skip);
      const noted = new Promise<void>((resolve, reject) => {
        page.once('worker', (worker) => worker.evaluate(noteContexts).then(resolve, reject));
      });
      await start(page);
      await noted;
      await until(page, ({ count }) => count === 1);
      const asked = await page.workers()[0]?.evaluate(() => (globalThis as unknown as Noted).contextKinds);
      expect(asked?.length).toBeGreaterThan(0);
      expect(new Set(asked)).toEqual(new Set(['2d']));
      const before = await page.evaluate(() => underTest.sensor.health?.frames ?? 0);
      const session = await stand.open.browser.newBrowserCDPSession();
      await session.send('Browser.crashGpuProcess');
      await page.waitForFunction((frames) => (underTest.sensor.health?.frames ?? 0) > frames, before + 6, {
        timeout: 30_000,
      });
      await until(page, ({ count, bands }) => count === 1 && bands['60+'] === 1);
      expect(await page.evaluate(() => underTest.workers.length)).toBe(1);
    },
  );

  it('AUD-65 says that there is no camera', SLOW, async ({ skip }) => {
    const page = await show(null, skip);
    expect(await start(page)).toBe('failed');
    expect(await fault(page)).toBe('no-camera');
    expect(await page.evaluate(() => underTest.sensor.context)).toBeNull();
  });

  it.for([
    ['NotAllowedError', 'denied', 'denied'],
    ['NotReadableError', 'failed', 'busy'],
    ['NotFoundError', 'failed', 'no-camera'],
  ] as const)('AUD-65 takes %s for %s, %s', SLOW, async ([name, state, code], { skip }) => {
    const page = await show(null, skip);
    await page.evaluate((refusal) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('refused', refusal));
    }, name);
    expect(await start(page)).toBe(state);
    expect(await fault(page)).toBe(code);
  });

  it('AUD-65 tries a busy camera at once when devices change', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await page.evaluate(() => {
      const ask = navigator.mediaDevices.getUserMedia;
      let refusals = 0;
      navigator.mediaDevices.getUserMedia = (constraints) => {
        if (refusals > 0) return ask(constraints);
        refusals += 1;
        return Promise.reject(new DOMException('held by another', 'NotReadableError'));
      };
    });
    expect(await start(page)).toBe('failed');
    await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await isOn(page);
    expect(await page.evaluate(() => underTest.states)).toEqual([
      'starting',
      'failed:busy',
      'starting',
      'on',
    ]);
  });

  it('AUD-65 opens the camera again after it was pulled out', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await start(page);
    const after = await page.evaluate(() => {
      underTest.tracks[0]?.dispatchEvent(new Event('ended'));
      return underTest.states.at(-1);
    });
    expect(after).toBe('failed:unplugged');
    await isOn(page);
    const tracks = await page.evaluate(() => underTest.tracks.map(({ readyState }) => readyState));
    expect(tracks).toEqual(['ended', 'live']);
  });

  it(
    'AUD-90 is denied when the permission is withdrawn, and off once it is given again',
    SLOW,
    async ({ skip }) => {
      const page = await show(await emptyScenario(), skip);
      await start(page);
      const session = await page.context().newCDPSession(page);
      const { browserContextId } = (await session.send('Target.getTargetInfo')).targetInfo;
      const permit = (setting: 'denied' | 'granted') =>
        session.send('Browser.setPermission', {
          permission: { name: 'camera' },
          setting,
          origin: stand.origin,
          ...(browserContextId ? { browserContextId } : {}),
        });
      await page.evaluate(() => {
        const ask = navigator.mediaDevices.getUserMedia;
        // The flag that grants a fake camera without asking heeds no permission; a browser on a screen does.
        navigator.mediaDevices.getUserMedia = async (constraints) => {
          const { state } = await navigator.permissions.query({ name: 'camera' });
          if (state === 'denied') throw new DOMException('refused', 'NotAllowedError');
          return ask(constraints);
        };
      });
      await permit('denied');
      await page.evaluate(() => {
        const [track] = underTest.tracks;
        if (track?.readyState !== 'live') return;
        track.stop();
        track.dispatchEvent(new Event('ended'));
      });
      await page.waitForFunction(() => underTest.sensor.state === 'denied', null, { timeout: 20_000 });
      await permit('granted');
      await page.waitForFunction(() => underTest.sensor.state === 'off', null, { timeout: 10_000 });
      // Nobody has shown a notice meanwhile: it waits to be started.
      expect(
        await page.evaluate(() => underTest.tracks.some(({ readyState }) => readyState === 'live')),
      ).toBe(false);
      expect(await start(page)).toBe('on');
    },
  );

  it.for([
    ['black', 'black'],
    ['green', 'blank'],
  ] as const)('AUD-87 calls a %s picture %s, and stays on', SLOW, async ([camera, code], { skip }) => {
    const page = await show(await badCamera(camera), skip);
    await start(page);
    await page.waitForFunction((code) => underTest.sensor.fault === code, code, { timeout: 20_000 });
    expect(await page.evaluate(() => [underTest.sensor.state, underTest.sensor.context?.count])).toEqual([
      'on',
      0,
    ]);
  });

  it(
    'AUD-87 starts a camera anew whose picture has not changed for half a minute',
    SLOW,
    async ({ skip }) => {
      const page = await show(await badCamera('still'), skip);
      await start(page);
      await page.waitForFunction(() => underTest.states.includes('failed:frozen'), null, { timeout: 45_000 });
      await isOn(page);
      expect(await page.evaluate(() => underTest.tracks.length)).toBeGreaterThan(1);
    },
  );

  it('AUD-87 starts a camera anew that sends no frame any more', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await start(page);
    await page.waitForFunction(() => (underTest.sensor.health?.frames ?? 0) > 1);
    // A track that is off sends nothing but black; one that hangs, nothing at all.
    await page.evaluate(() => {
      Object.defineProperty(VideoFrame.prototype, 'timestamp', { get: () => 7, configurable: true });
    });
    await page.waitForFunction(() => underTest.states.includes('failed:frozen'), null, { timeout: 20_000 });
  });

  it('AUD-91 counts nobody in garbage, and stays on', SLOW, async ({ skip }) => {
    const page = await show(await badCamera('noise'), skip);
    await start(page);
    await page.waitForFunction(() => (underTest.sensor.health?.frames ?? 0) >= 20, null, { timeout: 40_000 });
    const state = await page.evaluate(() => [underTest.sensor.state, underTest.sensor.fault]);
    expect(state).toEqual(['on', null]);
    expect(await page.evaluate(() => underTest.sensor.context?.count)).toBe(0);
  });

  it(
    'AUD-65 fails with a code, not with an error on the page, where a frame cannot be taken',
    SLOW,
    async ({ skip }) => {
      const page = await show(await emptyScenario(), skip);
      await start(page);
      await page.evaluate(() => {
        const Frame = VideoFrame;
        globalThis.VideoFrame = class {
          constructor() {
            throw new DOMException('no frame', 'InvalidStateError');
          }
        } as unknown as typeof VideoFrame;
        setTimeout(() => {
          globalThis.VideoFrame = Frame;
        }, 2000);
      });
      await page.waitForFunction(() => underTest.states.includes('failed:sensor-failed'), null, {
        timeout: 10_000,
      });
      await isOn(page);
      expect(await page.locator('body').innerText()).toBe('');
    },
  );
});

interface Noted {
  contextKinds: string[];
}

/** Runs in the worker: notes what it asks canvases for. */
function noteContexts(): void {
  const contextKinds: string[] = [];
  const plain = OffscreenCanvas.prototype.getContext;
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...asked: unknown[]) {
    contextKinds.push(String(asked[0]));
    return Reflect.apply(plain, this, asked);
  } as typeof plain;
  Object.assign(globalThis, { contextKinds });
}
