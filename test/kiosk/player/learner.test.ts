import { beforeEach, describe, expect, test } from 'vitest';
import { Learner } from '../../../kiosk/player/learner.ts';
import { genericChoice, type VariantChoice } from '../../../shared/audience/variant-choice.ts';
import { HOUR_MS } from '../../../shared/choosing/experiment.ts';
import type { LearningCell } from '../../../shared/choosing/learning-cell.ts';
import { eligible, looked, MadeScreen, NOON, reading, slot } from './learner-kit.ts';

const chosen = (creativeId: string, tier: VariantChoice['tier'] = 'learned'): VariantChoice => ({
  ...genericChoice(slot, 'learned', 0),
  creativeId,
  tier,
});
let screen: MadeScreen;
beforeEach(() => {
  screen = new MadeScreen();
});

function play(learner: Learner, seconds: number, tier: VariantChoice['tier'] = 'learned'): string {
  const creativeId = tier === 'baseline' ? 'a' : learner.choose(slot, eligible, reading);
  learner.began(slot, chosen(creativeId, tier), reading);
  screen.now += 10_000;
  learner.ending()(looked(seconds));
  return creativeId;
}

describe('a screen that learns', () => {
  test('CHO-20 shows most what holds people longest, by its own plays alone', async () => {
    const learner = await Learner.open(screen.parts);
    const shown: string[] = [];
    for (let i = 0; i < 400; i += 1) {
      const creativeId = learner.choose(slot, eligible, reading);
      // What was made ready is what is shown.
      expect(learner.choose(slot, eligible, reading)).toBe(creativeId);
      learner.began(slot, chosen(creativeId), reading);
      screen.now += 10_000;
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
    let learner = await Learner.open(screen.parts);
    for (let i = 0; i < 6; i += 1) play(learner, 4);
    await learner.beat();
    expect(screen.sent).toEqual([]);
    learner = await Learner.open(screen.parts);
    play(learner, 4, 'baseline');
    screen.now = NOON + 5 * HOUR_MS;
    await learner.beat();
    await learner.beat();
    learner = await Learner.open(screen.parts);
    await learner.beat();
    expect(screen.sent.reduce((sum, { plays }) => sum + plays, 0)).toBe(7);
    expect(screen.sent.filter(({ random }) => random)).toMatchObject([
      { creativeId: 'a', plays: 1, tenths: 40 },
    ]);
    expect(new Set(screen.sent.map(({ part, band, group }) => `${part} ${band} ${group}`))).toEqual(
      new Set(['midday 60+ 1']),
    );
    // What it has learned is still there: it is not screen.sent a second time.
    expect((screen.kept.get('learning') as { own: LearningCell[] }).own.length).toBeGreaterThan(0);
    expect((screen.kept.get('learning') as { open: LearningCell[] }).open).toEqual([]);
  });

  test('CHO-21 loses nothing to a full disk', async () => {
    const learner = await Learner.open(screen.parts);
    play(learner, 4);
    screen.now = NOON + 5 * HOUR_MS;
    screen.diskIsFull = true;
    await expect(learner.beat()).rejects.toThrow('full');
    screen.diskIsFull = false;
    await learner.beat();
    expect(screen.sent).toMatchObject([{ plays: 1, tenths: 40, part: 'midday' }]);
  });

  test('CHO-22 learns nothing from plays that nobody saw, without a camera, or of slots without a choice', async () => {
    const learner = await Learner.open(screen.parts);
    learner.began(slot, chosen('a'), reading);
    learner.ending()({ play: [], visits: [] });
    learner.began(slot, chosen('a'), reading);
    learner.ending()(null);
    learner.began(slot, chosen('a'), null);
    learner.ending()(looked(5));
    learner.began({ ...slot, choice: undefined, variants: [] }, chosen('a', 'generic'), reading);
    learner.ending()(looked(5));
    screen.now = NOON + 5 * HOUR_MS;
    await learner.beat();
    expect(screen.sent).toEqual([]);
  });

  test('CHO-22 counts attention per person, and begins anew where what was kept is of no use', async () => {
    screen.kept.set('learning', { own: 'broken' });
    screen.kept.set('learned', { cells: [{ plays: -1 }] });
    const learner = await Learner.open(screen.parts);
    expect(learner.etag).toBeNull();
    learner.began(slot, chosen('a'), reading);
    learner.ending()(looked(12, 4));
    screen.now = NOON + 5 * HOUR_MS;
    await learner.beat();
    expect(screen.sent).toMatchObject([{ creativeId: 'a', plays: 1, tenths: 30 }]);
  });

  test('CHO-23 chooses by what other screens have learned before it has seen anything itself', async () => {
    const learner = await Learner.open(screen.parts);
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
    const again = await Learner.open(screen.parts);
    expect(again.etag).toBe('"x"');
    expect(again.choose(slot, eligible, reading)).toBe('c');
  });
});
