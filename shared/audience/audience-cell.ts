import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { CellBand } from './audience-context.ts';
import { METRICS_VERSION, QUARTER_MS } from './constants.ts';

const Count = z.int().min(0).max(1_000_000);
const Seconds = z.int().min(0).max(100_000_000);

/**
 * All that ever leaves a screen about its audience (R07): for a quarter of an hour, a content and a band, some counts
 * and sums. A row without a creative holds visits, each person once, in the quarter in which they left; a row with one
 * holds impressions of that creative.
 */
export const AudienceCell = z
  .strictObject({
    metricsVersion: z.literal(METRICS_VERSION),
    quarterStart: Instant.refine((at) => at % QUARTER_MS === 0, 'is not the start of a quarter of an hour'),
    creativeId: Id.nullable(),
    band: CellBand,
    people: Count,
    watchers: Count,
    engaged: Count,
    impressions: Count,
    ots: Count,
    lts: Count,
    lts2: Count,
    presenceSeconds: Seconds,
    dwellSeconds: Seconds,
    attentionSeconds: Seconds,
  })
  .refine(
    (cell) =>
      cell.attentionSeconds <= cell.dwellSeconds &&
      cell.dwellSeconds <= cell.presenceSeconds &&
      cell.engaged <= cell.watchers &&
      cell.watchers <= cell.people &&
      cell.lts2 <= cell.lts &&
      cell.lts <= cell.ots &&
      cell.ots <= cell.impressions,
    'counts more of a part than of the whole',
  )
  .refine(
    (cell) => (cell.creativeId === null ? cell.impressions === 0 : cell.people === 0),
    'mixes visits and impressions',
  );
export type AudienceCell = z.infer<typeof AudienceCell>;

/** Start of the quarter of an hour that `at` lies in. Every time zone's quarters begin together. */
export const quarterStartOf = (at: number): number => Math.floor(at / QUARTER_MS) * QUARTER_MS;
