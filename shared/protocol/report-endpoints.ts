import { z } from 'zod';
import { CalendarDate, Id, Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** The range and screen that every report takes; days are the store's own. */
export const ReportQuery = z.strictObject({ from: CalendarDate, to: CalendarDate, displayId: Id.optional() });
export type ReportQuery = z.infer<typeof ReportQuery>;

const page = ReportQuery.extend({
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** `null` hides what fewer than k people stand behind (R09). */
const Hidden = z.int().min(0).nullable();
const HiddenShare = z.number().min(0).max(1).nullable();

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
          startedAt: Instant,
          durationMs: z.int(),
          result: z.enum(['complete', 'interrupted', 'failed']),
        }),
      ),
      /** Audience-driven slots are counted per quarter of an hour, never by the second (R08). */
      adaptive: z.array(
        z.strictObject({
          displayName: z.string(),
          creativeName: z.string(),
          quarterStart: Instant,
          plays: z.int(),
          seconds: z.number(),
        }),
      ),
      lost: z.int().min(0),
    }),
  },
  playCsv: {
    method: 'GET',
    path: '/api/v1/reports/plays.csv',
    access: 'reports:read',
    summary: 'Proof of play as CSV',
    query: ReportQuery,
    response: 'csv',
  },
  interactionReport: {
    method: 'GET',
    path: '/api/v1/reports/interactions',
    access: 'reports:read',
    summary: 'What is done at kiosks: by action, by product, by hour of the day',
    query: ReportQuery,
    response: z.strictObject({
      byAction: z.array(z.strictObject({ action: z.string(), count: z.int() })),
      byProduct: z.array(z.strictObject({ productId: Id, name: z.string(), count: z.int() })),
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
  audienceReport: {
    method: 'GET',
    path: '/api/v1/reports/audience',
    access: 'reports:read',
    summary: 'Estimated audience, rolled up until at least k people stand behind every row (R09)',
    query: ReportQuery,
    response: z.strictObject({
      metricsVersion: z.string(),
      k: z.int().min(5),
      summary: z.strictObject({
        people: z.int().min(0),
        watchers: Hidden,
        /** Share of watchers whose band stayed unknown. */
        unknownShare: HiddenShare,
        /** Attention / dwell. */
        attraction: HiddenShare,
        /** Watchers / people. */
        conversion: HiddenShare,
      }),
      rows: z.array(
        z.strictObject({
          grain: z.enum(['hour', 'day', 'week']),
          from: Instant,
          to: Instant,
          /** Null: all displays together. */
          displayName: z.string().nullable(),
          band: z.enum(['20-39', '40-59', '60+', 'unknown', 'all']),
          people: z.int().min(0),
          watchers: Hidden,
          engaged: Hidden,
          presenceSeconds: z.number().min(0),
          dwellSeconds: z.number().min(0).nullable(),
          attentionSeconds: z.number().min(0).nullable(),
        }),
      ),
    }),
  },
  audienceCsv: {
    method: 'GET',
    path: '/api/v1/reports/audience.csv',
    access: 'reports:read',
    summary: 'Estimated audience as CSV, hidden below k',
    query: ReportQuery,
    response: 'csv',
  },
});
