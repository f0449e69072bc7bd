import type { ScheduleFile } from '../../../shared/model/schedule-file.ts';
import type { Store } from '../../../shared/model/store.ts';
import type { Difference, References } from '../../../shared/protocol/difference.ts';
import { isSame } from '../differences/field-change.ts';

interface Row {
  id: string;
  name: string;
}

/** In what the drafts would differ if a file took the place of what is exported of them now. */
export function importDifferences(now: ScheduleFile, file: ScheduleFile, store: Store): Difference[] {
  const [before, after] = [withoutAlarms(now.schedule), withoutAlarms(file.schedule)];
  const filled = (schedule: ScheduleFile['schedule']): Store => {
    return { ...store, fillerPlaylistId: schedule.fillerPlaylistId };
  };
  return [
    ...pairs(before.playlists, after.playlists).map((pair) => ({ what: 'playlist' as const, ...pair })),
    ...pairs(before.layouts, after.layouts).map((pair) => ({ what: 'layout' as const, ...pair })),
    ...pairs(before.dayparts, after.dayparts).map((pair) => ({ what: 'daypart' as const, ...pair })),
    ...pairs(before.entries, after.entries).map((pair) => ({ what: 'entry' as const, ...pair })),
    ...pairs([filled(before)], [filled(after)]).map((pair) => ({ what: 'store' as const, ...pair })),
  ];
}

/** What the two name by its id; where both have it, what the file calls it. */
export function importReferences(now: ScheduleFile, file: ScheduleFile): Partial<References> {
  const both = <T>(of: (schedule: ScheduleFile['schedule']) => readonly T[]) => [
    ...of(now.schedule),
    ...of(file.schedule),
  ];
  return {
    playlists: both(({ playlists }) => playlists),
    layouts: both(({ layouts }) => layouts),
    dayparts: both(({ dayparts }) => dayparts),
    creatives: both(({ creatives }) => creatives),
    displays: [...file.displays, ...now.displays],
  };
}

/** An alarm's own playlist stands in the file that tells of that moment, and is no part of the drafts. */
function withoutAlarms(schedule: ScheduleFile['schedule']): ScheduleFile['schedule'] {
  const alarms = new Set(schedule.emergencies.map(({ playlistId }) => playlistId));
  return { ...schedule, playlists: schedule.playlists.filter(({ id }) => !alarms.has(id)) };
}

function pairs<T extends Row>(before: readonly T[], after: readonly T[]) {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  const there = after.flatMap((one) => {
    const was = old.get(one.id) ?? null;
    return isSame(was, one) ? [] : [{ id: one.id, name: one.name, before: was, after: one }];
  });
  const gone = before.filter(({ id }) => !kept.has(id));
  return [...there, ...gone.map((one) => ({ id: one.id, name: one.name, before: one, after: null }))];
}
