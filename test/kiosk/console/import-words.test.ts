import { expect, test } from 'vitest';
import { importFault } from '../../../kiosk/console/schedule/import-words.ts';
import { ScheduleFile } from '../../../shared/model/schedule-file.ts';

const faultOf = (json: unknown) => importFault(json, ScheduleFile.safeParse(json).error?.issues[0]);
const file = {
  format: 'vitrine-schedule',
  version: 1,
  displays: [],
  schedule: { entries: [], dayparts: [], playlists: [], creatives: [], fillerPlaylistId: null },
};

test('CON-114 a file that is no schedule is refused in a person’s words, whatever it is', () => {
  for (const foreign of [{ name: 'package' }, [], null, 7, 'text', { ...file, format: 'other' }])
    expect(faultOf(foreign)).toBe('This file is not a Vitrine schedule. Choose one that Export made.');
  expect(faultOf({ ...file, version: 2 })).toMatch(/written by another version of Vitrine/);
});

test('CON-114 a schedule with a fault says where it is', () => {
  expect(ScheduleFile.safeParse(file).success).toBe(true);
  expect(faultOf({ ...file, displays: [{ id: 'a', name: '', zone: 'UTC' }] })).toBe(
    'This schedule cannot be read. Something in it is wrong, at display 1, name: Please fill this in.',
  );
  const slots = [
    { id: 's0', creativeId: 'soup' },
    { id: 's1', creativeId: 'soup', durationMs: 5 },
  ];
  const schedule = {
    ...file.schedule,
    playlists: [{ id: 'p', name: 'Lunch', slots, createdAt: 1 }],
    creatives: [{ id: 'soup', name: 'Soup', kind: 'product', productId: 'soup', createdAt: 1 }],
  };
  expect(faultOf({ ...file, schedule })).toBe(
    'This schedule cannot be read. Something in it is wrong, at playlist "Lunch", slot 2 ("Soup"), duration in milliseconds: The least is 1000.',
  );
  expect(faultOf({ ...file, schedule: { ...schedule, fillerPlaylistId: 7 } })).toContain(
    'at playlist "Lunch"',
  );
  expect(faultOf({ ...file, schedule: { ...file.schedule, fillerPlaylistId: 7 } })).toContain(
    'at filler playlist id: Please fill this in.',
  );
  expect(faultOf({ ...file, more: 1 })).toBe(
    'This schedule cannot be read. Something in it is wrong: This cannot be used.',
  );
});
