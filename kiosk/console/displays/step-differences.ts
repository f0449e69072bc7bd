import type { Display } from '../../../shared/model/display.ts';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import { addDays } from '../parts/calendar.ts';
import { dateIn, locale } from '../parts/moments.ts';

type Screen = Pick<Display, 'id' | 'name' | 'zone' | 'tags'>;
type Meant = Pick<ScheduleEntry, 'id' | 'displayIds' | 'when' | 'until'>;

/**
 * A warning where screens that should show the same are meant for different entries or follow different clocks; null
 * where they are not. Names one screen of each kind.
 *
 * @param screens ids, null for an empty place of a wall
 * @param now epoch milliseconds; entries that are over make no difference
 */
export function stepDifference(
  screens: readonly (string | null)[],
  displays: readonly Screen[],
  entries: readonly Meant[],
  now: number,
): string | null {
  const members = screens.flatMap((id) => displays.find((display) => display.id === id) ?? []);
  const zones = oneOfEach(members, ({ zone }) => zone);
  if (zones.length > 1) return `${listed(zones)} follow different clocks: they will not show the same.`;
  const schedules = oneOfEach(members, (screen) =>
    entries
      .filter((entry) => concerns(entry, screen, now))
      .map(({ id }) => id)
      .join(' '),
  );
  if (schedules.length < 2) return null;
  return `${listed(schedules)} have different schedules: they will not always show the same.`;
}

function concerns({ displayIds, when, until }: Meant, { id, zone, tags }: Screen, now: number): boolean {
  // What began on its last day before midnight may still be on today.
  if (until !== null && until < addDays(dateIn(zone, now), -1)) return false;
  if (displayIds.length > 0 && !displayIds.includes(id)) return false;
  return when.every(
    (condition) => condition.fact !== 'tag' || tags.includes(condition.tag) === condition.has,
  );
}

function oneOfEach(screens: readonly Screen[], kindOf: (screen: Screen) => string): Screen[] {
  const kinds = new Map<string, Screen>();
  for (const screen of screens) {
    const kind = kindOf(screen);
    if (!kinds.has(kind)) kinds.set(kind, screen);
  }
  return [...kinds.values()];
}

function listed(screens: readonly Screen[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(screens.map(({ name }) => name));
}
