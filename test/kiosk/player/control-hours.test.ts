import { beforeEach, describe, expect, test } from 'vitest';
import { AudienceWatcher } from '../../../kiosk/player/audience-watcher.ts';
import { ControlHours } from '../../../kiosk/player/control-hours.ts';
import { Learner } from '../../../kiosk/player/learner.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';
import { HOUR_MS, hourOf, isControl } from '../../../shared/choosing/experiment.ts';
import { looked, MadeScreen, NOON, reading, slot } from './learner-kit.ts';

let screen: MadeScreen;
beforeEach(() => {
  screen = new MadeScreen();
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
    const learner = await Learner.open(screen.parts);
    const sensor = new Sensor();
    const watcher = new AudienceWatcher({ sensor, random: () => 0.99, learner });
    // Without a camera nothing is asked and nothing is learned.
    expect(watcher.choose(slot, null, screen.now)).toMatchObject({ creativeId: 'a', reason: 'no-camera' });
    sensor.see(reading.context);
    const first = watcher.choose(slot, null, screen.now);
    expect(first).toMatchObject({ tier: 'learned', reason: 'learned' });
    watcher.beginPlay({ item: { slot }, variant: first });
    const counted = watcher.endPlay();
    const second = watcher.choose(slot, null, screen.now);
    expect(second.creativeId).not.toBe(first.creativeId);
    watcher.beginPlay({ item: { slot }, variant: second });
    await counted;
    screen.now = NOON + 5 * HOUR_MS;
    await learner.beat();
    expect(screen.sent).toMatchObject([{ creativeId: first.creativeId, plays: 1, tenths: 60 }]);
  });

  test('EXP-2 leaves audience rules aside in an hour of control', async () => {
    const learner = await Learner.open(screen.parts);
    const sensor = new Sensor();
    const watcher = new AudienceWatcher({ sensor, random: () => 0.99, learner });
    sensor.see(reading.context);
    const ruled = {
      ...slot,
      choice: undefined,
      variants: [{ creativeId: 'b', when: { band: '60+' as const } }],
    };
    expect(watcher.choose(ruled, null, screen.now)).toMatchObject({ creativeId: 'b', tier: 'audience' });
    const experiment = {
      id: 'x',
      name: 'X',
      playlistId: 'p',
      controlShare: 0.5,
      startedAt: NOON,
      endedAt: null,
    };
    learner.controls.experiments = [experiment];
    while (!isControl(experiment, 'wall', hourOf(screen.now))) screen.now += HOUR_MS;
    expect(watcher.choose(ruled, null, screen.now)).toMatchObject({ creativeId: 'a', reason: 'control' });
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
    const controls = new ControlHours(screen.parts);
    controls.experiments = [experiment];
    screen.now = hourThat(true);
    const byRules = { ...slot, choice: undefined };
    expect(controls.choose(byRules, null, screen.now)).toMatchObject({
      creativeId: 'a',
      tier: 'generic',
      reason: 'control',
    });
    const turns = Array.from({ length: 6 }, () => {
      const choice = controls.choose(slot, null, screen.now);
      // Asked once more, it is still its turn.
      expect(controls.choose(slot, null, screen.now)?.creativeId).toBe(choice?.creativeId);
      controls.began(slot);
      return choice?.creativeId;
    });
    expect(turns).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  test('EXP-2 are those of its playlist, within its time, by its lot', () => {
    const controls = new ControlHours(screen.parts);
    screen.now = hourThat(true);
    expect(controls.choose(slot, null, screen.now)).toBeNull();
    controls.experiments = [{ ...experiment, playlistId: 'other' }];
    expect(controls.choose(slot, null, screen.now)).toBeNull();
    controls.experiments = [{ ...experiment, startedAt: screen.now + 1 }];
    expect(controls.choose(slot, null, screen.now)).toBeNull();
    controls.experiments = [{ ...experiment, endedAt: screen.now }];
    expect(controls.choose(slot, null, screen.now)).toBeNull();
    controls.experiments = [experiment];
    expect(controls.choose({ ...slot, variants: [] }, null, screen.now)).toBeNull();
    expect(controls.choose(slot, null, screen.now)).not.toBeNull();
    screen.now = hourThat(false);
    expect(controls.choose(slot, null, screen.now)).toBeNull();
  });
});
