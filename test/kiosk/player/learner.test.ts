import { beforeEach, describe, expect, test } from 'vitest';
import { AudienceWatcher } from '../../../kiosk/player/audience-watcher.ts';
import { ControlHours } from '../../../kiosk/player/control-hours.ts';
import { Learner, type LearnerParts } from '../../../kiosk/player/learner.ts';
import type { LogChange } from '../../../kiosk/player/outbox.ts';
import type { PlayerDatabase } from '../../../kiosk/player/player-database.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';
import { genericChoice, type VariantChoice } from '../../../shared/audience/variant-choice.ts';
import { HOUR_MS, hourOf, isControl } from '../../../shared/choosing/experiment.ts';
import type { LearningCell } from '../../../shared/choosing/learning-cell.ts';
import { LogEvent } from '../../../shared/model/log.ts';
import { Slot } from '../../../shared/model/playlist.ts';
import { seeded } from '../../support/seeded.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const slot = Slot.parse({
  id: 's',
  creativeId: 'a',
  choice: 'learn',
  variants: [
    { creativeId: 'b', when: {} },
    { creativeId: 'c', when: {} },
  ],
});
const eligible = ['a', 'b', 'c'];
const reading = readAudience(
  {
    at: NOON,
    count: 1,
    group: '1',
    facing: 1,
    watchers: 1,
    bands: { '20-39': 0, '40-59': 0, '60+': 1, unknown: 0 },
    idle: false,
  },
  null,
);
const chosen = (creativeId: string, tier: VariantChoice['tier'] = 'learned'): VariantChoice => ({
  ...genericChoice(slot, 'learned', 0),
  creativeId,
  tier,
});
const looked = (seconds: number, impressions = 1): PlayAudience => ({
  play: [
    {
      band: '60+',
      impressions,
      ots: impressions,
      lts: impressions,
      lts2: impressions,
      glances: 0,
      arrivals: 0,
      firstLooks: 0,
      presenceMs: 10_000 * impressions,
      dwellMs: 10_000 * impressions,
      attentionMs: seconds * 1000,
    } as PlayAudience['play'][number],
  ],
  visits: [],
});

/** What a screen's disk holds. */
let kept: Map<string, unknown>;
let sent: LearningCell[];
let now: number;
let diskIsFull: boolean;
let parts: LearnerParts;

beforeEach(() => {
  kept = new Map();
  sent = [];
  now = NOON;
  diskIsFull = false;
  const random = seeded(1);
  const change = async (_: unknown, put: (transaction: unknown) => Promise<void>) =>
    put({ objectStore: () => ({ put: async (value: unknown, name: string) => kept.set(name, value) }) });
  parts = {
    displayId: 'wall',
    database: {
      get: async (_: unknown, name: string) => kept.get(name),
      change,
    } as unknown as PlayerDatabase,
    outbox: {
      async commit({ entries = [], learning }: LogChange) {
        if (diskIsFull) throw new Error('full');
        for (const entry of entries) {
          const event = LogEvent.parse({ seq: 1, ...entry });
          if (event.kind === 'learning') sent.push(event.cell);
        }
        kept.set('learning', structuredClone(learning));
      },
    },
    clock: { now: () => now, deviceNow: () => now },
    zone: () => 'UTC',
    playlistOf: () => 'p',
    random,
  };
});

function play(learner: Learner, seconds: number, tier: VariantChoice['tier'] = 'learned'): string {
  const creativeId = tier === 'baseline' ? 'a' : learner.choose(slot, eligible, reading);
  learner.began(slot, chosen(creativeId, tier), reading);
  now += 10_000;
  learner.ending()(looked(seconds));
  return creativeId;
}

describe('a screen that learns', () => {
  test('CHO-20 shows most what holds people longest, by its own plays alone', async () => {
    const learner = await Learner.open(parts);
    const shown: string[] = [];
    for (let i = 0; i < 400; i += 1) {
      const creativeId = learner.choose(slot, eligible, reading);
      // What was made ready is what is shown.
      expect(learner.choose(slot, eligible, reading)).toBe(creativeId);
      learner.began(slot, chosen(creativeId), reading);
      now += 10_000;
      learner.ending()(looked(creativeId === 'b' ? 8 : 3));
      shown.push(creativeId);
    }
    const share = (id: string) => shown.filter((one) => one === id).length / shown.length;
    expect(share('b')).toBeGreaterThan(0.5);
    // It begins as if it had been shared out evenly, so for once the best may have more.
    expect(share('b')).toBeLessThanOrEqual(0.75);
    expect(share('a')).toBeGreaterThan(0.01);
  });

  test('CHO-21 goes on after a reload where it was, and tells the log of each play once, when the part of the day is over', async () => {
    let learner = await Learner.open(parts);
    for (let i = 0; i < 6; i += 1) play(learner, 4);
    await learner.beat();
    expect(sent).toEqual([]);
    learner = await Learner.open(parts);
    play(learner, 4, 'baseline');
    now = NOON + 5 * HOUR_MS;
    await learner.beat();
    await learner.beat();
    learner = await Learner.open(parts);
    await learner.beat();
    expect(sent.reduce((sum, { plays }) => sum + plays, 0)).toBe(7);
    expect(sent.filter(({ random }) => random)).toMatchObject([{ creativeId: 'a', plays: 1, tenths: 40 }]);
    expect(new Set(sent.map(({ part, band, group }) => `${part} ${band} ${group}`))).toEqual(
      new Set(['midday 60+ 1']),
    );
    // What it has learned is still there: it is not sent a second time.
    expect((kept.get('learning') as { own: LearningCell[] }).own.length).toBeGreaterThan(0);
    expect((kept.get('learning') as { open: LearningCell[] }).open).toEqual([]);
  });

  test('CHO-21 loses nothing to a full disk', async () => {
    const learner = await Learner.open(parts);
    play(learner, 4);
    now = NOON + 5 * HOUR_MS;
    diskIsFull = true;
    await expect(learner.beat()).rejects.toThrow('full');
    diskIsFull = false;
    await learner.beat();
    expect(sent).toMatchObject([{ plays: 1, tenths: 40, part: 'midday' }]);
  });

  test('CHO-22 learns nothing from plays that nobody saw, without a camera, or of slots without a choice', async () => {
    const learner = await Learner.open(parts);
    learner.began(slot, chosen('a'), reading);
    learner.ending()({ play: [], visits: [] });
    learner.began(slot, chosen('a'), reading);
    learner.ending()(null);
    learner.began(slot, chosen('a'), null);
    learner.ending()(looked(5));
    learner.began({ ...slot, choice: undefined, variants: [] }, chosen('a', 'generic'), reading);
    learner.ending()(looked(5));
    now = NOON + 5 * HOUR_MS;
    await learner.beat();
    expect(sent).toEqual([]);
  });

  test('CHO-22 counts attention per person, and begins anew where what was kept is of no use', async () => {
    kept.set('learning', { own: 'broken' });
    kept.set('learned', { cells: [{ plays: -1 }] });
    const learner = await Learner.open(parts);
    expect(learner.etag).toBeNull();
    learner.began(slot, chosen('a'), reading);
    learner.ending()(looked(12, 4));
    now = NOON + 5 * HOUR_MS;
    await learner.beat();
    expect(sent).toMatchObject([{ creativeId: 'a', plays: 1, tenths: 30 }]);
  });

  test('CHO-23 chooses by what other screens have learned before it has seen anything itself', async () => {
    const learner = await Learner.open(parts);
    const cell = { band: '60+', group: '1', part: 'midday', random: false, plays: 500 } as const;
    await learner.take({
      cells: [
        { ...cell, creativeId: 'a', tenths: 15_000, squares: 500_000 },
        { ...cell, creativeId: 'b', tenths: 15_000, squares: 500_000 },
        { ...cell, creativeId: 'c', tenths: 35_000, squares: 2_600_000 },
      ],
      experiments: [],
      etag: '"x"',
    });
    expect(learner.choose(slot, eligible, reading)).toBe('c');
    const again = await Learner.open(parts);
    expect(again.etag).toBe('"x"');
    expect(again.choose(slot, eligible, reading)).toBe('c');
  });
});

describe('what watches the audience', () => {
  class Sensor extends EventTarget {
    context: AudienceContext | null = null;
    beginPlay(): void {}
    endPlay(): Promise<PlayAudience | null> {
      return Promise.resolve(looked(6));
    }
    see(context: AudienceContext): void {
      this.context = context;
      this.dispatchEvent(new Event('context'));
    }
  }

  test('CHO-20 CHO-21 asks the learner where a slot learns, and tells it what came of the play that ended, not of the next', async () => {
    const learner = await Learner.open(parts);
    const sensor = new Sensor();
    const watcher = new AudienceWatcher({ sensor, random: () => 0.99, learner });
    // Without a camera nothing is asked and nothing is learned.
    expect(watcher.choose(slot, null, now)).toMatchObject({ creativeId: 'a', reason: 'no-camera' });
    sensor.see(reading.context);
    const first = watcher.choose(slot, null, now);
    expect(first).toMatchObject({ tier: 'learned', reason: 'learned' });
    watcher.beginPlay({ item: { slot }, variant: first });
    const counted = watcher.endPlay();
    const second = watcher.choose(slot, null, now);
    expect(second.creativeId).not.toBe(first.creativeId);
    watcher.beginPlay({ item: { slot }, variant: second });
    await counted;
    now = NOON + 5 * HOUR_MS;
    await learner.beat();
    expect(sent).toMatchObject([{ creativeId: first.creativeId, plays: 1, tenths: 60 }]);
  });

  test('EXP-2 leaves audience rules aside in an hour of control', async () => {
    const learner = await Learner.open(parts);
    const sensor = new Sensor();
    const watcher = new AudienceWatcher({ sensor, random: () => 0.99, learner });
    sensor.see(reading.context);
    const ruled = {
      ...slot,
      choice: undefined,
      variants: [{ creativeId: 'b', when: { band: '60+' as const } }],
    };
    expect(watcher.choose(ruled, null, now)).toMatchObject({ creativeId: 'b', tier: 'audience' });
    const experiment = {
      id: 'x',
      name: 'X',
      playlistId: 'p',
      controlShare: 0.5,
      startedAt: NOON,
      endedAt: null,
    };
    learner.controls.experiments = [experiment];
    while (!isControl(experiment, 'wall', hourOf(now))) now += HOUR_MS;
    expect(watcher.choose(ruled, null, now)).toMatchObject({ creativeId: 'a', reason: 'control' });
  });
});

describe('hours of control', () => {
  const experiment = {
    id: 'x',
    name: 'X',
    playlistId: 'p',
    controlShare: 0.5,
    startedAt: NOON,
    endedAt: NOON + 100 * HOUR_MS,
  };
  const hourThat = (control: boolean) =>
    Array.from({ length: 100 }, (_, i) => NOON + i * HOUR_MS).find(
      (hour) => isControl(experiment, 'wall', hourOf(hour)) === control,
    ) ?? 0;

  test('EXP-2 show the generic creative, and give even turns where a slot learns', () => {
    const controls = new ControlHours(parts);
    controls.experiments = [experiment];
    now = hourThat(true);
    const byRules = { ...slot, choice: undefined };
    expect(controls.choose(byRules, null, now)).toMatchObject({
      creativeId: 'a',
      tier: 'generic',
      reason: 'control',
    });
    const turns = Array.from({ length: 6 }, () => {
      const choice = controls.choose(slot, null, now);
      // Asked once more, it is still its turn.
      expect(controls.choose(slot, null, now)?.creativeId).toBe(choice?.creativeId);
      controls.began(slot);
      return choice?.creativeId;
    });
    expect(turns).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  test('EXP-2 are those of its playlist, within its time, by its lot', () => {
    const controls = new ControlHours(parts);
    now = hourThat(true);
    expect(controls.choose(slot, null, now)).toBeNull();
    controls.experiments = [{ ...experiment, playlistId: 'other' }];
    expect(controls.choose(slot, null, now)).toBeNull();
    controls.experiments = [{ ...experiment, startedAt: now + 1 }];
    expect(controls.choose(slot, null, now)).toBeNull();
    controls.experiments = [{ ...experiment, endedAt: now }];
    expect(controls.choose(slot, null, now)).toBeNull();
    controls.experiments = [experiment];
    expect(controls.choose({ ...slot, variants: [] }, null, now)).toBeNull();
    expect(controls.choose(slot, null, now)).not.toBeNull();
    now = hourThat(false);
    expect(controls.choose(slot, null, now)).toBeNull();
  });
});
