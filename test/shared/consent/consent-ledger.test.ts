import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConsentEvent } from '../../../shared/consent/consent-event.ts';
import { NOTHING_GIVEN, purposesNow } from '../../../shared/consent/consent-ledger.ts';
import { VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { Purpose } from '../../../shared/model/visit.ts';

const purposes = Purpose.options;

function event(
  purpose: Purpose,
  state: ConsentEvent['event']['state'],
  at: number,
  version = 1,
): ConsentEvent {
  return {
    schemaVersion: '27560-1',
    recordId: `r-${at}`,
    receiptId: `q-${at}`,
    principalId: 'p',
    notice: { id: VISIT_NOTICE.id, version, hash: '0'.repeat(64), language: 'en' },
    purpose,
    dataItems: ['x'],
    dataType: 'x',
    controller: { id: 's', name: 'Shop', contact: 'shop@example.org', address: '1 Quay', type: 'controller' },
    storageLocation: 'the shop',
    retention: 'x',
    jurisdiction: 'EU',
    recipients: [],
    withdrawalMethod: 'x',
    lawfulBasis: 'consent (GDPR Art. 6(1)(a))',
    rights: 'x',
    authority: 'x',
    automatedLogic: 'x',
    source: 'given by the person on their own phone',
    minimumAge: 16,
    event: { at, validUntil: null, actor: 'person', type: 'explicit', state },
  };
}

test('CONS-1 every purpose is off until it is given', () => {
  expect(purposesNow([], 1, 1000)).toEqual(NOTHING_GIVEN);
  expect(NOTHING_GIVEN).toEqual(Object.fromEntries(purposes.map((purpose) => [purpose, false])));
  expect(purposes).toHaveLength(7);
});

test('CONS-2 each purpose changes only itself, and the latest event decides', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...purposes), fc.boolean()), { maxLength: 30 }), (said) => {
      const events = said.map(([purpose, given], at) => event(purpose, given ? 'given' : 'withdrawn', at));
      const now = purposesNow(events, 1, said.length);
      for (const purpose of purposes) {
        const last = said.filter(([named]) => named === purpose).at(-1);
        expect(now[purpose]).toBe(last?.[1] ?? false);
      }
    }),
  );
});

test('CONS-3 a new version of the notice asks again', () => {
  expect(purposesNow([event('remember-list', 'given', 1, 1)], 2, 10)['remember-list']).toBe(false);
});

test('CONS-4 consent ends at its own hour, and does not begin before it was given', () => {
  const given = event('remember-list', 'given', 100);
  const bounded = { ...given, event: { ...given.event, validUntil: 200 } };
  expect([99, 100, 199, 200].map((now) => purposesNow([bounded], 1, now)['remember-list'])).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
