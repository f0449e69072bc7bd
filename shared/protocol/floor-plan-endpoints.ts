import { z } from 'zod';
import { FloorPlan } from '../model/floor-plan.ts';
import { endpoints } from './endpoint.ts';
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
});
