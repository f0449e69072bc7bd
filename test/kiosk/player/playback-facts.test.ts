import { expect, test } from 'vitest';
import { PlaybackFacts } from '../../../kiosk/player/playback-facts.ts';

const facts = () => new PlaybackFacts(new Set(['a']), []);

test('PLY-11 a failed creative is left out, and tried again ever more rarely', () => {
  const known = facts();
  let now = 0;
  const waits: number[] = [];
  for (let failure = 0; failure < 6; failure += 1) {
    known.fail('film', now);
    const retryAt = known.nextRetryAt(now) ?? Number.NaN;
    expect([...known.at(retryAt - 1).failed]).toEqual(['film']);
    expect([...known.at(retryAt).failed]).toEqual([]);
    waits.push(retryAt - now);
    now = retryAt;
  }
  expect(waits).toEqual([60_000, 120_000, 240_000, 480_000, 900_000, 900_000]);
});

test('PLY-11 a showing that worked, or a new version, wipes the slate', () => {
  const known = facts();
  known.fail('film', 0);
  known.succeed('film');
  expect(known.at(1).failed.size).toBe(0);
  known.fail('film', 0);
  known.forgive();
  expect(known.nextRetryAt(0)).toBeNull();
});

test('PLY-12 one snapshot is handed out until something changes', () => {
  const known = facts();
  const first = known.at(0);
  expect(known.at(5)).toBe(first);
  known.fail('film', 5);
  expect(known.at(6)).not.toBe(first);
  expect(known.rememberLoop([])).toBe(false);
});
