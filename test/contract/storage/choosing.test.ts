import { expect, test } from 'vitest';
import { HOUR_MS, isControl } from '../../../shared/choosing/experiment.ts';
import type { LearningCell } from '../../../shared/choosing/learning-cell.ts';
import { keepAudience } from '../../../signage-server/audience/keep-audience.ts';
import { signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import { onEveryStore } from '../../support/stores.ts';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 12);

const cell = (creativeId: string, plays: number, change: Partial<LearningCell> = {}): LearningCell => ({
  creativeId,
  band: '60+',
  group: '1',
  part: 'midday',
  random: false,
  plays,
  tenths: 40 * plays,
  squares: 1700 * plays,
  ...change,
});

onEveryStore('what screens learn', (store) => {
  async function openShop() {
    const storage = await store.open();
    const kept = Object.create(storage, { close: { value: async () => {} } });
    const time = { now: NOON };
    const server = await startShop({ storage: kept, now: () => time.now });
    const owner = await signInAs(server, 'owner');
    return { server, owner, time, storage };
  }
  const told = async (display: DisplayClient, epoch: string, cells: readonly LearningCell[]) => {
    const events = cells.map((one, place) => ({ seq: place + 1, kind: 'learning', cell: one }));
    return (await display.call('POST', '/api/v1/display/log', { epoch, events })).json();
  };
  const learned = async (display: DisplayClient, epoch: string) => {
    const response = await display.call('GET', `/api/v1/display/learned?epoch=${epoch}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as { cells: LearningCell[] }).cells;
  };

  test('CHO-10 each screen gets the sums of all others, counted once however often they were sent, and its own of before it was wiped', async () => {
    const { server } = await openShop();
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((id) => newDisplay(server, { id })));
    if (!a || !b || !c) throw new Error('no displays');
    expect(await told(a, 'first', [cell('tea', 12), cell('tea', 3, { random: true })])).toEqual({
      ack: 2,
      refused: [],
    });
    expect(await told(a, 'first', [cell('tea', 12), cell('tea', 3, { random: true })])).toEqual({
      ack: 2,
      refused: [],
    });
    await told(b, 'one', [cell('tea', 8), cell('tea', 9, { random: true })]);
    // Ten plays at least stand behind what is handed on, of whichever screens.
    expect(await learned(a, 'first')).toEqual([]);
    expect(await learned(b, 'one')).toEqual([cell('tea', 12)]);
    expect(await learned(c, 'any')).toEqual([cell('tea', 20), cell('tea', 12, { random: true })]);
    // A screen that was wiped has a log of another epoch: what it told before comes back to it.
    expect(await learned(a, 'second')).toEqual([cell('tea', 20), cell('tea', 12, { random: true })]);
    await server.close();
  });

  test('CHO-11 rows that hold what no plays can have, or more than their keys, are refused alone', async () => {
    const { server } = await openShop();
    const a = await newDisplay(server, { id: 'a' });
    const wrong = { ...cell('tea', 1), tenths: 900 };
    const more = { ...cell('tea', 1), at: NOON };
    const receipt = await told(a, 'e', [wrong, cell('tea', 10), more as LearningCell]);
    expect(receipt).toMatchObject({ ack: 3, refused: [{ seq: 1 }, { seq: 3 }] });
    expect(await learned(a, 'other')).toEqual([cell('tea', 10)]);
    await server.close();
  });

  test('CHO-12 the console is told until last midnight, withheld below ten plays, and all is forgotten after 90 days', async () => {
    const { server, owner, time } = await openShop();
    const a = await newDisplay(server, { id: 'a' });
    await told(a, 'e', [cell('bread', 30), cell('tea', 9)]);
    const report = async () => (await owner.call('GET', '/api/v1/reports/learned'))[1];
    expect(await report()).toMatchObject({ k: 10, creatives: [] });
    time.now += DAY_MS;
    expect(await report()).toMatchObject({
      usesContext: false,
      creatives: [
        { creativeId: 'bread', plays: 30, seconds: { value: 4 } },
        { creativeId: 'tea', plays: null, seconds: null },
      ],
    });
    const viewer = await signInAs(server, 'viewer');
    expect((await viewer.call('GET', '/api/v1/reports/learned'))[0]).toBe(403);
    time.now += 91 * DAY_MS;
    await keepAudience(server.deps);
    const left = await server.storage.db.selectFrom('learning_cell').select('seq').execute();
    expect(left).toEqual([]);
    await server.close();
  });

  test('FIT-3 a persona is a guess tied to a rule: no screen is told, and its lift is measured by plays by lot', async () => {
    const { server, owner, time } = await openShop();
    const a = await newDisplay(server, { id: 'a' });
    const upload = async (name: string, color: string) => {
      const uploaded = await owner.fetch(`/api/v1/creatives/upload?name=${name}`, {
        method: 'POST',
        body: (await pngOf(24, 24, color)) as Uint8Array<ArrayBuffer>,
      });
      return ((await uploaded.json()) as { id: string }).id;
    };
    const [own, tea] = [await upload('own', 'red'), await upload('tea', 'blue')];
    const variants = [{ creativeId: tea, when: { band: '60+' }, persona: 'Grandparents with time' }];
    const slots = [{ id: 's', creativeId: own, variants }];
    const [status, made] = await owner.call('POST', '/api/v1/playlists', { name: 'Loop', slots });
    expect([status, made]).toMatchObject([200, { name: 'Loop' }]);
    await owner.call('PATCH', '/api/v1/store', { fillerPlaylistId: (made as { id: string }).id });
    const [, preview] = await owner.call('GET', '/api/v1/displays/a/preview');
    expect(JSON.stringify(preview)).toContain(tea);
    expect(JSON.stringify(preview)).not.toContain('Grandparents');
    const lot = { random: true, band: '60+' } as const;
    await told(a, 'e', [
      cell(tea, 200, { ...lot, tenths: 200 * 60, squares: 200 * 4000 }),
      cell(own, 200, { ...lot, tenths: 200 * 40, squares: 200 * 2000 }),
      // What was chosen on purpose, and what others looked at, tells nothing.
      cell(tea, 500, { tenths: 0, squares: 0 }),
      cell(tea, 500, { random: true, band: '20-39', tenths: 0, squares: 0 }),
    ]);
    time.now += DAY_MS;
    const [, report] = await owner.call('GET', '/api/v1/reports/learned');
    expect(report).toMatchObject({
      rules: [
        {
          persona: 'Grandparents with time',
          plays: 200,
          otherPlays: 200,
          lift: { value: 2 },
          flagged: false,
        },
      ],
    });
    await server.close();
  });

  test('EXP-10 an experiment is started, heard of by screens, measured by the hours of its lots, and ended', async () => {
    const { server, owner, time } = await openShop();
    const a = await newDisplay(server, { id: 'a' });
    const uploaded = await owner.fetch('/api/v1/creatives/upload?name=bread', {
      method: 'POST',
      body: (await pngOf(24, 24, 'red')) as Uint8Array<ArrayBuffer>,
    });
    const { id: creativeId } = (await uploaded.json()) as { id: string };
    const slots = [{ id: 's', creativeId }];
    const [, made] = await owner.call('POST', '/api/v1/playlists', { name: 'Loop', slots });
    const { id: playlist } = made as { id: string };
    const asked = { name: 'Does it work?', playlistId: playlist, controlShare: 0.5 };
    const plan = async (id: string) =>
      owner.call('GET', `/api/v1/experiments/plan?playlistId=${id}&controlShare=0.5`);
    expect((await plan('none'))[0]).toBe(404);
    expect((await plan(playlist))[1]).toMatchObject({ measured: false, hoursADay: 10, spread: 0.22 });
    expect((await owner.call('POST', '/api/v1/experiments', { ...asked, lift: 0 }))[0]).toBe(422);
    expect((await owner.call('POST', '/api/v1/experiments', { ...asked, playlistId: 'none' }))[0]).toBe(404);
    expect((await owner.call('POST', '/api/v1/experiments', { ...asked, controlShare: 0.9 }))[0]).toBe(422);
    const [status, started] = await owner.call('POST', '/api/v1/experiments', asked);
    expect([status, started]).toMatchObject([
      200,
      { startedAt: NOON + HOUR_MS, endedAt: null, lift: 0.1, plannedHours: 303 },
    ]);
    const experiment = started as { id: string; controlShare: number };
    expect((await owner.call('POST', '/api/v1/experiments', asked))[0]).toBe(409);
    const heard = await (await a.call('GET', '/api/v1/display/learned?epoch=e')).json();
    const { name, controlShare } = asked;
    const told = { id: experiment.id, name, playlistId: playlist, controlShare };
    // Not a key more: a screen of an older build would take none of it.
    expect(heard).toMatchObject({ experiments: [{ ...told, startedAt: NOON + HOUR_MS, endedAt: null }] });
    expect(Object.keys(heard.experiments[0])).toHaveLength(6);

    const hours = Array.from({ length: 60 }, (_, i) => NOON + (i + 1) * HOUR_MS);
    const events = hours.map((hour, place) => ({
      seq: place + 1,
      kind: 'audience',
      cell: {
        metricsVersion: '1',
        quarterStart: hour,
        creativeId,
        band: '60+',
        people: 0,
        watchers: 0,
        engaged: 0,
        impressions: 100,
        ots: 100,
        lts: 100,
        lts2: 50,
        presenceSeconds: 2000,
        dwellSeconds: 1000,
        attentionSeconds: (isControl(experiment, 'a', hour) ? 400 : 500) + (place % 2),
      },
    }));
    // Each hour is told of when it is over; the one that comes a day late is counted in no result.
    const late = events.splice(20, 1);
    for (const event of [...events, ...late].map((one, place) => ({ ...one, seq: place + 1 }))) {
      time.now = Math.max(time.now, event.cell.quarterStart + HOUR_MS);
      const sent = await a.call('POST', '/api/v1/display/log', { epoch: 'e', events: [event] });
      expect(await sent.json()).toMatchObject({ ack: event.seq, refused: [] });
    }
    time.now = NOON + 66 * HOUR_MS;
    const shown = async () =>
      ((await owner.call('GET', '/api/v1/experiments'))[1] as { experiments: unknown[] }).experiments;
    const [result] = (await shown()) as {
      result: { hours: number; answer: { added: { low: number; high: number } } };
    }[];
    // 11 hours of the first day, 23 of the second, 24 of the third; the fourth is not over, and nothing is told of it.
    expect(result?.result).toMatchObject({ hours: 58, daysLeft: 11 });
    expect(result?.result.answer.added.low).toBeGreaterThan(0.5);
    expect(result?.result.answer.added.high).toBeLessThan(1.5);
    // Now the shop's own hours say how long another would take: they hardly differ.
    const [, again] = await plan(playlist);
    expect(again).toMatchObject({ measured: true, hoursADay: 4.14 });
    expect((again as { needs: { days: number }[] }).needs[1]?.days).toBeLessThan(60);

    const path = `/api/v1/experiments/${experiment.id}/end`;
    const viewer = await signInAs(server, 'viewer');
    expect((await viewer.call('POST', path))[0]).toBe(403);
    expect((await owner.call('POST', path))[1]).toMatchObject({ endedAt: time.now });
    expect((await owner.call('POST', path))[0]).toBe(409);
    expect((await owner.call('POST', '/api/v1/experiments/none/end'))[0]).toBe(404);
    const after = await (await a.call('GET', '/api/v1/display/learned?epoch=e')).json();
    expect(after).toMatchObject({ experiments: [] });
    const csv = await owner.fetch('/api/v1/experiments.csv');
    expect(await csv.text()).toContain('estimated, 95 % at any time');
    await server.close();
  });
});
