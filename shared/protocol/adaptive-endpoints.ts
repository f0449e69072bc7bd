import { z } from 'zod';
import { DecisionReason, DecisionTier } from '../audience/slot-decision.ts';
import { Id, Instant } from '../model/id.ts';
import { Band } from '../model/playlist.ts';
import { RuleFacts } from '../model/rule-facts.ts';
import { RuleFinding } from '../model/rule-finding.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

const Impressions = z.int().min(0);
const Share = z.number().min(0).max(1);

/** Rules by which slots heed their audience: approving them, and what they showed and why. */
export const adaptiveEndpoints = endpoints({
  shareReport: {
    method: 'GET',
    path: '/api/v1/reports/content-share',
    access: 'reports:read',
    summary:
      'What each age band was shown, by week and in multiples of k, and whether it was much the same (R25)',
    query: ReportQuery.pick({ from: true, to: true }),
    response: z.strictObject({
      k: z.int().min(5),
      rows: z.array(
        z.strictObject({
          creativeId: Id,
          name: z.string(),
          impressions: z.strictObject({ '20-39': Impressions, '40-59': Impressions, '60+': Impressions }),
        }),
      ),
      /** Chance of such a difference if all were shown the same; null where there is too little to tell. */
      p: Share.nullable(),
      /** Cramér's V. */
      v: Share.nullable(),
      alarm: z.boolean(),
      skewed: z.array(z.strictObject({ name: z.string(), band: Band, share: Share, expected: Share })),
    }),
  },
  shareCsv: {
    method: 'GET',
    path: '/api/v1/reports/content-share.csv',
    access: 'reports:read',
    summary: 'What each age band was shown, as CSV, in multiples of k',
    query: ReportQuery.pick({ from: true, to: true }),
    response: 'csv',
  },
  decisionCsv: {
    method: 'GET',
    path: '/api/v1/reports/decisions.csv',
    access: 'reports:read',
    summary: 'What slots with audience rules showed and why, by week, as CSV',
    query: ReportQuery.pick({ from: true, to: true }),
    response: 'csv',
  },
  ruleFacts: {
    method: 'GET',
    path: '/api/v1/rules/facts',
    access: 'content:write',
    summary:
      'How many people audience rules may be for, by the figures that are told, and how well they are estimated',
    response: RuleFacts,
  },
  approveRule: {
    method: 'POST',
    path: '/api/v1/rules/approvals',
    access: 'store:manage',
    summary: 'Approves an audience rule of the drafts that the creep gate would not let pass by itself',
    body: z.strictObject({ key: RuleFinding.shape.key }),
    response: 'none',
  },
  decisionReport: {
    method: 'GET',
    path: '/api/v1/reports/decisions',
    access: 'reports:read',
    summary:
      'What slots with audience rules showed and why, by week, told only of many quarters of an hour together',
    query: ReportQuery.pick({ from: true, to: true }),
    response: z.strictObject({
      k: z.int().min(5),
      rows: z.array(
        z.strictObject({
          from: Instant,
          to: Instant,
          playlistId: Id.nullable(),
          playlistName: z.string(),
          slotId: Id,
          creativeId: Id,
          creativeName: z.string(),
          tier: DecisionTier,
          reason: DecisionReason.nullable(),
          /** Rounded down to a multiple of k. */
          decisions: z.int().min(0),
        }),
      ),
    }),
  },
});
