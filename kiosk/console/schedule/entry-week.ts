import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import type { ScheduledDisplay } from '../../../shared/schedule/answer.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { type Segment, timeline } from '../../../shared/schedule/timeline.ts';

/** What becomes of one entry on one screen in a stretch of time. All times in milliseconds. */
export interface EntryWeek {
  playsMs: number;
  /** Its hours in which something of higher priority plays, and what that is. */
  shadowedMs: number;
  shadowedBy: readonly string[];
  /** Why it never would play in that time, even alone; null when it would. */
  never: string | null;
}

function hasEntry({ rung, entries, overlay }: Segment, { id, layer }: ScheduleEntry): boolean {
  return layer === 'overlay'
    ? overlay.some((one) => one.id === id)
    : rung === 'campaign' && entries.some((one) => one.id === id);
}

/** Compares what an entry would play alone with what the screen really shows. `actual` covers `[from, to)`. */
export function entryWeek(
  document: ScheduleDocument,
  display: ScheduledDisplay,
  entry: ScheduleEntry,
  actual: readonly Segment[],
): EntryWeek {
  const from = actual[0]?.from ?? 0;
  const to = actual.at(-1)?.to ?? 0;
  const uninterrupted = { takeovers: [], emergencies: [], openingHours: null, fillerPlaylistId: null };
  const alone = compile({ ...document, ...uninterrupted, entries: [entry] });
  const wanted = timeline(alone, display, from, to, EVERYTHING_READY).filter((hour) => hasEntry(hour, entry));
  const shadowedBy = new Set<string>();
  let playsMs = 0;
  let shadowedMs = 0;
  for (const hour of wanted)
    for (const segment of actual) {
      const overlap = Math.min(hour.to, segment.to) - Math.max(hour.from, segment.from);
      if (overlap <= 0) continue;
      if (hasEntry(segment, entry)) {
        playsMs += overlap;
        continue;
      }
      shadowedMs += overlap;
      const others =
        entry.layer === 'overlay' && segment.rung === 'campaign' ? segment.overlay : segment.entries;
      for (const { name } of others) shadowedBy.add(name);
      if (segment.rung === 'opening-hours') shadowedBy.add('opening hours');
    }
  const never =
    wanted.length > 0
      ? null
      : (evaluate(alone, display, from, EVERYTHING_READY).reasons.find(({ entryId }) => entryId === entry.id)
          ?.text ?? 'it has no hours');
  return { playsMs, shadowedMs, shadowedBy: [...shadowedBy], never };
}
