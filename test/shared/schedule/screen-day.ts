import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { clockHourAt } from '../../../shared/schedule/clock-hour.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { begin, bookOf, EMPTY_BOOK, leave } from '../../../shared/schedule/play-book.ts';
import { sharesOf } from '../../../shared/schedule/share-of-voice.ts';
import { itemInTurn, moved, type Position } from '../../../shared/schedule/turn.ts';

export interface Play {
  readonly entryId: string | null;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

interface DayOptions {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
  /** How long an item really is on the screen, given what it should be. */
  readonly lasts?: (ms: number) => number;
  /** The screen starts anew before the items with these numbers: only its book is left, read back from JSON. */
  readonly restarts?: ReadonlySet<number>;
}

/** Lets a screen play from `from` to `to` and returns its log, which knows nothing of quotas. */
export function playDay(document: ScheduleDocument, options: DayOptions): Play[] {
  const { zone, from, to, lasts = (ms) => ms, restarts } = options;
  const schedule = compile(document);
  const hourOf = (instant: number) => clockHourAt(zone, instant);
  let book = EMPTY_BOOK;
  let positions: readonly Position[] = [];
  let now = from;
  const log: Play[] = [];
  while (now < to) {
    if (restarts?.has(log.length)) {
      book = bookOf(JSON.parse(JSON.stringify(book)));
      positions = [];
    }
    const [layer] = evaluate(schedule, { id: 'till', zone }, now, EVERYTHING_READY).layers;
    if (layer === undefined) throw new Error('a screen without a layer');
    const item = itemInTurn(layer, { positions, book, now, hour: hourOf(now) });
    if (item === null) {
      now += 1000;
      continue;
    }
    const until = now + lasts(item.durationMs ?? 30_000);
    book = begin(book, item.entryId, sharesOf(layer.entries, layer.loop), now, hourOf);
    positions = moved(positions, item, layer.loop);
    book = leave(book, until, hourOf);
    log.push({ entryId: item.entryId, key: item.key, from: now, to: until });
    now = until;
  }
  return log;
}

/** Milliseconds that an entry was on the screen between two instants. */
export function shownMs(log: readonly Play[], entryId: string | null, from: number, to: number): number {
  return log
    .filter((play) => play.entryId === entryId)
    .reduce((sum, play) => sum + Math.max(0, Math.min(play.to, to) - Math.max(play.from, from)), 0);
}
