import { z } from 'zod';
import { Floor } from '../model/floor.ts';
import { Id, Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

const byId = z.strictObject({ id: Id });
const act = z.enum(['take', 'done', 'hand-over']);
const counts = z
  .strictObject({
    total: z.int(),
    counts: z.array(z.strictObject({ of: z.string(), name: z.string(), count: z.int() })),
    rest: z.int(),
  })
  .nullable();

/** The staff's page: calls, shared visits and the queue. No endpoint of it tells anything that no customer sent. */
export const floorEndpoints = endpoints({
  floor: {
    method: 'GET',
    path: '/api/v1/floor',
    access: 'floor:serve',
    summary:
      'Calls, shared visits and the queue; each look at something of a visit is put down for its person',
    response: Floor,
  },
  actOnHelp: {
    method: 'POST',
    path: '/api/v1/floor/help/{id}',
    access: 'floor:serve',
    summary: 'Takes a call, is done with it, or hands it back to the others',
    params: byId,
    body: z.strictObject({ act }),
    response: 'none',
  },
  actOnPickUp: {
    method: 'POST',
    path: '/api/v1/floor/pick-up/{id}',
    access: 'floor:serve',
    summary: 'Serves an order of the queue, closes it, or hands it back to the others',
    params: byId,
    body: z.strictObject({ act }),
    response: 'none',
  },
  floorAlarm: {
    method: 'GET',
    path: '/api/v1/floor/alarm',
    access: 'floor:lead',
    summary: 'Calls that nobody has answered for two minutes: where, and since when',
    response: z.strictObject({
      calls: z.array(z.strictObject({ place: z.string(), since: Instant })),
    }),
  },
  floorSetting: {
    method: 'GET',
    path: '/api/v1/floor/setting',
    access: 'store:manage',
    summary: 'What is promised while nothing is measured, and what is promised now',
    response: z.strictObject({
      promiseMinutes: z.int().min(1).max(30),
      promisedMs: z.int(),
    }),
  },
  setFloorSetting: {
    method: 'PUT',
    path: '/api/v1/floor/setting',
    access: 'store:manage',
    summary: 'Within how many minutes somebody comes when called, until enough calls are measured',
    body: z.strictObject({ promiseMinutes: z.int().min(1).max(30) }),
    response: 'none',
  },
  orderKeyState: {
    method: 'GET',
    path: '/api/v1/floor/key',
    access: 'store:manage',
    summary: 'Since when there is a key for the system that tells orders; null when there is none',
    response: z.strictObject({ madeAt: Instant.nullable() }),
  },
  makeOrderKey: {
    method: 'POST',
    path: '/api/v1/floor/key',
    access: 'store:manage',
    summary: 'Makes the key by which a system tells orders, and nothing else; the one before ends',
    response: z.strictObject({ key: z.string(), madeAt: Instant }),
  },
  dropOrderKey: {
    method: 'DELETE',
    path: '/api/v1/floor/key',
    access: 'store:manage',
    summary: 'Ends the key',
    response: 'none',
  },
  helpReport: {
    method: 'GET',
    path: '/api/v1/reports/help',
    access: 'reports:read',
    summary:
      'How fast calls were answered, and what, where and when they were for, in counts of at least ten',
    query: ReportQuery,
    response: z.strictObject({
      asked: z.int(),
      answered: z.int(),
      medianMs: z.int().nullable(),
      mostMs: z.int().nullable(),
      escalated: z.int(),
      byTopic: counts,
      byPlace: counts,
      byHour: counts,
    }),
  },
});
