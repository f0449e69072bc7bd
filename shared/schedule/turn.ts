import type { Layer, PlayingEntry } from './answer.ts';
import type { ClockHour } from './clock-hour.ts';
import { expectedMs } from './item-length.ts';
import { nextItem } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import type { PlayBook } from './play-book.ts';
import { mayBegin } from './play-limit.ts';
import { type Contender, dueContender, sharesOf } from './share-of-voice.ts';

/** The last item of one entry (null: filler), and the loop it was played from. */
export interface Position {
  readonly entryId: string | null;
  readonly key: string;
  readonly loop: readonly LoopItem[];
}

/** What decides whose turn it is, beside the loop itself. */
export interface TurnState {
  /** Newest first. */
  readonly positions: readonly Position[];
  readonly book: PlayBook;
  readonly now: number;
  /** The clock hour around `now` where the screen hangs. */
  readonly hour: ClockHour;
}

/** Positions after an item of `loop` was played: one for each entry, as far as the loop still has it. */
export function moved(
  positions: readonly Position[],
  { entryId, key }: LoopItem,
  loop: readonly LoopItem[],
): Position[] {
  const owners = ownersOf(loop);
  const others = positions.filter((position) => position.entryId !== entryId && owners.has(position.entryId));
  return [{ entryId, key, loop }, ...others];
}

/**
 * The item of a layer that is to play at `now`. An entry with a share plays when its share is due; the others take
 * turns, the highest priority among those that may begin, and the filler has what all of them leave. Null when the
 * loop is empty, or nothing in it may begin yet: a limit is kept even where nothing else can play.
 */
export function itemInTurn({ entries, loop }: Layer, state: TurnState): LoopItem | null {
  const { book, now, hour } = state;
  const open = entries.filter((entry) => mayBegin(entry, book, now));
  const others = othersIn(loop, entries, open);
  const other = nextOther(others.items, loop, entries, state.positions);

  const byId = new Map(open.map((entry) => [entry.id, entry]));
  const contenders = sharesOf(entries, loop).flatMap((share): Contender[] => {
    const entry = byId.get(share.entryId);
    if (entry === undefined || entry.priority < others.priority) return [];
    const items = loop.filter(({ entryId }) => entryId === share.entryId);
    const next = nextOf(items, loop, state.positions);
    return next === null ? [] : [{ share, items, place: items.indexOf(next) }];
  });
  const due = dueContender(contenders, other && expectedMs(other), book, now, hour);
  return due === null ? other : (due.items[due.place] ?? other);
}

interface Others {
  readonly items: readonly LoopItem[];
  readonly priority: number;
}

/** The items outside the shares that may begin: of the highest priority that has some, and below them the filler's. */
function othersIn(
  loop: readonly LoopItem[],
  entries: readonly PlayingEntry[],
  open: readonly PlayingEntry[],
): Others {
  const turnTakers = open.filter(({ secondsPerHour }) => secondsPerHour === null);
  const priority = turnTakers[0]?.priority ?? Number.NEGATIVE_INFINITY;
  const chosen = new Set<string | null>(
    turnTakers.filter((entry) => entry.priority === priority).map(({ id }) => id),
  );
  if (chosen.size > 0) return { items: loop.filter(({ entryId }) => chosen.has(entryId)), priority };
  const known = new Set<string | null>(entries.map(({ id }) => id));
  return { items: loop.filter(({ entryId }) => !known.has(entryId)), priority };
}

/** An entry that may not begin often is left after one item: when its turn comes again, it goes on with the next. */
function nextOther(
  items: readonly LoopItem[],
  loop: readonly LoopItem[],
  entries: readonly PlayingEntry[],
  positions: readonly Position[],
): LoopItem | null {
  const next = nextOf(items, loop, positions);
  const entry = entries.find(({ id }) => id === next?.entryId);
  if (next === null || entry === undefined || entry.maxPlaysPerHour === null) return next;
  const own = items.filter(({ entryId }) => entryId === entry.id);
  return nextOf(own, loop, positions);
}

/** The next of some of a loop's items: after the last that was played of them, or of an entry that is gone. */
function nextOf(
  items: readonly LoopItem[],
  loop: readonly LoopItem[],
  positions: readonly Position[],
): LoopItem | null {
  const owners = ownersOf(items);
  const present = ownersOf(loop);
  const last = positions.find(({ entryId }) => owners.has(entryId) || !present.has(entryId));
  return nextItem(items, last?.key ?? null, last?.loop);
}

function ownersOf(loop: readonly LoopItem[]): Set<string | null> {
  return new Set(loop.map(({ entryId }) => entryId));
}
