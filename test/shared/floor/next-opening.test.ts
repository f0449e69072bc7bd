import { expect, test } from 'vitest';
import { nextOpening } from '../../../shared/floor/next-opening.ts';
import type { OpeningHours } from '../../../shared/model/opening-hours.ts';

/** Open 9 to 18 on Mondays, and over midnight on Saturdays. */
const hours: OpeningHours = {
  week: [
    { weekday: 1, hours: [{ start: '09:00', end: '18:00' }] },
    { weekday: 6, hours: [{ start: '20:00', end: '02:00' }] },
  ],
  exceptions: [],
  closedPlaylistId: null,
};
const zone = 'Europe/Berlin';
const at = (text: string) => Date.parse(`${text}+01:00`);

test('PLA-2 a shop that is open is open from now on, one that is shut from its next opening, also over midnight', () => {
  expect(nextOpening(at('2026-11-23T10:00'), { hours, zone })).toEqual({
    from: at('2026-11-23T10:00'),
    until: at('2026-11-23T18:00'),
  });
  expect(nextOpening(at('2026-11-23T18:00'), { hours, zone })).toEqual({
    from: at('2026-11-28T20:00'),
    until: at('2026-11-29T02:00'),
  });
  expect(nextOpening(at('2026-11-29T01:59'), { hours, zone })?.until).toBe(at('2026-11-29T02:00'));
});

test('PLA-2 of a shop without hours, or that never opens again, nothing is said', () => {
  expect(nextOpening(at('2026-11-23T10:00'), { hours: null, zone })).toBeNull();
  expect(nextOpening(at('2026-11-23T10:00'), { hours: { ...hours, week: [] }, zone })).toBeNull();
});
