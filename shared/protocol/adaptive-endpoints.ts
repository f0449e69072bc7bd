import { z } from 'zod';
import { DecisionReason, DecisionTier } from '../audience/slot-decision.ts';
import { Id, Instant } from '../model/id.ts';
import { RuleFacts } from '../model/rule-facts.ts';
import { RuleFinding } from '../model/rule-finding.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-endpoints.ts';

/** Rules by which slots heed their audience: approving them, and what they showed and why. */
export const adaptiveEndpoints = endpoints({
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
