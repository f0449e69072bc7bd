import { expect, test } from 'vitest';
import { PresenceEnd } from '../../../kiosk/player/presence-end.ts';
import { type AudienceContext, groupOf } from '../../../shared/audience/audience-context.ts';

function people(count: number, idle = false): AudienceContext {
  const bands = { '20-39': 0, '40-59': 0, '60+': 0, unknown: count };
  return { at: 0, count, group: groupOf(count), facing: count, watchers: count, bands, idle };
}

const LONG = 30_000;

test('AUD-212 a visit is over when somebody was seen in it and nobody has been for ten seconds', () => {
  const presence = new PresenceEnd();
  expect(presence.isOver(people(0, true), LONG)).toBe(false);
  expect(presence.isOver(people(1), LONG)).toBe(false);
  expect(presence.isOver(people(0), LONG)).toBe(false);
  expect(presence.isOver(people(0, true), LONG)).toBe(true);
});

test('AUD-212 whoever has just touched the screen is there, seen or not', () => {
  const presence = new PresenceEnd();
  presence.isOver(people(1), 0);
  expect(presence.isOver(people(0, true), 9_999)).toBe(false);
  expect(presence.isOver(people(0, true), 10_000)).toBe(true);
});

test('AUD-212 of a visit before, or without a camera, nothing is remembered', () => {
  for (const [context, stillMs] of [[people(1), null] as const, [null, LONG] as const]) {
    const presence = new PresenceEnd();
    presence.isOver(people(1), LONG);
    presence.isOver(context, stillMs);
    expect(presence.isOver(people(0, true), LONG)).toBe(false);
  }
});
