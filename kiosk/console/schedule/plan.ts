import type { Display } from '../../../shared/model/display.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { Store } from '../../../shared/model/store.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import type { SavedDaypart, SavedEntry } from '../../../shared/protocol/saved-draft.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { EVERYTHING_READY, type Facts } from '../../../shared/schedule/facts.ts';
import { type Segment, timeline } from '../../../shared/schedule/timeline.ts';
import { ask } from '../data/ask.ts';
import { addDays } from '../parts/calendar.ts';
import { startOfDay } from '../parts/wall-time.ts';

/** The drafts that make the schedule, and the screens it is for. */
export interface Plan {
  document: Omit<ScheduleDocument, 'entries' | 'dayparts'> & {
    entries: SavedEntry[];
    dayparts: SavedDaypart[];
  };
  displays: readonly Display[];
}

export async function loadPlan(store: Store, signal: AbortSignal): Promise<Plan> {
  const [{ entries, dayparts }, { playlists }, { layouts }, { creatives }, { displays }] = await Promise.all([
    ask(consoleEndpoints.getSchedule, {}, { signal }),
    ask(consoleEndpoints.listPlaylists, {}, { signal }),
    ask(layoutEndpoints.listLayouts, {}, { signal }),
    ask(consoleEndpoints.listCreatives, {}, { signal }),
    ask(consoleEndpoints.listDisplays, {}, { signal }),
  ]);
  return {
    document: {
      entries,
      dayparts,
      playlists,
      layouts,
      creatives: creatives.map(({ creative }) => creative),
      fillerPlaylistId: store.fillerPlaylistId,
      takeovers: [],
      emergencies: [],
      openingHours: store.openingHours,
    },
    displays,
  };
}

/** One day of a week as a screen would show it. */
export interface PlannedDay {
  /** `YYYY-MM-DD` on the screen's wall. */
  date: string;
  from: number;
  to: number;
  segments: readonly Segment[];
}

/** What is known beforehand of a screen: no weather, no stock, nobody before it. */
export function foreseenFacts({ tags }: Pick<Display, 'tags'>, language: string): Facts {
  return { ...EVERYTHING_READY, surroundings: { tags: new Set(tags), language } };
}

/** The seven days from a Monday on, by the screen's own clock. */
export function plannedWeek(
  document: ScheduleDocument,
  display: Pick<Display, 'id' | 'zone'>,
  monday: string,
  facts: Facts = EVERYTHING_READY,
): PlannedDay[] {
  const schedule = compile(document);
  return Array.from({ length: 7 }, (_, at) => {
    const date = addDays(monday, at);
    const from = startOfDay(date, display.zone);
    const to = startOfDay(date, display.zone, 1);
    return { date, from, to, segments: timeline(schedule, display, from, to, facts) };
  });
}
