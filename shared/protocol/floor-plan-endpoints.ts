import { z } from 'zod';
import { FloorPlan } from '../model/floor-plan.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';
import { DraftVersion } from './saved-draft.ts';

/** The plan of the shop, and a number that every change raises; null and 0 while nobody has drawn one. */
const SavedPlan = z.strictObject({ plan: FloorPlan.nullable(), version: z.int().min(0) });
export type SavedPlan = z.infer<typeof SavedPlan>;

/** Where everything stands: drawn in the console, kept by kiosks for when there is no network, read by phones. */
export const floorPlanEndpoints = endpoints({
  floorPlan: {
    method: 'GET',
    path: '/api/v1/floor-plan',
    access: 'public',
    summary: 'The plan of the shop: outline, walls, shelves with aisles and bays, ways up and down, kiosks',
    response: SavedPlan,
    etag: true,
  },
  saveFloorPlan: {
    method: 'PUT',
    path: '/api/v1/floor-plan',
    access: 'content:write',
    summary: 'Replaces the plan; null takes it away. Every kiosk that it names must exist',
    body: z.strictObject({ plan: FloorPlan.nullable(), version: DraftVersion }),
    largestBody: 256 * 1024,
    response: SavedPlan,
  },
  wayEnded: {
    method: 'POST',
    path: '/api/v1/floor-plan/way-ends',
    access: 'public',
    summary:
      'Somebody who went a way on their phone says whether it led to the product. Nobody is asked who they are',
    body: z.strictObject({ productId: Id, found: z.boolean() }),
    response: 'none',
  },
  wayReport: {
    method: 'GET',
    path: '/api/v1/reports/ways',
    access: 'reports:read',
    summary:
      'Of ways on kiosks and phones, how many led to the product, and the products that were most often not where the plan has them, in counts of at least ten',
    query: ReportQuery,
    response: z.strictObject({
      /** Null below ten. */
      ended: z.strictObject({ ways: z.int().min(10), foundShare: z.number().min(0).max(1) }).nullable(),
      missed: z
        .strictObject({
          total: z.int(),
          counts: z.array(z.strictObject({ of: Id, name: z.string(), count: z.int() })),
          rest: z.int(),
        })
        .nullable(),
    }),
  },
});
