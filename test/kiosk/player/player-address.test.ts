import { expect, test } from 'vitest';
import { displayAddress, readAddress } from '../../../kiosk/player/player-address.ts';

const TOKEN = 'a-token_of-32-characters-0123456';

test('PLY-5 reads display and one-time token', () => {
  expect(readAddress(`https://shop.test/player?display=wall-1#enrol=${TOKEN}`)).toEqual({
    displayId: 'wall-1',
    enrolToken: TOKEN,
  });
  expect(readAddress('https://shop.test/player')).toEqual({ displayId: null, enrolToken: null });
});

test.each([
  '?display=',
  '?display=../x',
  '?display=a%20b',
  '#enrol=',
  '#enrol=short',
  '#enrol=<script>alert(1)//',
])('PLY-5 takes %s for nothing', (part) => {
  expect(readAddress(`https://shop.test/player${part}`)).toEqual({ displayId: null, enrolToken: null });
});

test('PLY-5 the address that stays carries the display and no token', () => {
  expect(displayAddress(`https://shop.test/player?display=old#enrol=${TOKEN}`, 'wall-1')).toBe(
    'https://shop.test/player?display=wall-1',
  );
  expect(displayAddress(`https://shop.test/player#enrol=${TOKEN}`, null)).toBe('https://shop.test/player');
});
