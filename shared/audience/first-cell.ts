import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { CellBand } from './audience-context.ts';
import { QUARTER_MS } from './constants.ts';

const Count = z.int().min(0).max(1_000_000);
const Seconds = z.int().min(0).max(100_000_000);

/**
 * A cell of metrics version 1: without distributions, and unable to say how many different people stand behind a
 * creative's impressions. Its visits are told with all others; its content is not.
 */
export const FirstCell = z
  .strictObject({
    metricsVersion: z.literal('1'),
    quarterStart: Instant.refine((at) => at % QUARTER_MS === 0, 'is not the start of a quarter of an hour'),
    /** Null: visits, each person once. Else impressions of that creative. */
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
export type FirstCell = z.infer<typeof FirstCell>;
