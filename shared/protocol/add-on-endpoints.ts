import { z } from 'zod';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

const Arm = z
  .strictObject({ days: z.int().min(1), of: z.int().min(10), share: z.number().min(0).max(1) })
  .nullable();

/** Days with and days without, and what the days with add to the share; null while too little is known. */
const Effect = z.strictObject({
  shown: Arm,
  held: Arm,
  added: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
});

/** What comes of the one thing that kiosks put forward beside a list, against days without it. */
export const addOnEndpoints = endpoints({
  addOnReport: {
    method: 'GET',
    path: '/api/v1/reports/add-ons',
    access: 'reports:read',
    summary:
      'How often what was put forward beside a list was on it in the end, and how much of it was brought back, against the days without it that a lot draws',
    query: ReportQuery,
    response: z.strictObject({
      /** Of sessions in which there was one, or would have been. */
      attached: Effect,
      /** Of the goods sold that had been one in these days; all of the shop's sales, by the day they were sold on. */
      returned: Effect,
      /** How often it was put away. */
      dismissed: z.int().min(0),
    }),
  },
  addOnCsv: {
    method: 'GET',
    path: '/api/v1/reports/add-ons.csv',
    access: 'reports:read',
    summary: 'The same as CSV, day by day',
    query: ReportQuery,
    response: 'csv',
  },
  walkReport: {
    method: 'GET',
    path: '/api/v1/reports/walks',
    access: 'reports:read',
    summary:
      'Walks that kiosks showed, and the minutes by which they are shorter than looking aisle by aisle, estimated',
    query: ReportQuery,
    response: z.strictObject({
      walks: z.int().min(0),
      minutes: z.int().min(0),
      /** Half of the walks save at least this; null below ten walks. */
      median: z.number().min(0).nullable(),
    }),
  },
});
