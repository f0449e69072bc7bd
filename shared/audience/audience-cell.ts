import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { CellBand } from './audience-context.ts';
import { totalOf } from './bucket.ts';
import { ATTENTION_FROM_MS, DWELL_FROM_MS, METRICS_VERSION, QUARTER_MS } from './constants.ts';
import { FirstCell } from './first-cell.ts';

const Count = z.int().min(0).max(1_000_000);
const Seconds = z.int().min(0).max(100_000_000);
const quarterStart = Instant.refine(
  (at) => at % QUARTER_MS === 0,
  'is not the start of a quarter of an hour',
);
const metricsVersion = z.literal(METRICS_VERSION);

interface Sums {
  attentionSeconds: number;
  dwellSeconds: number;
  presenceSeconds: number;
}
const nested = ({ attentionSeconds, dwellSeconds, presenceSeconds }: Sums): boolean =>
  attentionSeconds <= dwellSeconds && dwellSeconds <= presenceSeconds;
const TOO_MUCH = 'counts more of a part than of the whole';

/** Visits of a band that ended in the quarter: each person once. Watchers are the sum of either distribution. */
export const VisitCell = z
  .strictObject({
    metricsVersion,
    of: z.literal('visits'),
    quarterStart,
    band: CellBand,
    people: Count,
    /** Watchers by how long they stayed (DWELL_FROM_MS). */
    dwell: z.array(Count).length(DWELL_FROM_MS.length),
    /** Watchers by how long they looked (ATTENTION_FROM_MS); all but the first class are engaged. */
    attention: z.array(Count).length(ATTENTION_FROM_MS.length),
    presenceSeconds: Seconds,
    dwellSeconds: Seconds,
    attentionSeconds: Seconds,
  })
  .refine(
    (cell) =>
      nested(cell) && totalOf(cell.dwell) === totalOf(cell.attention) && totalOf(cell.dwell) <= cell.people,
    TOO_MUCH,
  );
export type VisitCell = z.infer<typeof VisitCell>;

/** How a band met the plays of one creative that ended in the quarter. One person may count in several plays. */
export const ContentCell = z
  .strictObject({
    metricsVersion,
    of: z.literal('content'),
    quarterStart,
    creativeId: Id,
    band: CellBand,
    /** People whose visit had no play before: each person once, over all creatives. */
    arrivals: Count,
    /** People who looked at no play for a second before: each watcher at most once, over all creatives. */
    firstLooks: Count,
    impressions: Count,
    ots: Count,
    lts: Count,
    lts2: Count,
    glances: Count,
    presenceSeconds: Seconds,
    dwellSeconds: Seconds,
    attentionSeconds: Seconds,
  })
  .refine(
    (cell) =>
      nested(cell) &&
      cell.arrivals <= cell.impressions &&
      cell.firstLooks <= cell.lts &&
      cell.lts2 <= cell.lts &&
      cell.lts <= cell.ots &&
      cell.ots <= cell.impressions,
    TOO_MUCH,
  );
export type ContentCell = z.infer<typeof ContentCell>;

/** Plays of a creative that ended in the quarter while a camera counted: what its impressions are divided by. */
const PlaysCell = z.strictObject({
  metricsVersion,
  of: z.literal('plays'),
  quarterStart,
  creativeId: Id,
  plays: z.int().min(1).max(10_000),
  seconds: Seconds,
});

/**
 * All that ever leaves a screen about its audience (R07): for a quarter of an hour, a content and a band, some counts and
 * sums; with its number in the log never more than sixteen. Screens of an older build still send the first version.
 */
export const AudienceCell = z.union([
  z.discriminatedUnion('of', [VisitCell, ContentCell, PlaysCell]),
  FirstCell,
]);
export type AudienceCell = z.infer<typeof AudienceCell>;

/** Those of today's version. */
export type NewCell = Exclude<AudienceCell, FirstCell>;
