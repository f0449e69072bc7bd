import { expect, test } from 'vitest';
import { foundText, invitationText } from '../../../kiosk/console/insight/plan-words.ts';

const told = (added: { value: number; low: number; high: number } | null) =>
  invitationText({
    origin: 'web',
    invited: { plans: 400, share: 0.3 },
    without: { plans: 100, share: 0.2 },
    added,
  });

test('PLA-4 the console says of an invitation only what its interval holds', () => {
  expect(told(null)).toBe('Too few of either kind to say what the invitation does.');
  expect(told({ value: 0.1, low: 0.02, high: 0.18 })).toMatch(/^More people come .* \+2 and \+18 percentage/);
  expect(told({ value: -0.1, low: -0.18, high: -0.02 })).toMatch(/^Fewer people come/);
  expect(told({ value: 0.1, low: -0.05, high: 0.25 })).toMatch(/^No difference seen so far/);
});

test('MAP-4 where ways led is a share of so many', () => {
  expect(foundText({ ways: 27, foundShare: 0.2593 })).toMatch(/^25\.9\s?% of 27 ways/);
});
