import { expect, it } from 'vitest';
import {
  stepGroupScreens,
  stepGroupSpread,
  stepGroupText,
  stepText,
} from '../../../kiosk/console/displays/step-group-words.ts';
import type { Display } from '../../../shared/model/display.ts';
import type { StepGroup } from '../../../shared/model/step-group.ts';

const group: StepGroup = { id: 'g', name: 'Window', screens: ['a', 'b'], grid: null, createdAt: 1 };
const grid = { columns: 2, rows: 2, bezelX: 0, bezelY: 0 };

it('STEP-7 a group is told as what it is: screens alike, or a wall, and how much of it is empty', () => {
  expect(stepGroupText(group)).toBe('2 screens, each with the whole picture');
  expect(stepGroupText({ ...group, screens: ['a'] })).toBe('one screen');
  expect(stepGroupText({ ...group, grid, screens: ['a', 'b', 'c', 'd'] })).toBe('a video wall of 2 × 2');
  expect(stepGroupText({ ...group, grid, screens: ['a', null, 'c', 'd'] })).toBe(
    'a video wall of 2 × 2, one place empty',
  );
  expect(stepGroupText({ ...group, grid, screens: ['a', null, null, 'd'] })).toBe(
    'a video wall of 2 × 2, 2 places empty',
  );
  const displays = [
    { id: 'b', name: 'Right' },
    { id: 'a', name: 'Left' },
  ] as Display[];
  expect(stepGroupScreens({ ...group, screens: ['a', null, 'b', 'gone'] }, displays)).toBe('Left, Right');
});

it('STEP-13 a group says how far apart its screens are, of those that are there and have measured', () => {
  const display = (id: string, lateMs: number | null, online = true) =>
    ({ id, name: id, online, status: { step: { lateMs, clockErrorMs: 1 } } }) as unknown as Display;
  expect(stepGroupSpread(group, [display('a', 4), display('b', -2.5)])).toBe(
    '6.5 ms apart when last measured',
  );
  expect(stepGroupSpread(group, [display('a', 4), display('b', null)])).toBeNull();
  expect(stepGroupSpread(group, [display('a', 4), display('b', 9, false)])).toBeNull();
  expect(stepGroupSpread({ ...group, screens: ['a', null] }, [display('a', 4)])).toBeNull();
});

it('STEP-13 the display page says how late or early a screen is, and what it does not know', () => {
  expect(stepText(null)).toBeNull();
  expect(stepText(undefined)).toBeNull();
  expect(stepText({ lateMs: 3.14, clockErrorMs: 1.26 })).toBe('3.1 ms late; its clock is right to 1.3 ms');
  expect(stepText({ lateMs: -3, clockErrorMs: null })).toBe(
    "3.0 ms early; the server's clock has not been read",
  );
  expect(stepText({ lateMs: null, clockErrorMs: 2 })).toBe(
    'nothing measured yet; its clock is right to 2.0 ms',
  );
});
