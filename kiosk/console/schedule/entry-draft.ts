import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import type { SavedEntry } from '../../../shared/protocol/saved-draft.ts';

/** All of an entry that a person decides. */
export type EntryDraft = Omit<ScheduleEntry, 'id' | 'createdAt'>;

const FRESH: EntryDraft = {
  name: '',
  playlistId: '',
  layoutId: null,
  displayIds: [],
  daypartId: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: null,
  until: null,
  recurrence: null,
  skip: [],
  layer: 'main',
  when: [],
  priority: 10,
  order: 0,
  zone: null,
  secondsPerHour: null,
  maxPlaysPerHour: null,
};

export function draftOf({ id: _, createdAt: __, version: ___, ...draft }: SavedEntry): EntryDraft {
  return draft;
}

/** Whoever schedules something wants to see it: ten above the highest there is, which leaves room in between. */
export function newDraft(entries: readonly ScheduleEntry[]): EntryDraft {
  const highest = Math.max(0, ...entries.map(({ priority }) => priority));
  return { ...FRESH, priority: Math.min(100, highest + 10) };
}
