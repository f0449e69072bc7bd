import { expect, test } from 'vitest';
import { seenVisit } from '../../../kiosk/player/seen-visit.ts';
import type { KioskVisit } from '../../../shared/model/visit.ts';

const suggestion = (contentClass: 'L2' | 'L3') =>
  ({
    product: { id: contentClass },
    contentClass,
    reason: { rule: 'earlier-visit' },
  }) as KioskVisit['suggestions'][0];
const visit: KioskVisit = {
  ...{ visitId: 'v', state: 'active', match: ['🦊', '🌲', '🍎'], startedAt: 1, capAt: 2 },
  list: [{ productId: 'pasta', quantity: 1, addedAt: 1 }],
  suggestions: [suggestion('L2'), suggestion('L3')],
};

test('CONS-25 who brought company sees no suggestions on the kiosk, and still their list', () => {
  const seen = seenVisit(visit, 2);
  expect(seen?.suggestions).toEqual([]);
  expect(seen?.list).toEqual(visit.list);
});

test('CONS-25 alone, or where nothing counts people, the visit is as the server gave it', () => {
  for (const people of [null, 0, 1]) expect(seenVisit(visit, people)).toBe(visit);
  expect(seenVisit(null, 3)).toBeNull();
});
