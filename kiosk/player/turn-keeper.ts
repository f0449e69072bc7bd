import type { Layer } from '../../shared/schedule/answer.ts';
import { clockHourAt } from '../../shared/schedule/clock-hour.ts';
import type { LoopItem } from '../../shared/schedule/loop-item.ts';
import { begin, bookOf, brought, EMPTY_BOOK, leave, type PlayBook } from '../../shared/schedule/play-book.ts';
import { sharesOf } from '../../shared/schedule/share-of-voice.ts';
import { itemInTurn, moved, type Position } from '../../shared/schedule/turn.ts';
import { type PlayerDatabase, readKept } from './player-database.ts';

/** Whose turn it is on this screen: where each entry's items stand, and what has played within the hour. */
export class TurnKeeper {
  /** IANA zone whose clock hours count. */
  zone: string;
  #book: PlayBook;
  #positions: readonly Position[] = [];
  /** As they were before the present stretch that is kept apart; null outside one. */
  #before: readonly Position[] | null = null;

  constructor(book: PlayBook = EMPTY_BOOK, zone = 'UTC') {
    this.zone = zone;
    this.#book = book;
  }

  /** Goes on from the book that was kept; what a crash left on glass was there until it was last seen. */
  static async open(database: PlayerDatabase, zone?: string): Promise<TurnKeeper> {
    const [kept, left] = await Promise.all([
      readKept(database, 'play-book'),
      readKept(database, 'open-play'),
    ]);
    const book = bookOf(kept);
    const turns = new TurnKeeper(book, zone);
    turns.left(left === undefined ? (book.playing?.since ?? 0) : left.seenAt + (left.clockOffsetMs ?? 0));
    return turns;
  }

  /**
   * While true, items take their turns as ever; afterwards each entry goes on where it stood before. Else what is due
   * after an audience has gone would tell how often it was shown something else (R08).
   */
  set apart(apart: boolean) {
    if (apart) this.#before ??= this.#positions;
    else if (this.#before) {
      this.#positions = this.#before;
      this.#before = null;
    }
  }

  /** What is to be kept of it, now: never changed afterwards. */
  get book(): PlayBook {
    return this.#book;
  }

  /** The item that is to begin at `at` (ms, server time), if what is on glass stays there until then. */
  next(layer: Layer, at: number): LoopItem | null {
    const book = brought(this.#book, at, this.#hourOf);
    return itemInTurn(layer, { positions: this.#positions, book, now: at, hour: this.#hourOf(at) });
  }

  /** An item of a layer has come on glass. */
  began(item: LoopItem, { entries, loop }: Layer, now: number): void {
    this.#book = begin(this.#book, item.entryId, sharesOf(entries, loop), now, this.#hourOf);
    this.#positions = moved(this.#positions, item, loop);
  }

  /** Nothing is on glass any more. */
  left(now: number): void {
    this.#book = leave(this.#book, now, this.#hourOf);
  }

  readonly #hourOf = (instant: number) => clockHourAt(this.zone, instant);
}
