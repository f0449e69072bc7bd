import { beforeEach, expect, test } from 'vitest';
import { AudienceWatcher } from '../../../kiosk/player/audience-watcher.ts';
import { watcherBeside } from '../../../kiosk/player/beside-watcher.ts';
import { Learner } from '../../../kiosk/player/learner.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import type { Slot } from '../../../shared/model/playlist.ts';
import { looked, MadeScreen, reading, slot } from './learner-kit.ts';

let screen: MadeScreen;
beforeEach(() => {
  screen = new MadeScreen();
});

class Sensor extends EventTarget {
  context: AudienceContext | null = reading.context;
  began = 0;
  beginPlay(): void {
    this.began += 1;
  }
  endPlay = async () => looked(6);
}

async function beside() {
  const sensor = new Sensor();
  const learner = await Learner.open(screen.parts);
  const watcher = new AudienceWatcher({ sensor, random: () => 0.99, learner });
  sensor.dispatchEvent(new Event('context'));
  return { sensor, learner, watcher, side: watcherBeside(watcher) };
}

test('CHO-24 beside the main zone a slot that learns goes by its rules alone', async () => {
  const { watcher, side } = await beside();
  expect(watcher.choose(slot, null, screen.now)).toMatchObject({ tier: 'learned' });
  expect(side.choose(slot, null, screen.now)).toMatchObject({ creativeId: 'a', tier: 'generic' });
  const ruled: Slot = {
    ...slot,
    variants: [...slot.variants, { creativeId: 'r', when: { attention: 'somebody' } }],
  };
  expect(side.choose(ruled, null, screen.now)).toMatchObject({ creativeId: 'r', reason: 'rule' });
  expect(side.reading).toEqual(watcher.reading);
});

test('CHO-24 nothing is learned, told or counted of what plays beside', async () => {
  const { sensor, side, watcher, learner } = await beside();
  const play = async (of: typeof side) => {
    of.beginPlay({ item: { slot }, variant: of.choose(slot, null, screen.now) });
    const audience = await of.endPlay();
    // A part of the day later, what was learned is told.
    screen.now += 5 * 3_600_000;
    await learner.beat();
    return audience;
  };
  expect(await play(side)).toBeNull();
  expect([sensor.began, screen.sent, screen.kept.get('learning')]).toEqual([0, [], undefined]);
  expect(await play(watcher)).not.toBeNull();
  expect([sensor.began, screen.sent.length]).toEqual([1, 1]);
});
