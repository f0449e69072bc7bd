import type { Creative } from '../../../shared/model/creative.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import type { ScheduledDisplay } from '../../../shared/schedule/answer.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { holds, isKnown } from '../../../shared/schedule/condition.ts';
import { conditionWords } from '../../../shared/schedule/condition-words.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY, type Facts } from '../../../shared/schedule/facts.ts';
import { type Segment, timeline } from '../../../shared/schedule/timeline.ts';

/** What becomes of one entry on one screen in a stretch of time. All times in milliseconds. */
export interface EntryWeek {
  playsMs: number;
  /** Its hours in which something of higher priority plays, and what that is. */
  shadowedMs: number;
  shadowedBy: readonly string[];
  /** Why it never would play in that time, even alone; null when it would. */
  never: string | null;
  /** The conditions on which it hangs whether it would, where nobody knows beforehand; null when on none. */
  onlyIf: string | null;
}

export interface KnownBeforehand {
  /** What `actual` was worked out with. */
  facts: Facts;
  /** ms since 1970; why an entry does not play is told of then, or of its next hours, never of hours gone by. */
  now: number;
}

/** Stands in for a playlist whose contents are not asked about. */
const ANYTHING = {
  id: 'anything',
  name: 'Anything',
  kind: 'message',
  theme: 'paper',
  heading: 'Anything',
  text: '',
  contentClass: 'L0',
  createdAt: 0,
} as const satisfies Creative;

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
  { facts, now }: KnownBeforehand = { facts: EVERYTHING_READY, now: 0 },
): EntryWeek {
  const from = actual[0]?.from ?? 0;
  const to = actual.at(-1)?.to ?? 0;
  const uninterrupted = { takeovers: [], emergencies: [], openingHours: null, fillerPlaylistId: null };
  const lone = { ...document, ...uninterrupted, entries: [entry] };
  const alone = compile(lone);
  const wanted = timeline(alone, display, from, to, facts).filter((hour) => hasEntry(hour, entry));
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
  const heard = { playsMs, shadowedMs, shadowedBy: [...shadowedBy] };
  if (wanted.length > 0) return { ...heard, never: null, onlyIf: null };
  const hours = timeline(unconditional(lone, entry), display, from, to, facts).filter((hour) =>
    hasEntry(hour, entry),
  );
  const at = instantToTell(hours, Math.min(Math.max(from, now), to - 1), now);
  const reason = evaluate(alone, display, at, facts).reasons.find(({ entryId }) => entryId === entry.id);
  if (reason?.code !== 'condition' && reason?.code !== 'condition-unknown')
    return { ...heard, never: reason?.text ?? 'it has no hours', onlyIf: null };
  return { ...heard, ...conditionsKeptOut(entry.when, facts) };
}

/** What is known to be otherwise keeps an entry out for certain; else it hangs on what is not known. */
function conditionsKeptOut(
  when: ScheduleEntry['when'],
  { surroundings }: Facts,
): Pick<EntryWeek, 'never' | 'onlyIf'> {
  const failing = when.filter((condition) => !holds(condition, surroundings));
  const certain = failing.filter((condition) => isKnown(condition, surroundings));
  const words = (certain.length > 0 ? certain : failing).map(conditionWords).join(', ');
  return certain.length > 0 ? { never: words, onlyIf: null } : { never: null, onlyIf: words };
}

/** In the entry's present or next hours, else in its last ones; where it has none, at `otherwise`. */
function instantToTell(hours: readonly Segment[], otherwise: number, now: number): number {
  const hour = hours.find(({ to }) => to > now) ?? hours.at(-1);
  return hour === undefined ? otherwise : Math.min(Math.max(hour.from, now), hour.to - 1);
}

/** The entry's hours by the calendar alone: with something to show in them, and no conditions. */
function unconditional(document: ScheduleDocument, entry: ScheduleEntry) {
  const playlists = document.playlists.map((one) =>
    one.id === entry.playlistId
      ? { ...one, slots: [{ id: 'any', creativeId: ANYTHING.id, variants: [] }] }
      : one,
  );
  return compile({ ...document, playlists, creatives: [ANYTHING], entries: [{ ...entry, when: [] }] });
}
