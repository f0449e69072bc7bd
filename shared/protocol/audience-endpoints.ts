import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

const Count = z.int().min(0);
const Seconds = z.number().min(0);
/** `null` hides what fewer than k people stand behind (R09). */
const Hidden = Count.nullable();
const Share = z.number().min(0).max(1);
const HiddenShare = Share.nullable();
const HiddenSeconds = Seconds.nullable();

const Spread = z.strictObject({
  people: Count,
  watchers: Count,
  classes: z.array(Count),
  /** Seconds a watcher. */
  mean: HiddenSeconds,
});

/** With noise, two files never add up to anybody, whoever they are given to (R10). */
const NoisyQuery = ReportQuery.extend({ noise: z.enum(['none', 'laplace']).default('none') });

export const audienceEndpoints = endpoints({
  audienceReport: {
    method: 'GET',
    path: '/api/v1/reports/audience',
    access: 'reports:read',
    summary: 'Estimated audience, rolled up until at least k people stand behind every figure (R09)',
    query: ReportQuery,
    response: z.strictObject({
      metricsVersion: z.string(),
      k: z.int().min(5),
      summary: z.strictObject({
        people: Count,
        /** Share of people whose band stayed unknown. */
        unknownShare: HiddenShare,
        /** In tens, as all that follows from it; null where it is withheld. */
        watchers: Hidden,
        /** Watchers / people. */
        conversion: HiddenShare,
        /** Attention / dwell. */
        attraction: HiddenShare,
        /** Seconds a watcher. */
        meanDwell: HiddenSeconds,
        meanAttention: HiddenSeconds,
      }),
      /** Told to the person: each visit is in one row or in none. */
      rows: z.array(
        z.strictObject({
          grain: z.enum(['hour', 'day', 'week']),
          from: Instant,
          to: Instant,
          /** Null: all displays together. */
          displayName: z.string().nullable(),
          band: z.enum(['20-39', '40-59', '60+', 'unknown', 'all']),
          people: Count,
          presenceSeconds: Seconds,
        }),
      ),
      /** Watchers by how long they stayed, and (of other visits) looked, in multiples of k; null where withheld. */
      spread: z.strictObject({ dwell: Spread.nullable(), attention: Spread.nullable() }),
      /** By creative; plays are exact, everything else in multiples of k. */
      content: z.array(
        z.strictObject({
          creativeId: Id,
          name: z.string(),
          plays: Count,
          playedSeconds: Seconds,
          arrivals: Count,
          impressions: Count,
          ots: Count,
          lts: Count,
          lts2: Count,
          glances: Count,
          presenceSeconds: Seconds,
          attentionSeconds: Seconds,
        }),
      ),
      /** As measured, not here but in tests: shares by which counting is off, and what the age network reaches. */
      accuracy: z.strictObject({
        people: Share,
        dwell: Share,
        attention: Share,
        band: z.string(),
      }),
      /** When the hour, day and week that run now are told. */
      comes: z.strictObject({ hour: Instant, day: Instant, week: Instant }),
      /** Days of the oldest cell and the oldest figure that are kept (R17). */
      kept: z.strictObject({ quarters: Instant.nullable(), days: Instant.nullable() }),
    }),
  },
  audienceCsv: {
    method: 'GET',
    path: '/api/v1/reports/audience.csv',
    access: 'reports:read',
    summary: 'Estimated audience as CSV, hidden below k, on request with Laplace noise (R10)',
    query: NoisyQuery,
    response: 'csv',
  },
  audienceSpreadCsv: {
    method: 'GET',
    path: '/api/v1/reports/audience-spread.csv',
    access: 'reports:read',
    summary: 'How long watchers stayed and looked, as CSV, in tens',
    query: ReportQuery,
    response: 'csv',
  },
  audienceContentCsv: {
    method: 'GET',
    path: '/api/v1/reports/audience-content.csv',
    access: 'reports:read',
    summary: 'What the plays of each creative met, as CSV, in tens but for the plays themselves',
    query: ReportQuery,
    response: 'csv',
  },
  audienceLadderCsv: {
    method: 'GET',
    path: '/api/v1/reports/audience-ladder.csv',
    access: 'reports:read',
    summary:
      'Ad plays, gross impressions, OTS and LTS by creative, as CSV with their formulas (IAB in-store ladder)',
    query: ReportQuery,
    response: 'csv',
  },
});
