import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, without } from '../../../kiosk/console/media/menu-edits.ts';
import { majorOf, minorOf } from '../../../kiosk/console/media/money-input.ts';

test('CON-45 a line that moves up changes places with the one above it, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), (list, at) => {
      const place = at % list.length;
      const result = moved(list, place);
      expect(result.toSorted()).toEqual(list.toSorted());
      if (place === 0) expect(result).toEqual(list);
      else expect([result[place - 1], result[place]]).toEqual([list[place], list[place - 1]]);
      expect(without(list, place)).toHaveLength(list.length - 1);
    }),
  );
});

test.each([
  ['6.5', 'GBP', 650],
  ['6.50', 'GBP', 650],
  ['0.29', 'GBP', 29],
  ['1.005', 'KWD', 1005],
  ['650', 'JPY', 650],
  ['', 'GBP', null],
  ['.', 'GBP', null],
])('CON-45 %j in %s is %s', (typed, currency, minor) => {
  expect(minorOf(typed, currency, 'en')).toBe(minor);
});

test('CON-45 an amount that was typed is shown as the same amount', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom('GBP', 'JPY', 'KWD'), (minor, currency) => {
      expect(minorOf(majorOf(minor, currency, 'en'), currency, 'en')).toBe(minor);
    }),
  );
  expect(majorOf(null, 'GBP', 'en')).toBe('');
});
