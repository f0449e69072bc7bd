import { expect, it } from 'vitest';
import { importDifferences } from '../../../../kiosk/console/schedule/import-differences.ts';
import { ScheduleFile } from '../../../../shared/model/schedule-file.ts';
import { testStore } from '../../../support/shop.ts';

const playlist = (id: string, name = id) => ({ id, name, slots: [], createdAt: 1 });
const file = (schedule: object) =>
  ScheduleFile.parse({
    format: 'vitrine-schedule',
    version: 1,
    displays: [],
    schedule: {
      entries: [],
      dayparts: [],
      playlists: [],
      layouts: [],
      creatives: [],
      fillerPlaylistId: null,
      takeovers: [],
      emergencies: [],
      openingHours: null,
      ...schedule,
    },
  });

it('CON-315 an import says beforehand, field by field, what the drafts would be instead; alarms are no part of it', () => {
  const alarm = { id: 'x', name: 'Fire', playlistId: 'alarm', displayIds: [], priority: 50 };
  const times = { startAt: 1, expiresAt: 2, createdAt: 1 };
  const now = file({
    playlists: [playlist('a'), playlist('b'), playlist('alarm')],
    emergencies: [{ ...alarm, ...times }],
  });
  const after = file({ playlists: [playlist('a', 'Another'), playlist('c')], fillerPlaylistId: 'c' });
  const store = { ...testStore, fillerPlaylistId: null };
  expect(
    importDifferences(now, after, store).map(({ what, name, before, after }) => [
      what,
      name,
      before !== null,
      after !== null,
    ]),
  ).toEqual([
    ['playlist', 'Another', true, true],
    ['playlist', 'c', false, true],
    ['playlist', 'b', true, false],
    ['store', store.name, true, true],
  ]);
  expect(importDifferences(now, now, store)).toEqual([]);
});
