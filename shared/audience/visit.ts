import {
  ATTENTION_GAP_MS,
  ENGAGED_MS,
  GLANCE_MS,
  PRESENT_MS,
  TRACK_LOST_MS,
  WATCHER_MS,
} from './constants.ts';

/** What one frame saw of one person. */
export interface Sighting {
  /** The face is large enough: near enough to be reached by the screen. */
  inZone: boolean;
  facing: boolean;
}

/**
 * The measure of one track, from its first sighting to its last: presence, dwell, attention. It knows times and
 * nothing else, no place and no face, and dies with the track. All times in milliseconds;
 * `attentionMs <= dwellMs <= presenceMs` always.
 */
export class Visit {
  #inZoneMs = 0;
  /** Facing time of all glances. */
  #facingMs = 0;
  #attentionMs = 0;
  #glances = 0;
  /** The facing run that goes on now. */
  #runMs = 0;
  /** Not-facing time since the last run that counted. */
  #gapMs = 0;
  #last: { at: number; sighting: Sighting } | null = null;

  /**
   * @param lead for a first sighting, ms since the look before, when there was nobody: half of it is taken for the visit's,
   * since somebody who was not there at one look and is at the next came, on the whole, in the middle
   */
  observe(now: number, sighting: Sighting, lead = 0): void {
    const before = this.#last;
    this.#last = { at: now, sighting };
    if (before === null) {
      this.#spend(half(lead), sighting);
      return;
    }
    const elapsed = now - before.at;
    if (elapsed === 0) return;
    if (elapsed < 0 || elapsed > TRACK_LOST_MS) {
      // Time unseen, or that ran backwards, belongs to nobody, and no attention spans it.
      this.#leaveZone();
      return;
    }
    // Whatever changed between two looks changed, on the whole, in the middle.
    this.#spend(elapsed / 2, before.sighting);
    this.#spend(elapsed / 2, sighting);
  }

  /** Nobody was there at the next look. @param tail ms from the last sighting to that look: half is the visit's */
  end(tail: number): void {
    if (this.#last) this.#spend(half(tail), this.#last.sighting);
  }

  /** Time in the zone, present yet or not. */
  get inZoneMs(): number {
    return this.#inZoneMs;
  }
  /** Attention, watcher yet or not. */
  get attendedMs(): number {
    return this.#attentionMs;
  }
  /** Facing runs long enough to count, watcher yet or not. */
  get glances(): number {
    return this.#glances;
  }
  get present(): boolean {
    return this.#inZoneMs >= PRESENT_MS;
  }
  get facing(): boolean {
    return this.#last?.sighting.facing === true && this.#last.sighting.inZone;
  }
  get watcher(): boolean {
    return this.present && this.#facingMs >= WATCHER_MS;
  }
  get engaged(): boolean {
    return this.watcher && this.#facingMs >= ENGAGED_MS;
  }
  get presenceMs(): number {
    return this.present ? this.#inZoneMs : 0;
  }
  /** Presence of a watcher. */
  get dwellMs(): number {
    return this.watcher ? this.#inZoneMs : 0;
  }
  /** Facing runs of a watcher, short gaps bridged. */
  get attentionMs(): number {
    return this.watcher ? this.#attentionMs : 0;
  }

  #spend(ms: number, { inZone, facing }: Sighting): void {
    if (!inZone) {
      this.#leaveZone();
      return;
    }
    this.#inZoneMs += ms;
    if (facing) this.#face(ms);
    else this.#endRun(ms);
  }

  /** No attention spans time out of the zone. */
  #leaveZone(): void {
    this.#endRun(Number.POSITIVE_INFINITY);
  }

  #face(elapsed: number): void {
    const counted = this.#runMs >= GLANCE_MS;
    this.#runMs += elapsed;
    if (this.#runMs < GLANCE_MS) return;
    if (!counted) this.#glances += 1;
    // A run counts from its beginning once it is long enough to be a glance.
    const added = counted ? elapsed : this.#runMs;
    this.#facingMs += added;
    const bridged = this.#attentionMs > 0 && this.#gapMs > 0 && this.#gapMs < ATTENTION_GAP_MS;
    this.#attentionMs += added + (bridged ? this.#gapMs : 0);
    this.#gapMs = 0;
  }

  /** @param elapsed not-facing time to add to the gap; a run too short to count belongs to the gap as well */
  #endRun(elapsed: number): void {
    this.#gapMs += elapsed + (this.#runMs < GLANCE_MS ? this.#runMs : 0);
    this.#runMs = 0;
  }
}

/** Half of a time between two looks, as far as that says anything. */
const half = (ms: number): number => Math.min(Math.max(ms, 0), TRACK_LOST_MS) / 2;
