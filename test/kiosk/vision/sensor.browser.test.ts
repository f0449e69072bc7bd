import { describe, expect, it } from 'vitest';
import { FromWorker } from '../../../kiosk/vision/messages.ts';
import { IDLE_MS } from '../../../shared/audience/constants.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';
import { bandScenario, emptyScenario, fakeCamera, RELIABLE_ROWS } from '../../support/fake-camera.ts';
import { SLOW, sensorStand } from './sensor-stand.ts';

/** Two people who come and go, then nobody: long enough that no track spans the loop. */
const twoVisitors = () =>
  fakeCamera({
    seconds: 14,
    actors: [
      { row: RELIABLE_ROWS['60+'][0], from: 3, to: 10, x: 170, goes: 70 },
      { row: RELIABLE_ROWS['20-39'][0], from: 4, to: 9, x: 470, goes: 70 },
    ],
  });

/** Two people side by side, all the time. */
const pair = () =>
  fakeCamera({
    seconds: 4,
    actors: [
      { row: RELIABLE_ROWS['60+'][0], from: 0, to: 4, x: 170 },
      { row: RELIABLE_ROWS['20-39'][0], from: 0, to: 4, x: 470 },
    ],
  });

const stand = sensorStand();
const { show, start, until, complaints } = stand;
const requests = (): string[] => stand.open.requests;

/** Every value inside, with the arrays and objects on the way. */
function* insides(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* insides(inner);
}

describe('AudienceSensor in Chromium', () => {
  it.for(['60+', '20-39'] as const)(
    'AUD-60 gives a real face of %s its band',
    SLOW,
    async (band, { skip }) => {
      const page = await show(await bandScenario(band), skip);
      expect(await start(page)).toBe('on');
      const context = await until(page, ({ bands }) => bands[band] === 1);
      expect(context).toMatchObject({ count: 1, group: '1', facing: 1, watchers: 1, idle: false });
      expect(complaints()).toEqual([]);
    },
  );

  it('AUD-60 counts two visitors, their dwell and their bands, once each', SLOW, async ({ skip }) => {
    const page = await show(await twoVisitors(), skip);
    await start(page);
    await until(page, ({ count }) => count === 0);
    await page.evaluate(() => underTest.sensor.endPlay());
    await page.evaluate(() => underTest.sensor.beginPlay());
    await until(page, ({ count }) => count === 2);
    await until(page, ({ count }) => count === 0);
    const audience = await page.evaluate(() => underTest.sensor.endPlay());
    expect(people(audience)).toEqual({ '20-39': 1, '60+': 1 });
    for (const visit of audience?.visits ?? []) {
      expect(visit).toMatchObject({ watchers: 1, engaged: 1 });
      expect(visit.dwellMs).toBeGreaterThan(3000);
      expect(visit.dwellMs).toBeLessThan(8000);
    }
    expect(audience?.play.map(({ impressions }) => impressions)).toEqual([1, 1]);
  });

  it('AUD-60 sees nobody in an empty shop, and AUD-67 looks seldom', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await start(page);
    const context = await until(page, () => true);
    expect(context).toMatchObject({ count: 0, group: '0', watchers: 0 });
    await page.waitForFunction(() => (underTest.sensor.health?.frames ?? 0) >= 6, null, { timeout: 20_000 });
    const health = await page.evaluate(() => underTest.sensor.health);
    expect(health?.fps).toBeLessThan(3);
    expect(await page.evaluate(() => underTest.sensor.context?.count)).toBe(0);
  });

  it(
    'AUD-30 AUD-66 only counts, sums and states leave the worker, and no other host is asked',
    SLOW,
    async ({ skip }) => {
      const page = await show(await bandScenario('60+'), skip);
      await page.evaluate(() => underTest.sensor.beginPlay());
      await start(page);
      await until(page, ({ watchers }) => watchers === 1);
      await page.evaluate(() => underTest.sensor.endPlay());
      await page.waitForFunction(() => underTest.said.length > 10);
      // Looked at in the page, so that no serialisation hides a typed array or a bitmap.
      const kinds = await page.evaluate(() => {
        const found = new Set<string>();
        const visit = (value: unknown): void => {
          found.add(Object.prototype.toString.call(value));
          if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
        };
        visit(underTest.said);
        return [...found].sort();
      });
      const plain = ['Array', 'Boolean', 'Null', 'Number', 'Object', 'String'].map(
        (kind) => `[object ${kind}]`,
      );
      expect(plain).toEqual(expect.arrayContaining(kinds));

      const said = await page.evaluate(() => underTest.said);
      for (const message of said) {
        FromWorker.parse(message);
        for (const inner of insides(message)) {
          if (Array.isArray(inner)) expect(inner.length).toBeLessThanOrEqual(4);
          if (typeof inner === 'string') expect(inner.length).toBeLessThanOrEqual(64);
        }
      }
      expect(requests().filter((url) => !url.startsWith(`${stand.origin}/`))).toEqual([]);
      expect(complaints()).toEqual([]);
    },
  );

  it('AUD-61 fetches and loads no attribute network on P2', SLOW, async ({ skip }) => {
    const page = await show(await bandScenario('60+'), skip);
    await start(page, 'P2');
    const context = await until(page, ({ watchers }) => watchers === 1);
    expect(context?.bands).toEqual({ '20-39': 0, '40-59': 0, '60+': 0, unknown: 1 });
    expect(await page.evaluate(() => underTest.sensor.models)).toMatchObject({ estimator: null });
    expect(requests().filter((url) => url.includes('age-band'))).toEqual([]);
    expect(requests().filter((url) => url.includes('face-detector'))).toHaveLength(2);
  });

  it(
    'AUD-62 refuses a network that differs by one byte, and turns the camera off',
    SLOW,
    async ({ skip }) => {
      const page = await show(await emptyScenario(), skip);
      await page.route('**/face-detector-full-range-*.tflite', async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
        await route.fulfill({ response, body });
      });
      expect(await start(page)).toBe('failed');
      expect(await page.evaluate(() => underTest.sensor.fault)).toBe('model-refused');
      expect(await page.evaluate(() => underTest.tracks.map(({ readyState }) => readyState))).toEqual([
        'ended',
      ]);
      expect(await page.evaluate(() => underTest.states)).toEqual(['starting', 'failed:model-refused']);
    },
  );

  it('AUD-63 asks for no microphone, AUD-64 ends the track within the call', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await start(page);
    const ended = await page.evaluate(() => {
      underTest.sensor.stop();
      return { tracks: underTest.tracks.map((track) => track.readyState), state: underTest.sensor.state };
    });
    expect(ended).toEqual({ tracks: ['ended'], state: 'off' });
    expect(await page.evaluate(() => underTest.sensor.context)).toBeNull();
    const asked = await page.evaluate(() => underTest.asked);
    expect(asked.map(({ audio }) => audio)).toEqual([false]);
  });

  it('AUD-64 leaves no light on when it is stopped while it starts', SLOW, async ({ skip }) => {
    const page = await show(await emptyScenario(), skip);
    await page.evaluate(() => {
      void underTest.start('P3');
      underTest.sensor.stop();
    });
    await page.waitForFunction(() => underTest.tracks.length === 1);
    await page.waitForFunction(() => underTest.tracks.every(({ readyState }) => readyState === 'ended'));
    expect(await page.evaluate(() => underTest.sensor.state)).toBe('off');
    expect(await page.evaluate(() => underTest.workers.length)).toBe(0);
  });

  it('AUD-12 measures nobody on P1 while two faces are in the picture', SLOW, async ({ skip }) => {
    const page = await show(await pair(), skip);
    await start(page, 'P1');
    await page.evaluate(() => underTest.sensor.beginPlay());
    await page.waitForFunction(() => (underTest.sensor.health?.frames ?? 0) >= 20, null, { timeout: 30_000 });
    const said = JSON.stringify(await page.evaluate(() => underTest.said));
    expect(said).toContain('"somebody":true');
    // Longer than it takes to call a place idle: that would end the visit of whoever came with somebody.
    await page.waitForTimeout(IDLE_MS + 2000);
    const context = await page.evaluate(() => underTest.sensor.context);
    expect(context).toMatchObject({ count: 0, group: '0', facing: 0, watchers: 0, idle: false });
    expect(await page.evaluate(() => underTest.sensor.endPlay())).toEqual({ play: [], visits: [] });
  });
});

const people = (audience: PlayAudience | null): Record<string, number> =>
  Object.fromEntries((audience?.visits ?? []).map((row) => [row.band, row.people]));
