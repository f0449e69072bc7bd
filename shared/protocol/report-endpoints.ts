import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { MAIN_ZONE, Place } from '../model/place.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

/**
 * Proof of play may also be asked for of one zone of screens. What an audience chose is counted without its zone, and
 * left out then.
 */
export const PlayQuery = ReportQuery.extend({ zone: z.union([z.literal(MAIN_ZONE), Place]).optional() });
export type PlayQuery = z.infer<typeof PlayQuery>;

const page = PlayQuery.extend({
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const reportEndpoints = endpoints({
  playReport: {
    method: 'GET',
    path: '/api/v1/reports/plays',
    access: 'reports:read',
    summary: 'Proof of play: totals by creative, and the latest rows',
    query: page,
    response: z.strictObject({
      totals: z.array(
        z.strictObject({
          creativeId: Id,
          name: z.string(),
          plays: z.int(),
          seconds: z.number(),
          failed: z.int(),
        }),
      ),
      rows: z.array(
        z.strictObject({
          displayName: z.string(),
          creativeName: z.string(),
          /** By the server's clock, as well as the screen knew it. */
          startedAt: Instant,
          /** Server time minus the screen's own; null where it was not known, and `startedAt` is the screen's own. */
          clockOffsetMs: z.int().nullable(),
          zoneName: z.string(),
          durationMs: z.int(),
          result: z.enum(['complete', 'interrupted', 'failed']),
        }),
      ),
      /** Audience-driven slots are counted by the day, told when it is over, never by the second or the hour (R08, R20). */
      adaptive: z.array(
        z.strictObject({
          displayName: z.string(),
          creativeName: z.string(),
          dayStart: Instant,
          plays: z.int(),
          seconds: z.number(),
        }),
      ),
      /** Where on screens something played, whichever zone was asked for. */
      zones: z.array(z.strictObject({ zone: z.string(), name: z.string() })),
      lost: z.int().min(0),
    }),
  },
  playCsv: {
    method: 'GET',
    path: '/api/v1/reports/plays.csv',
    access: 'reports:read',
    summary: 'Proof of play as CSV',
    query: PlayQuery,
    response: 'csv',
  },
  interactionReport: {
    method: 'GET',
    path: '/api/v1/reports/interactions',
    access: 'reports:read',
    summary:
      'What is done at kiosks: by action, by product, by what was touched to begin, by hour of the day',
    query: ReportQuery,
    response: z.strictObject({
      byAction: z.array(z.strictObject({ action: z.string(), count: z.int() })),
      byProduct: z.array(z.strictObject({ productId: Id, name: z.string(), count: z.int() })),
      /** First touches, by the part of the screen and what was on glass there; no slot where that is shown to some only. */
      byPlace: z.array(
        z.strictObject({
          zone: z.string(),
          slotId: Id.nullable(),
          name: z.string().nullable(),
          count: z.int(),
        }),
      ),
      /** How often a list had what was looked for, of all who said either; never of fewer than ten. */
      byList: z.array(
        z.strictObject({
          /** Null: the lists that were judged too seldom, together. */
          list: z.string().nullable(),
          name: z.string(),
          judged: z.int().min(10),
          share: z.number().min(0).max(1),
        }),
      ),
      byHour: z.array(z.strictObject({ hour: z.int().min(0).max(23), count: z.int() })),
    }),
  },
  interactionCsv: {
    method: 'GET',
    path: '/api/v1/reports/interactions.csv',
    access: 'reports:read',
    summary: 'Interactions as CSV',
    query: ReportQuery,
    response: 'csv',
  },
});
