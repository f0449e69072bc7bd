import { describe, expect, it } from 'vitest';
import type { Rotation } from '../../../shared/model/rotation.ts';
import {
  bandScenario,
  emptyScenario,
  fakeCamera,
  RELIABLE_ROWS,
  type Scenario,
} from '../../support/fake-camera.ts';
import { SLOW, sensorStand } from './sensor-stand.ts';

const { show, start, until } = sensorStand();
const TWO_CAMERAS = ['--use-fake-device-for-media-stream=device-count=2', '--use-fake-ui-for-media-stream'];

/** Somebody all the time, where the face is seen upright, in a camera that hangs like this. */
function hanging(hangs: Rotation) {
  const actor = { row: RELIABLE_ROWS['60+'][0], from: 0, to: 4, x: 320, y: 180 };
  return fakeCamera({ seconds: 4, actors: [actor], hangs });
}

/** Two whose faces are 4 % as wide as a frame of 1280 x 720, about 2.7 m away; one is in both tiles of it. */
const FAR_AWAY: Scenario = {
  seconds: 2,
  size: { width: 1280, height: 720 },
  actors: [
    { row: RELIABLE_ROWS['60+'][0], from: 0, to: 2, x: 640, y: 300, size: 120 },
    { row: RELIABLE_ROWS['20-39'][0], from: 0, to: 2, x: 300, y: 300, size: 120 },
  ],
};

describe('DisplayCamera in Chromium', () => {
  it('AUD-84 uses the camera of the chosen label', SLOW, async ({ skip }) => {
    const page = await show(TWO_CAMERAS, skip);
    for (const label of ['fake_device_1', 'fake_device_0']) {
      expect(await start(page, 'P2', { deviceLabel: label })).toBe('on');
      expect(await page.evaluate(() => underTest.tracks.at(-1)?.label)).toBe(label);
      expect(await page.evaluate(() => underTest.sensor.fault)).toBeNull();
    }
    const live = await page.evaluate(
      () => underTest.tracks.filter(({ readyState }) => readyState === 'live').length,
    );
    expect(live).toBe(1);
  });

  it(
    'AUD-84 uses another while the chosen one is away, says so, and takes it when it comes',
    SLOW,
    async ({ skip }) => {
      const page = await show(TWO_CAMERAS, skip);
      await page.evaluate(() => {
        const all = navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices);
        const plugged = Promise.withResolvers<void>();
        let isIn = false;
        void plugged.promise.then(() => {
          isIn = true;
        });
        navigator.mediaDevices.enumerateDevices = async () =>
          (await all()).filter(({ label }) => isIn || label !== 'fake_device_1');
        Object.assign(globalThis, { plugIn: plugged.resolve });
      });
      expect(await start(page, 'P2', { deviceLabel: 'fake_device_1' })).toBe('on');
      expect(await page.evaluate(() => [underTest.sensor.fault, underTest.tracks.at(-1)?.label])).toEqual([
        'other-camera',
        'fake_device_0',
      ]);
      await page.evaluate(async () => {
        (globalThis as unknown as { plugIn(): void }).plugIn();
        await Promise.resolve();
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
      });
      await page.waitForFunction(
        () => underTest.sensor.state === 'on' && underTest.sensor.fault === null,
        null,
        { timeout: 30_000 },
      );
      expect(await page.evaluate(() => underTest.tracks.at(-1)?.label)).toBe('fake_device_1');
    },
  );

  it.for([90, 180, 270] as const)(
    'AUD-85 sees whoever stands before a camera that hangs by %s degrees',
    SLOW,
    async (hangs, { skip }) => {
      const page = await show(await hanging(hangs), skip);
      await start(page, 'P3', { turn: hangs });
      const context = await until(page, ({ watchers }) => watchers === 1);
      expect(context).toMatchObject({ count: 1, facing: 1 });
    },
  );

  it('AUD-82 counts two people 2.7 m away with reach far, once each', SLOW, async ({ skip }) => {
    const page = await show(await fakeCamera(FAR_AWAY), skip);
    await start(page, 'P2', { reach: 'far' });
    await until(page, ({ count }) => count === 2);
    const said = JSON.stringify(await page.evaluate(() => underTest.said));
    expect(said).not.toContain('"count":3');
  });

  it('AUD-86 gives the worker no more than 1280 x 720 of a 4K camera', SLOW, async ({ skip }) => {
    const actor = { row: RELIABLE_ROWS['60+'][0], from: 0, to: 1, x: 1920, y: 1080, size: 1200 };
    const camera = await fakeCamera({ seconds: 0.4, actors: [actor], size: { width: 3840, height: 2160 } });
    const page = await show(camera, skip);
    // A browser that does not heed what it is asked gives all of it.
    await page.evaluate(() => {
      underTest.instead = { video: { width: { exact: 3840 }, height: { exact: 2160 } } };
    });
    await start(page, 'P2');
    await until(page, ({ count }) => count === 1);
    const settings = await page.evaluate(() => underTest.tracks.at(-1)?.getSettings());
    expect(settings?.width).toBe(3840);
    const sent = await page.evaluate(() => underTest.sent);
    expect(sent.length).toBeGreaterThan(2);
    for (const { width, height } of sent) expect(width * height).toBeLessThanOrEqual(1280 * 720);
  });

  it('AUD-86 makes do with 160 x 120', SLOW, async ({ skip }) => {
    const actor = { row: RELIABLE_ROWS['60+'][0], from: 0, to: 4, x: 80, y: 60, size: 96 };
    const camera = await fakeCamera({ seconds: 4, actors: [actor], size: { width: 160, height: 120 } });
    const page = await show(camera, skip);
    await start(page, 'P2');
    await until(page, ({ watchers }) => watchers === 1);
    expect(await page.evaluate(() => underTest.sent[0])).toEqual({ width: 160, height: 120 });
  });

  it(
    'AUD-R05 AUD-63 asks for no microphone, however often and whichever camera it opens',
    SLOW,
    async ({ skip }) => {
      const page = await show(TWO_CAMERAS, skip);
      await start(page, 'P2', { deviceLabel: 'fake_device_1' });
      await page.evaluate(() => underTest.tracks.at(-1)?.dispatchEvent(new Event('ended')));
      await page.waitForFunction(() => underTest.tracks.length === 2, null, { timeout: 20_000 });
      await start(page, 'P2');
      const asked = await page.evaluate(() => underTest.asked);
      expect(asked.length).toBeGreaterThanOrEqual(3);
      expect(new Set(asked.map(({ audio }) => audio))).toEqual(new Set([false]));
    },
  );

  it(
    'AUD-R04 AUD-67 has one frame in the worker at a time, and none is left open',
    SLOW,
    async ({ skip }) => {
      // With somebody there parts of a frame are made in the worker, too: each counts as a frame.
      const somebody = await bandScenario('60+');
      const page = await show('skipped' in somebody ? await emptyScenario() : somebody, skip);
      const received: Promise<void>[] = [];
      page.on('worker', (worker) => received.push(worker.evaluate(countFrames)));
      await start(page);
      await Promise.all(received);
      await page.waitForFunction(() => (underTest.sensor.health?.frames ?? 0) >= 24, null, {
        timeout: 40_000,
      });
      const [worker] = page.workers();
      const inside = await worker?.evaluate(() => (globalThis as unknown as { live: LiveFrames }).live);
      expect(inside?.received).toBeGreaterThan(10);
      expect(inside?.most).toBeLessThanOrEqual(1);
      if (!('skipped' in somebody)) expect(inside?.made).toBeGreaterThan(3);
      const open = (inside?.received ?? 0) + (inside?.made ?? 0) - (inside?.closed ?? 0);
      expect(open).toBeGreaterThanOrEqual(0);
      expect(open).toBeLessThanOrEqual(1);
      const own = await page.evaluate(() => ({ ...underTest.frames, sent: underTest.sent.length }));
      // Those that were not sent are closed here: the page keeps none.
      expect(own.taken - own.closed - own.sent).toBe(0);
    },
  );
});

interface LiveFrames {
  received: number;
  /** Parts of frames, made in the worker itself. */
  made: number;
  closed: number;
  /** Most that were open at the end of a message. */
  most: number;
}

/** Runs in the worker: counts frames that come in and frames that are closed. */
function countFrames(): void {
  const live = { received: 0, made: 0, closed: 0, most: 0 };
  const VideoFrame = new Proxy(globalThis.VideoFrame, {
    construct(target, argumentsList) {
      live.made += 1;
      return Reflect.construct(target, argumentsList);
    },
  });
  Object.assign(globalThis, { live, VideoFrame });
  const close = VideoFrame.prototype.close;
  VideoFrame.prototype.close = function () {
    live.closed += 1;
    close.call(this);
  };
  addEventListener('message', ({ data }) => {
    if (data.kind !== 'frame') return;
    live.received += 1;
    live.most = Math.max(live.most, live.received + live.made - live.closed);
  });
}
