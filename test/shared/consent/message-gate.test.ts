import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_GIVEN } from '../../../shared/consent/consent-ledger.ts';
import { heldBack } from '../../../shared/consent/message-gate.ts';
import type { Rhythm } from '../../../shared/consent/visit-rhythm.ts';
import { MessageKind } from '../../../shared/model/message.ts';
import { MessageChannel, USUAL_WISHES, type Wishes } from '../../../shared/model/own-choices.ts';
import { isOddBasket } from '../../../shared/personalize/odd-basket.ts';

const given = { ...NOTHING_GIVEN, 'offers-by-message': true };
const noon = { now: 1_800_000_000_000, time: '12:00', day: 20_833, sentAt: [], rhythm: null };
const [fridays, saturdays] = [5, 6].map((weekday) => ({ kind: 'weekly' as const, weekday })) as [
  Rhythm,
  Rhythm,
];
const message = { channel: 'phone-page' as const, topic: 'tea' };

test('VIS-20 each wish holds a message back by itself', () => {
  expect(heldBack(given, USUAL_WISHES, message, noon)).toBeNull();
  expect(heldBack(NOTHING_GIVEN, USUAL_WISHES, message, noon)).toBe('purpose');
  expect(heldBack(given, { ...USUAL_WISHES, channels: [] }, message, noon)).toBe('channel');
  expect(heldBack(given, { ...USUAL_WISHES, topicsOff: ['tea'] }, message, noon)).toBe('topic');
  for (const [time, held] of [
    ['19:59', null],
    ['20:00', 'quiet-hours'],
    ['00:00', 'quiet-hours'],
    ['07:59', 'quiet-hours'],
    ['08:00', null],
  ] as const)
    expect(heldBack(given, USUAL_WISHES, message, { ...noon, time }), time).toBe(held);
  const sentAt = [noon.now - 1, noon.now - 6 * 86_400_000];
  expect(heldBack(given, USUAL_WISHES, message, { ...noon, sentAt })).toBe('often-enough');
  const rhythm = { ...given, 'visit-rhythm': true };
  expect(heldBack(rhythm, USUAL_WISHES, message, { ...noon, rhythm: saturdays })).toBe('other-day');
  expect(heldBack(rhythm, USUAL_WISHES, message, { ...noon, rhythm: fridays })).toBeNull();
  expect(heldBack(given, USUAL_WISHES, message, { ...noon, rhythm: saturdays }), 'not asked for').toBeNull();
  const timely = { ...message, kind: 'hold-ending' as const, timely: true };
  expect(
    heldBack(rhythm, USUAL_WISHES, timely, { ...noon, rhythm: saturdays }),
    'it ends by itself',
  ).toBeNull();
  const stopped: Wishes = { ...USUAL_WISHES, kindsOff: ['hold-ending'] };
  expect(heldBack(given, stopped, timely, noon)).toBe('topic');
});

test('VIS-20 of 10,000 sends none is on a channel, topic or hour that was not chosen, and none too many', () => {
  const wishes: fc.Arbitrary<Wishes> = fc.record({
    topicsOff: fc.subarray(['tea', 'bread', 'plants']),
    brandsOff: fc.constant([]),
    brandsFirst: fc.constant([]),
    kindsOff: fc.subarray([...MessageKind.options]),
    channels: fc.subarray([...MessageChannel.options]),
    quiet: fc.option(fc.constantFrom({ from: '20:00', until: '08:00' }, { from: '09:00', until: '17:00' })),
    perWeek: fc.integer({ min: 1, max: 14 }),
  });
  fc.assert(
    fc.property(
      wishes,
      fc.record({
        channel: fc.constantFrom(...MessageChannel.options),
        topic: fc.constantFrom('tea', 'bread', null),
        kind: fc.constantFrom(...MessageKind.options),
      }),
      fc.constantFrom('00:00', '08:30', '12:00', '18:00', '23:59'),
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }),
      fc.boolean(),
      (wishes, message, time, daysAgo, asked) => {
        const sentAt = daysAgo.map((days) => noon.now - days * 86_400_000);
        const purposes = { ...NOTHING_GIVEN, 'offers-by-message': asked };
        if (heldBack(purposes, wishes, message, { ...noon, time, sentAt }) !== null) return;
        expect(asked).toBe(true);
        expect(wishes.channels).toContain(message.channel);
        expect(wishes.topicsOff).not.toContain(message.topic);
        expect(wishes.kindsOff).not.toContain(message.kind);
        expect(sentAt.length).toBeLessThan(wishes.perWeek);
        if (wishes.quiet?.from === '20:00') expect(time >= '08:00' && time < '20:00').toBe(true);
        if (wishes.quiet?.from === '09:00') expect(time < '09:00' || time >= '17:00').toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
});

test('VIS-19 only a list that breaks a known pattern is odd', () => {
  const known = Array.from({ length: 10 }, () => 'dairy');
  expect(isOddBasket(['toys', 'toys', 'dairy'], known)).toBe(true);
  expect(isOddBasket(['toys', 'dairy', 'dairy'], known)).toBe(false);
  expect(isOddBasket(['toys', 'toys'], known)).toBe(false);
  expect(isOddBasket(['toys', 'toys', 'toys'], known.slice(1))).toBe(false);
});
