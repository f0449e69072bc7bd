import type { CellBand } from './audience-context.ts';
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
}

/**
 * Cuts visits at the ends of plays: whatever a person was present and attentive between `begin` and `end` is that
 * play's. Visits that end meanwhile are counted once, with the band they ended with.
 */
export class PlayWindow {
  #marks = new Map<Visit, Mark>();
  #running = false;
  #play = new Map<CellBand, PlayRow>();
  #visits = new Map<CellBand, VisitRow>();

  begin(live: readonly BandedVisit[]): void {
    this.#running = true;
    this.#play.clear();
    this.#marks = new Map(
      live.map(({ visit }) => [visit, { inZoneMs: visit.inZoneMs, attendedMs: visit.attendedMs }]),
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
    const mark = this.#marks.get(visit) ?? { inZoneMs: 0, attendedMs: 0 };
    const presenceMs = visit.inZoneMs - mark.inZoneMs;
    // A glance counts from its beginning, which may lie in the play before.
    const attentionMs = Math.min(visit.attendedMs - mark.attendedMs, presenceMs);
    addShare(this.#play, band, { presenceMs, attentionMs, watcher: visit.watcher });
  }
}
