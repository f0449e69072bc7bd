import { z } from 'zod';
import { CellBand } from './audience-context.ts';
import { addBuckets, oneIn } from './bucket.ts';
import { ATTENTION_FROM_MS, DWELL_FROM_MS, LTS_MS, LTS_VIDEO_MS, OTS_MS } from './constants.ts';
import type { Visit } from './visit.ts';

const Count = z.int().min(0).max(10_000);
const Ms = z.number().min(0).max(86_400_000_000);

/** How one play was seen by the people of one band. */
export const PlayRow = z.strictObject({
  band: CellBand,
  /** People who were in no play before this one: over all plays, each person once. */
  arrivals: Count,
  /** People who looked at none before this one for a second: over all plays, each at most once. */
  firstLooks: Count,
  /** People present at any time in the play. */
  impressions: Count,
  /** Of those, present with it for a second. */
  ots: Count,
  /** Watchers who attended to it for a second, and for two. */
  lts: Count,
  lts2: Count,
  /** Facing runs of watchers that began to count in the play. */
  glances: Count,
  presenceMs: Ms,
  dwellMs: Ms,
  attentionMs: Ms,
});
export type PlayRow = z.infer<typeof PlayRow>;

/** Visits of one band that ended: each person once. */
export const VisitRow = z.strictObject({
  band: CellBand,
  people: Count,
  watchers: Count,
  engaged: Count,
  /** Watchers by how long they stayed and looked (DWELL_FROM_MS, ATTENTION_FROM_MS); the first class is not engaged. */
  dwell: z.array(Count).length(DWELL_FROM_MS.length),
  attention: z.array(Count).length(ATTENTION_FROM_MS.length),
  presenceMs: Ms,
  dwellMs: Ms,
  attentionMs: Ms,
});
export type VisitRow = z.infer<typeof VisitRow>;

/** What the vision worker says when a play ends: sums by band. No ids, no times, at most eight short rows. */
export const PlayAudience = z.strictObject({
  play: z.array(PlayRow).max(4),
  /** Visits that ended since the play before. */
  visits: z.array(VisitRow).max(4),
});
export type PlayAudience = z.infer<typeof PlayAudience>;

/** A visit and the band that its person has now. */
export interface BandedVisit {
  visit: Visit;
  band: CellBand;
}

/** One visit's share in one play, ms. */
export interface PlayShare {
  presenceMs: number;
  attentionMs: number;
  watcher: boolean;
  glances: number;
  /** The visit was in no play before. */
  arrival: boolean;
  /** The visit looked at no play before for as long as makes a likelihood to see. */
  firstLook: boolean;
}

const NO_PLAY = {
  arrivals: 0,
  firstLooks: 0,
  impressions: 0,
  ots: 0,
  lts: 0,
  lts2: 0,
  glances: 0,
  presenceMs: 0,
  dwellMs: 0,
  attentionMs: 0,
};

/** Adds one person's share of a play to the rows. */
export function addShare(rows: Map<CellBand, PlayRow>, band: CellBand, share: PlayShare): void {
  const { presenceMs, attentionMs, watcher } = share;
  const row = rows.get(band) ?? { band, ...NO_PLAY };
  rows.set(band, {
    band,
    arrivals: row.arrivals + Number(share.arrival),
    firstLooks: row.firstLooks + Number(share.firstLook),
    impressions: row.impressions + 1,
    ots: row.ots + Number(presenceMs >= OTS_MS),
    lts: row.lts + Number(watcher && attentionMs >= LTS_MS),
    lts2: row.lts2 + Number(watcher && attentionMs >= LTS_VIDEO_MS),
    glances: row.glances + (watcher ? share.glances : 0),
    presenceMs: row.presenceMs + presenceMs,
    dwellMs: row.dwellMs + (watcher ? presenceMs : 0),
    attentionMs: row.attentionMs + (watcher ? attentionMs : 0),
  });
}

/** Adds one visit that has ended. Whoever never was present leaves no trace. */
export function addVisit(rows: Map<CellBand, VisitRow>, { visit, band }: BandedVisit): void {
  if (!visit.present) return;
  const { watcher } = visit;
  const row = rows.get(band) ?? {
    band,
    people: 0,
    watchers: 0,
    engaged: 0,
    dwell: DWELL_FROM_MS.map(() => 0),
    attention: ATTENTION_FROM_MS.map(() => 0),
    presenceMs: 0,
    dwellMs: 0,
    attentionMs: 0,
  };
  rows.set(band, {
    band,
    people: row.people + 1,
    watchers: row.watchers + Number(watcher),
    engaged: row.engaged + Number(visit.engaged),
    dwell: watcher ? addBuckets(row.dwell, oneIn(visit.dwellMs, DWELL_FROM_MS)) : row.dwell,
    attention: watcher
      ? addBuckets(row.attention, oneIn(visit.engaged ? visit.attentionMs : 0, ATTENTION_FROM_MS))
      : row.attention,
    presenceMs: row.presenceMs + visit.presenceMs,
    dwellMs: row.dwellMs + visit.dwellMs,
    attentionMs: row.attentionMs + visit.attentionMs,
  });
}
