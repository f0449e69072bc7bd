import type { CellBand } from './audience-context.ts';
import { LTS_MS } from './constants.ts';
import {
  addShare,
  addVisit,
  type BandedVisit,
  type PlayAudience,
  type PlayRow,
  type VisitRow,
} from './play-audience.ts';
import type { Visit } from './visit.ts';

/** Where a visit stood when the play began, ms. */
interface Mark {
  inZoneMs: number;
  attendedMs: number;
  glances: number;
}

const AT_FIRST: Mark = { inZoneMs: 0, attendedMs: 0, glances: 0 };

/**
 * Cuts visits at the ends of plays: whatever a person was present and attentive between `begin` and `end` is that
 * play's. Visits that end meanwhile are counted once, with the band they ended with.
 */
export class PlayWindow {
  #marks = new Map<Visit, Mark>();
  /** Visits that some play has had already, and those that have looked at one. They go with their tracks. */
  #arrived = new WeakSet<Visit>();
  #looked = new WeakSet<Visit>();
  #running = false;
  #play = new Map<CellBand, PlayRow>();
  #visits = new Map<CellBand, VisitRow>();

  begin(live: readonly BandedVisit[]): void {
    this.#running = true;
    this.#play.clear();
    this.#marks = new Map(
      live.map(({ visit }) => [
        visit,
        { inZoneMs: visit.inZoneMs, attendedMs: visit.attendedMs, glances: visit.glances },
      ]),
    );
  }

  /** A track was lost. */
  leave(ended: BandedVisit): void {
    this.#addShare(ended);
    this.#marks.delete(ended.visit);
    addVisit(this.#visits, ended);
  }

  /** The play is over. Empty rows when none was running. */
  end(live: readonly BandedVisit[]): PlayAudience {
    for (const banded of live) this.#addShare(banded);
    const result = { play: [...this.#play.values()], visits: [...this.#visits.values()] };
    this.#running = false;
    this.#marks.clear();
    this.#play.clear();
    this.#visits.clear();
    return result;
  }

  #addShare({ visit, band }: BandedVisit): void {
    if (!this.#running || !visit.present) return;
    const mark = this.#marks.get(visit) ?? AT_FIRST;
    const presenceMs = visit.inZoneMs - mark.inZoneMs;
    if (presenceMs <= 0) return;
    // A glance counts from its beginning, which may lie in the play before.
    const attentionMs = Math.min(visit.attendedMs - mark.attendedMs, presenceMs);
    const { watcher } = visit;
    addShare(this.#play, band, {
      presenceMs,
      attentionMs,
      watcher,
      glances: visit.glances - mark.glances,
      arrival: firstTime(this.#arrived, visit),
      firstLook: watcher && attentionMs >= LTS_MS && firstTime(this.#looked, visit),
    });
  }
}

function firstTime(seen: WeakSet<Visit>, visit: Visit): boolean {
  const first = !seen.has(visit);
  seen.add(visit);
  return first;
}
