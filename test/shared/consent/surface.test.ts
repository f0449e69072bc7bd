import { expect, expectTypeOf, test } from 'vitest';
import {
  type Circumstances,
  type ClassOn,
  forSurface,
  maySee,
  PERSONAL_CLASSES,
  type PersonalClass,
  personal,
  SURFACES,
  type Surface,
} from '../../../shared/consent/surface.ts';

/** As open as it gets: switched on, alone, called, shared, opened. */
const everything: Circumstances = {
  switchedOn: true,
  peoplePresent: 1,
  askedForHelp: true,
  visitShared: true,
  opened: true,
};
const seen = (surface: Surface, so: Circumstances) =>
  PERSONAL_CLASSES.filter((content) => maySee(content, surface, so));

test.each<[Surface, PersonalClass[]]>([
  ['wall', ['L0', 'L1']],
  ['kiosk-idle', ['L0', 'L1']],
  ['kiosk-paired', ['L0', 'L1', 'L2', 'L3']],
  ['phone', [...PERSONAL_CLASSES]],
  ['staff', ['L0', 'L2', 'L4']],
  ['console', ['L0']],
])('CONS-5 %s shows at most %s', (surface, allowed) => {
  expect(seen(surface, everything)).toEqual(allowed);
});

test.each<[Surface, PersonalClass[]]>([
  ['wall', ['L0', 'L1']],
  ['kiosk-idle', ['L0', 'L1']],
  ['kiosk-paired', ['L0', 'L1', 'L2']],
  ['phone', ['L0', 'L1', 'L2', 'L3', 'L4']],
  ['staff', ['L0']],
  ['console', ['L0']],
])('CONS-5 %s shows %s while the person has said and done nothing', (surface, allowed) => {
  expect(seen(surface, {})).toEqual(allowed);
});

test('CONS-6 history reaches a shared screen only when switched on in this visit and nobody else stands there', () => {
  expect(maySee('L3', 'kiosk-paired', { switchedOn: false, peoplePresent: 1 })).toBe(false);
  expect(maySee('L3', 'kiosk-paired', { switchedOn: true, peoplePresent: 2 })).toBe(false);
  expect(maySee('L3', 'kiosk-paired', { switchedOn: true, peoplePresent: null })).toBe(true);
});

test('CONS-20 before two people a kiosk shows of neither what this visit or an earlier one suggests', () => {
  expect(seen('kiosk-paired', { ...everything, peoplePresent: 2 })).toEqual(['L0', 'L1']);
});

test('CONS-20 staff see what a visit is about only when its person has called or shared it, and a name only when shared', () => {
  expect(seen('staff', { askedForHelp: true })).toEqual(['L0', 'L2']);
  expect(seen('staff', { visitShared: true })).toEqual(['L0', 'L2', 'L4']);
  expect(seen('staff', { switchedOn: true })).toEqual(['L0']);
});

test('CONS-21 no circumstance opens a surface to what its type does not let through', () => {
  for (const surface of SURFACES)
    for (let bits = 0; bits < 32; bits += 1) {
      const so: Circumstances = {
        switchedOn: Boolean(bits & 1),
        peoplePresent: [null, 1, 2, 5][bits % 4] ?? null,
        askedForHelp: Boolean(bits & 4),
        visitShared: Boolean(bits & 8),
        opened: Boolean(bits & 16),
      };
      const most = seen(surface, everything);
      expect(seen(surface, so).filter((content) => !most.includes(content))).toEqual([]);
    }
});

test('CONS-21 a payload for a wall screen or an idle kiosk cannot be written that carries L2 or more', () => {
  expectTypeOf<ClassOn<'wall'>>().toEqualTypeOf<'L0' | 'L1'>();
  expectTypeOf<ClassOn<'kiosk-idle'>>().toEqualTypeOf<'L0' | 'L1'>();
  expectTypeOf<ClassOn<'staff'>>().toEqualTypeOf<'L0' | 'L2' | 'L4'>();
  const offer = personal('L0', 'offer of the week');
  const past = personal('L3', 'what goes with roses');
  const sensitive = personal('L5', 'a test');
  // @ts-expect-error L3 is not for walls
  expect(forSurface('wall', [offer, past], everything)).toEqual(['offer of the week']);
  // @ts-expect-error L2 is not for an idle kiosk
  expect(forSurface('kiosk-idle', [personal('L2', 'shoes')], everything)).toEqual([]);
  // @ts-expect-error L5 is on no screen but the person's own
  expect(forSurface('kiosk-paired', [sensitive], everything)).toEqual([]);
  // @ts-expect-error history is not for staff
  expect(forSurface('staff', [past], everything)).toEqual([]);
  expect(forSurface('phone', [offer, past, sensitive], {})).toEqual([
    'offer of the week',
    'what goes with roses',
  ]);
});
