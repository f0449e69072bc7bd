import type { PlayingEntry } from './answer.ts';
import type { ClockHour } from './clock-hour.ts';
import { coveringMs, expectedMs } from './item-length.ts';
import type { LoopItem } from './loop-item.ts';
import { accountOf, type PlayBook, type Share } from './play-book.ts';
import { HOUR_SECONDS } from './room.ts';

/** A hair of rounding must not cost an item. */
const ROUNDING_MS = 0.001;
/** Items last a little longer than they are expected to: the pictures' own loading, a film's last frames. */
const SLACK_MS = 2000;

/** An entry with a share, with what it would play next. */
export interface Contender {
  readonly share: Share;
  /** Its items in order, and the place of the next one. */
  readonly items: readonly LoopItem[];
  readonly place: number;
}

/**
 * The shares that run on a screen. Those of one priority that want more of the hour than is left to them are scaled
 * in proportion; a higher priority is served before. An entry that may not begin often enough for its share has only
 * what its plays can fill.
 */
export function sharesOf(entries: readonly PlayingEntry[], loop: readonly LoopItem[]): Share[] {
  const wanted = new Map<string, { priority: number; seconds: number }>();
  for (const entry of entries) {
    if (entry.secondsPerHour === null || wanted.has(entry.id)) continue;
    const reachable = reachableSeconds(entry, loop);
    wanted.set(entry.id, {
      priority: entry.priority,
      seconds: Math.min(entry.secondsPerHour, reachable),
    });
  }
  let left = HOUR_SECONDS;
  const shares: Share[] = [];
  for (const level of new Set([...wanted.values()].map(({ priority }) => priority))) {
    const peers = [...wanted].filter(([, { priority }]) => priority === level);
    const sum = peers.reduce((total, [, { seconds }]) => total + seconds, 0);
    const scale = sum > left ? left / sum : 1;
    for (const [entryId, { seconds }] of peers)
      shares.push({ entryId, rate: (seconds * scale) / HOUR_SECONDS });
    left -= sum * scale;
  }
  return shares;
}

function reachableSeconds({ id, maxPlaysPerHour }: PlayingEntry, loop: readonly LoopItem[]): number {
  if (maxPlaysPerHour === null) return HOUR_SECONDS;
  const lengths = loop.filter(({ entryId }) => entryId === id).map(expectedMs);
  const sum = lengths.reduce((total, ms) => total + ms, 0);
  return (maxPlaysPerHour * sum) / Math.max(1, lengths.length) / 1000;
}

/** How a contender stands at an instant. */
interface Standing {
  /** What it still lacks of the hour's quota. */
  readonly needMs: number;
  /** What its next items take until it lacks nothing. */
  readonly itemsMs: number;
  /** How late its next item is, in parts of the hour; negative when it is early. `whole`: items fit as they are. */
  readonly late: (whole: boolean) => number;
}

/**
 * Whose share is due at `now`: of those behind, the one that is most so. Null when an item outside the shares, which
 * would last `otherMs`, may come first; that is `null` when there is none, and then somebody's turn it always is.
 *
 * Two rules meet here. An entry's items are spread: when `n` of them make up its hour, the k-th is due after
 * (k - 1/2)/n of it, and entries are shifted against each other. And the hour must suffice: an item outside the shares
 * waits when what all entries still lack would not fit behind it.
 */
export function dueContender(
  contenders: readonly Contender[],
  otherMs: number | null,
  book: PlayBook,
  now: number,
  hour: ClockHour,
): Contender | null {
  const leftMs = hour.end - now;
  const standings = contenders.map((contender, place) => ({
    contender,
    standing: standingOf(contender, (place + 0.5) / contenders.length, otherMs ?? 0, book, now, hour),
  }));
  const wanting = standings.filter(({ standing }) => standing.needMs > 0);
  const itemsMs = wanting.reduce((sum, { standing }) => sum + standing.itemsMs, 0);
  // With nothing else to play, the whole of the hour is theirs, in proportion.
  const alone = otherMs === null;
  const whole = !alone && itemsMs <= leftMs;
  let latest: { contender: Contender; late: number } | null = null;
  for (const { contender, standing } of alone ? standings : wanting) {
    const late = standing.late(whole);
    if (latest === null || late > latest.late) latest = { contender, late };
  }
  if (latest === null) return null;
  const mustHurry = alone || itemsMs + otherMs + SLACK_MS > leftMs;
  return mustHurry || latest.late >= 0 ? latest.contender : null;
}

function standingOf(
  { share, items, place }: Contender,
  shift: number,
  otherMs: number,
  book: PlayBook,
  now: number,
  hour: ClockHour,
): Standing {
  const { earnedMs, owedMs, playedMs } = accountOf(book, share.entryId, hour);
  const ownMs = earnedMs + share.rate * (hour.end - now);
  const quotaMs = ownMs + owedMs;
  const needMs = Math.max(0, quotaMs - playedMs - ROUNDING_MS);
  const itemsMs = coveringMs(items, place, needMs);
  const item = items[place] as LoopItem;
  // The instant to judge by is the middle of what would come otherwise: as often early as late.
  const passed = Math.min(1, (earnedMs + (share.rate * otherMs) / 2) / Math.max(ownMs, 1));
  const late = (whole: boolean): number => {
    const planned = whole ? playedMs + itemsMs : quotaMs;
    return passed - (playedMs + shift * expectedMs(item)) / Math.max(planned, 1);
  };
  return { needMs, itemsMs, late };
}
