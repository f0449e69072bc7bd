import { expect, test } from 'vitest';
import { maySee, type PersonalClass, type Surface } from '../../../shared/consent/surface.ts';

const alone = { switchedOn: true, peoplePresent: 1 };
const classes: PersonalClass[] = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'];

test.each<[Surface, PersonalClass[]]>([
  ['wall', ['L0', 'L1']],
  ['kiosk-idle', ['L0', 'L1']],
  ['kiosk-paired', ['L0', 'L1', 'L2', 'L3']],
  ['phone', classes],
])('CONS-5 %s shows at most %s', (surface, allowed) => {
  expect(classes.filter((content) => maySee(content, surface, alone))).toEqual(allowed);
});

test('CONS-6 history reaches a shared screen only when switched on in this visit and nobody else stands there', () => {
  expect(maySee('L3', 'kiosk-paired', { switchedOn: false, peoplePresent: 1 })).toBe(false);
  expect(maySee('L3', 'kiosk-paired', { switchedOn: true, peoplePresent: 2 })).toBe(false);
  expect(maySee('L3', 'kiosk-paired', { switchedOn: true, peoplePresent: null })).toBe(true);
});
