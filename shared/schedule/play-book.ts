import { z } from 'zod';
import { type ClockHour, HOUR_MS } from './clock-hour.ts';

const Milliseconds = z.number().min(0);

/** What one entry with a share of voice has had of one clock hour; all times in milliseconds. */
const HourAccount = z.object({
  entryId: z.string(),
  start: z.number(),
  end: z.number(),
  /** What its share gives it for the time in which it could have been on the screen. */
  earnedMs: Milliseconds,
  playedMs: Milliseconds,
  /** Of that time, what went to items outside all shares: only these can put an entry in debt. */
  othersMs: Milliseconds,
  /** What the hour before has left unpaid. */
  owedMs: Milliseconds,
});
type HourAccount = Readonly<z.infer<typeof HourAccount>>;

/** What an entry is given of the screen's time, from 0 to 1. */
const Share = z.object({ entryId: z.string(), rate: z.number().min(0).max(1) });
export type Share = Readonly<z.infer<typeof Share>>;

/**
 * What has played, as far as shares and limits need it. JSON-able, and bounded whatever happens: an account for each
 * share of the last two hours, and the beginnings of the last one.
 */
const PlayBook = z.object({
  accounts: z.array(HourAccount).readonly(),
  begun: z.array(z.object({ entryId: z.string(), at: z.number() })).readonly(),
  /** What is on the screen, accounted for up to `since`, and the shares that run meanwhile. */
  playing: z
    .object({ entryId: z.string().nullable(), since: z.number(), shares: z.array(Share).readonly() })
    .nullable(),
});
export type PlayBook = Readonly<z.infer<typeof PlayBook>>;

export const EMPTY_BOOK: PlayBook = { accounts: [], begun: [], playing: null };

/** A book that was kept; an empty one where that cannot be read. */
export function bookOf(kept: unknown): PlayBook {
  const parsed = PlayBook.safeParse(kept);
  return parsed.success ? parsed.data : EMPTY_BOOK;
}

type HourOf = (instant: number) => ClockHour;

/** The account of an entry for a clock hour: the one there is, or a fresh one that carries over what is owed. */
export function accountOf({ accounts }: PlayBook, entryId: string, { start, end }: ClockHour): HourAccount {
  const known = accounts.find((account) => account.entryId === entryId);
  if (known?.start === start) return known;
  const owedMs = known?.end === start ? unpaid(known) : 0;
  return { entryId, start, end, earnedMs: 0, playedMs: 0, othersMs: 0, owedMs };
}

/** A debt is what items outside the shares took, and never older than an hour. */
function unpaid({ earnedMs, owedMs, playedMs, othersMs }: HourAccount): number {
  return Math.max(0, Math.min(earnedMs + owedMs - playedMs, othersMs, earnedMs));
}

/** The book with what is on the screen accounted for up to `now`. A clock that was set back or far ahead adds little. */
export function brought(book: PlayBook, now: number, hourOf: HourOf): PlayBook {
  const { playing } = book;
  if (playing === null) return book;
  let from = Math.max(playing.since, hourOf(now).start - HOUR_MS);
  let { accounts } = book;
  while (from < now) {
    const hour = hourOf(from);
    const until = Math.min(hour.end, now);
    accounts = credited({ ...book, accounts }, hour, until - from);
    from = until;
  }
  return { ...book, accounts, playing: { ...playing, since: now } };
}

function credited(book: PlayBook, hour: ClockHour, ms: number): HourAccount[] {
  const { accounts, playing } = book;
  const shares = playing?.shares ?? [];
  const ofOthers = !shares.some(({ entryId }) => entryId === playing?.entryId);
  const running = shares.map(({ entryId, rate }): HourAccount => {
    const account = accountOf(book, entryId, hour);
    return {
      ...account,
      earnedMs: account.earnedMs + rate * ms,
      playedMs: account.playedMs + (entryId === playing?.entryId ? ms : 0),
      othersMs: account.othersMs + (ofOthers ? ms : 0),
    };
  });
  const resting = accounts.filter(
    ({ entryId, end }) => end >= hour.start && !shares.some((share) => share.entryId === entryId),
  );
  return [...running, ...resting];
}

/** An item of an entry (null: filler) comes on the screen; `shares` run while it is there. */
export function begin(
  book: PlayBook,
  entryId: string | null,
  shares: readonly Share[],
  now: number,
  hourOf: HourOf,
): PlayBook {
  const { accounts, begun } = brought(book, now, hourOf);
  // Beginnings in the future are those of a clock that has been put right: nothing waits for them longer than that.
  const recent = begun.filter(({ at }) => Math.abs(now - at) <= HOUR_MS);
  return {
    accounts,
    begun: entryId === null ? recent : [...recent, { entryId, at: now }],
    playing: { entryId, since: now, shares },
  };
}

/** Nothing is on the screen any more. */
export function leave(book: PlayBook, now: number, hourOf: HourOf): PlayBook {
  return { ...brought(book, now, hourOf), playing: null };
}
