import { AudienceLedger, type Decided } from '../../shared/audience/audience-ledger.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import type { LogEntry } from '../../shared/model/log.ts';
import { OVERLAY } from '../../shared/schedule/facts.ts';
import type { PlayBook } from '../../shared/schedule/play-book.ts';
import type { OpenPlay } from './open-play.ts';
import type { LogChange, Outbox } from './outbox.ts';
import { type PlayerDatabase, readKept } from './player-database.ts';
import type { Kept } from './player-schema.ts';
import type { ServerClock } from './server-clock.ts';

export type PlayResult = 'complete' | 'interrupted' | 'failed';

/** How the play that was on glass ended. */
export interface Ending {
  play: OpenPlay;
  /** Device time. */
  endedAt: number;
  result: PlayResult;
  /** What the camera's worker counted meanwhile; resolves late, null without a camera. */
  audience: Promise<PlayAudience | null>;
}

/** A day; longer is a broken clock. */
const LONGEST_PLAY_MS = 86_400_000;
/** Rows held in memory while the disk is full: a day at one every 4.3 seconds, some 6 MB. */
const MAX_UNWRITTEN = 20_000;

/**
 * Turns what happens on glass into log rows, in order, each with what belongs to it in one transaction. A slot with
 * audience variants leaves no timed row, only counts per quarter of an hour (R08). Timed rows keep device time and,
 * beside it, how far the server's is from that.
 */
export class PlayJournal {
  readonly #outbox: Outbox;
  readonly #clock: ServerClock;
  readonly #ledger: AudienceLedger;
  #open: OpenPlay | null = null;
  /** On glass beside the main zone, by place. */
  #zones: Kept['zone-plays'] = {};
  /** Rows that could not be stored, the oldest first; they go with the next change. */
  #unwritten: readonly LogEntry[] = [];
  #queue: Promise<void> = Promise.resolve();

  private constructor(outbox: Outbox, clock: ServerClock, ledger: AudienceLedger) {
    this.#outbox = outbox;
    this.#clock = clock;
    this.#ledger = ledger;
  }

  /** Opens the journal; plays that a crash left on glass are closed as interrupted. */
  static async open(database: PlayerDatabase, outbox: Outbox, clock: ServerClock): Promise<PlayJournal> {
    const ledger = AudienceLedger.restore(await readKept(database, 'ledger'));
    const journal = new PlayJournal(outbox, clock, ledger);
    const [left, beside] = await Promise.all([
      readKept(database, 'open-play'),
      readKept(database, 'zone-plays'),
    ]);
    journal.#zones = beside ?? {};
    if (left) await journal.turn(cutShort(left), null);
    for (const [place, play] of Object.entries(journal.#zones))
      await journal.turn(cutShort(play), null, undefined, place);
    return journal;
  }

  /**
   * One play ended and another (or none) began, at the same instant. Resolves when all is stored, the book as well.
   *
   * @param place where on the screen; the main zone when left out
   * @param decided why a slot with audience variants shows what now comes; kept as a count, never with its play
   */
  turn(
    ending: Ending | null,
    next: OpenPlay | null,
    book?: PlayBook,
    place?: string,
    decided?: Decided | null,
  ): Promise<void> {
    return this.#enqueue(async () => {
      const entries = ending ? await this.#close(ending) : [];
      if (next && decided) this.#ledger.addDecision(serverTime(next, next.startedAt), decided);
      const ledger = this.#ledger.snapshot();
      const now = this.#clock.now();
      if (place === undefined) {
        this.#open = next;
        return this.#commit({ entries, open: next, ledger, book }, now);
      }
      const { [place]: _, ...others } = this.#zones;
      this.#zones = next ? { ...others, [place]: next } : others;
      const overlayBook = place === OVERLAY ? book : undefined;
      return this.#commit({ entries, zones: this.#zones, ledger, overlayBook }, now);
    });
  }

  /**
   * An item never came on glass. Not logged for a slot with variants: the time of a failure would tell which variant
   * was chosen, and so who stood there.
   */
  failed(play: OpenPlay): Promise<void> {
    if (play.adaptive) return Promise.resolve();
    return this.append([timedRow(play, play.startedAt, 'failed')]);
  }

  /** What is on glass in a place; in the main zone when left out. */
  openAt(place?: string): OpenPlay | null {
    return (place === undefined ? this.#open : this.#zones[place]) ?? null;
  }

  /** Rows of other kinds, in the order of all. */
  append(entries: readonly LogEntry[]): Promise<void> {
    return this.#enqueue(() => this.#commit({ entries }, this.#clock.now()));
  }

  /** Moves audience quarters that are over into the outbox, and notes that what is on glass is still there. */
  beat(): Promise<void> {
    return this.#enqueue(async () => {
      const now = this.#clock.deviceNow();
      const seen = (play: OpenPlay) => ({ ...play, seenAt: Math.max(now, play.seenAt) });
      const open = this.#open && seen(this.#open);
      this.#open = open;
      const beside = Object.entries(this.#zones).map(([place, play]) => [place, seen(play)] as const);
      this.#zones = Object.fromEntries(beside);
      const zones = beside.length > 0 ? this.#zones : undefined;
      const { cells, adaptive, decisions } = this.#ledger.drain(this.#clock.now());
      const entries: LogEntry[] = [
        ...adaptive.map((count) => ({ kind: 'adaptive-plays' as const, ...count })),
        ...decisions.map((count) => ({ kind: 'adaptive-decisions' as const, ...count })),
        ...cells.map((cell) => ({ kind: 'audience' as const, cell })),
      ];
      const ledger = entries.length > 0 ? this.#ledger.snapshot() : undefined;
      await this.#commit({ entries, open: open ?? undefined, zones, ledger }, this.#clock.now());
    });
  }

  /** Resolves when all that was noted so far is stored. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #close({ play, endedAt, result, audience }: Ending): Promise<LogEntry[]> {
    const { creativeId, playlistId, adaptive } = play;
    const lengthMs = Math.min(LONGEST_PLAY_MS, Math.max(0, endedAt - play.startedAt));
    const counted = await audience;
    if (result !== 'failed')
      this.#ledger.addPlay({
        creativeId,
        playlistId,
        endedAt: serverTime(play, endedAt),
        lengthMs,
        audience: counted,
        adaptive,
      });
    return adaptive ? [] : [timedRow(play, endedAt, result)];
  }

  async #commit({ entries = [], ...change }: LogChange, now: number): Promise<void> {
    this.#unwritten = [...this.#unwritten, ...entries].slice(-MAX_UNWRITTEN);
    await this.#outbox.commit({ entries: this.#unwritten, ...change }, now);
    this.#unwritten = [];
  }

  /** One after another, and never in the way of the picture: what a full disk refuses is tried again at the next beat. */
  #enqueue(write: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(write).catch((error: unknown) => {
      console.error('the log could not be written', error);
    });
    return this.#queue;
  }
}

/** A play of which nobody knows more than when it was last seen. */
function cutShort(play: OpenPlay): Ending {
  return { play, endedAt: play.seenAt, result: 'interrupted', audience: Promise.resolve(null) };
}

/** Quarters of an hour hold no device time: they are the server's, as well as it was known when the play began. */
function serverTime({ clockOffsetMs }: OpenPlay, at: number): number {
  return at + (clockOffsetMs ?? 0);
}

function timedRow(play: OpenPlay, endedAt: number, result: PlayResult): LogEntry {
  const { creativeId, playlistId, entryId, revision, startedAt, clockOffsetMs } = play;
  const { zone = null, slotId = null } = play;
  const durationMs = Math.round(Math.min(LONGEST_PLAY_MS, Math.max(0, endedAt - startedAt)));
  return {
    kind: 'play',
    creativeId,
    playlistId,
    entryId,
    revision,
    startedAt: Math.round(startedAt),
    durationMs,
    result,
    clockOffsetMs,
    zone,
    slotId,
  };
}
