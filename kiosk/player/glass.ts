import type { Decided } from '../../shared/audience/audience-ledger.ts';
import type { LayoutStage } from '../renderer/layout-stage.ts';
import { RenderError, type RenderItem } from '../renderer/render-item.ts';
import { type Choice, layoutOf } from './choice.ts';
import type { PlayWatcher } from './late-watcher.ts';
import type { OpenPlay } from './open-play.ts';
import type { PlayJournal, PlayResult } from './play-journal.ts';
import type { ServerClock } from './server-clock.ts';
import type { TurnKeeper } from './turn-keeper.ts';
import type { Zones } from './zones.ts';

/** Loading has its own limits in the stage; this one is for a stage that never answers. */
const SHOW_TIMEOUT_MS = 30_000;

export interface GlassParts {
  stage: Pick<LayoutStage, 'prepare' | 'show' | 'hold' | 'film' | 'addEventListener'>;
  clock: ServerClock;
  journal: PlayJournal;
  turns: TurnKeeper;
  watcher: PlayWatcher;
  /** What plays beside the main zone, told by its loop alone. */
  zones?: Zones;
  /** Where on the screen; the main zone when left out. */
  place?: string;
  /** The entry for which plays count that are nobody's by name. */
  entryId?: () => string | null;
  /** Whether another audience would be shown something else now. */
  driven: () => boolean;
}

/** What is on glass. */
export interface Shown {
  key: string;
  choice: Choice;
  /** On the scale of `performance.now()`: a clock set anew must neither stretch nor cut an item. */
  shownAt: number;
  /** When its item came, device time: the item's other creative for another audience is not told as news (R08). */
  since: number;
  /** Another audience would have been shown something else, so nobody is told what it is. */
  driven: boolean;
  play: OpenPlay;
}

/** The stage together with its records: whatever comes on glass or leaves it is noted, in that order. */
export class Glass {
  readonly #parts: GlassParts;
  #shown: Shown | null = null;
  #prepared: { item: RenderItem; choice: Choice } | null = null;
  #result: PlayResult = 'complete';
  /** Raised with every showing, so that one which was given up does not come after all. */
  #attempt = 0;

  constructor(parts: GlassParts) {
    this.#parts = parts;
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** How what is on glass will be recorded once it leaves. */
  willEndAs(result: PlayResult): void {
    this.#result = result;
  }

  /** Loads a showing ahead of its turn. Rejects as the stage does. */
  async prepare(choice: Choice): Promise<void> {
    const { stage, zones } = this.#parts;
    zones?.prepare(layoutOf(choice));
    if (!this.#prepared || !isSame(this.#prepared.choice, choice))
      this.#prepared = { item: showingOf(choice), choice };
    await stage.prepare(this.#prepared.item);
  }

  /**
   * Puts a choice on glass and notes it: the beginning of its item, or the rest of the one that is there.
   *
   * @param moment when all is ready to go, what the swap waits for
   * @throws {RenderError} when it cannot be shown; what was on glass still is.
   */
  async show(
    choice: Choice,
    revision: number,
    part: 'whole' | 'rest' = 'whole',
    moment?: () => Promise<void>,
  ): Promise<void> {
    const { stage, clock, watcher, journal, turns, zones, place } = this.#parts;
    this.#attempt += 1;
    const attempt = this.#attempt;
    const layout = (await zones?.ready(layoutOf(choice))) ?? null;
    const atOnce = choice.layer.rung === 'emergency';
    const prepared = this.#prepared && isSame(this.#prepared.choice, choice) ? this.#prepared.item : null;
    const item = prepared ?? showingOf(choice);
    this.#prepared = null;
    if (moment) {
      await stage.prepare(item);
      await moment();
    }
    if (attempt !== this.#attempt) throw new RenderError('superseded', item.key);
    await within(
      SHOW_TIMEOUT_MS,
      stage.show(item, () => zones?.arrange(layout, atOnce)),
    );
    const now = clock.deviceNow();
    const ending = this.#ending(now);
    watcher.beginPlay(choice);
    const play = this.#playOf(choice, revision, now);
    const since = part === 'rest' && this.#shown ? this.#shown.since : now;
    const driven = this.#parts.driven();
    this.#shown = { key: item.key, choice, shownAt: performance.now(), since, driven, play };
    if (part === 'whole') turns.began(choice.item, choice.layer, clock.now());
    // Not awaited: the picture never waits for the disk, and the journal keeps the order.
    void journal.turn(ending, play, turns.book, place, decidedOf(choice));
  }

  /** What is being loaded is not to come on glass; the next showing ends what the stage does for it. */
  giveUp(): void {
    this.#attempt += 1;
  }

  /** Notes that nothing is on glass any more; what was ends with this result, or as it was to end. */
  leave(result: PlayResult = this.#result): void {
    this.#prepared = null;
    if (!this.#shown) return;
    const { clock, journal, turns, place } = this.#parts;
    this.#result = this.#result === 'failed' ? 'failed' : result;
    const ending = this.#ending(clock.deviceNow());
    this.#shown = null;
    turns.left(clock.now());
    void journal.turn(ending, null, turns.book, place);
  }

  /** Notes that a choice could not be put on glass. */
  refused(choice: Choice, revision: number): void {
    if (this.#prepared && isSame(this.#prepared.choice, choice)) this.#prepared = null;
    void this.#parts.journal.failed(this.#playOf(choice, revision, this.#parts.clock.deviceNow()));
  }

  #ending(endedAt: number): Parameters<PlayJournal['turn']>[0] {
    const shown = this.#shown;
    const result = this.#result;
    this.#result = 'complete';
    return shown && { play: shown.play, endedAt, result, audience: this.#parts.watcher.endPlay() };
  }

  #playOf({ item, creative }: Choice, revision: number, now: number): OpenPlay {
    return {
      creativeId: creative.id,
      playlistId: item.playlistId,
      entryId: this.#parts.entryId?.() ?? item.entryId,
      revision,
      startedAt: now,
      seenAt: now,
      clockOffsetMs: this.#parts.clock.offsetMs,
      zone: this.#parts.place ?? null,
      slotId: item.slot.id,
      // Also what follows such a play: its beginning is the other's end, and it may have been chosen before.
      adaptive: item.slot.variants.length > 0 || this.#parts.driven() || this.#shown?.driven === true,
    };
  }
}

/** How a slot came to show this; null of one that shows the same to everybody. */
function decidedOf({ item: { slot, playlistId }, creative, variant }: Choice): Decided | null {
  if (slot.variants.length === 0) return null;
  const { tier, reason } = variant;
  return { playlistId, slotId: slot.id, creativeId: creative.id, tier, reason };
}

/** Another showing of a choice, with a key of its own. */
function showingOf({ creative, layer, slice, due, item: { slot, durationMs } }: Choice): RenderItem {
  return {
    key: crypto.randomUUID(),
    creative,
    ...(slot.transition && { transition: slot.transition }),
    ...(durationMs !== null && { durationMs }),
    ...(due && { placeMs: due.placeMs }),
    // Each screen of a wall says all of an alarm.
    ...(slice && layer.rung !== 'emergency' && { slice }),
  };
}

function isSame(a: Choice, b: Choice): boolean {
  return a.item.key === b.item.key && a.creative === b.creative && a.due?.at === b.due?.at;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not on glass after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
