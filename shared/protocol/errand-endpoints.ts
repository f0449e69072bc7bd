import { z } from 'zod';
import { Errand, ErrandAct, NewErrand } from '../model/errand.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

const byId = z.strictObject({ id: Id });

/** What staff bring for each other's customers, and how fast that goes. */
export const errandEndpoints = endpoints({
  listErrands: {
    method: 'GET',
    path: '/api/v1/floor/errands',
    access: 'floor:serve',
    summary: 'Products that are to be brought somewhere, the longest waiting first, and places named lately',
    response: z.strictObject({ errands: z.array(Errand), places: z.array(z.string()) }),
  },
  makeErrand: {
    method: 'POST',
    path: '/api/v1/floor/errands',
    access: 'floor:serve',
    summary: 'Asks for a product to be brought to a place of the shop, such as a fitting room',
    body: NewErrand,
    response: byId,
  },
  actOnErrand: {
    method: 'POST',
    path: '/api/v1/floor/errands/{id}',
    access: 'floor:serve',
    summary: 'Takes it, has brought it, hands it back to the others, or says that nobody needs it any more',
    params: byId,
    body: z.strictObject({ act: ErrandAct }),
    response: 'none',
  },
  errandReport: {
    method: 'GET',
    path: '/api/v1/reports/errands',
    access: 'reports:read',
    summary: 'How many things were to be brought, and within what time they were; never by whom',
    query: ReportQuery.pick({ from: true, to: true }),
    response: z.strictObject({
      asked: z.int(),
      brought: z.int(),
      /** Half were brought within this, from asking on; null while none was. */
      medianMs: z.int().nullable(),
      /** Four of five were. */
      mostMs: z.int().nullable(),
    }),
  },
});
