import { z } from 'zod';
import { SharedList } from '../list/shared-list.ts';
import { Id } from '../model/id.ts';
import { PhoneVisit, Purpose } from '../model/visit.ts';
import { endpoints } from './endpoint.ts';

const Visit = z.strictObject({ visit: PhoneVisit });

/** A phone is known by an HttpOnly cookie that claiming a QR sets, and by nothing else. */
export const phoneEndpoints = endpoints({
  claimVisit: {
    method: 'POST',
    path: '/api/v1/phone/claim',
    access: 'public',
    summary: 'Takes a scanned QR nonce or a typed code once, and starts matching',
    body: z.union([
      z.strictObject({ nonce: z.string().min(16).max(64) }),
      z.strictObject({ code: z.string().length(8) }),
    ]),
    response: Visit,
  },
  phoneVisit: {
    method: 'GET',
    path: '/api/v1/phone/visit',
    access: 'phone',
    summary: 'The visit of this phone, with list, suggestions and choices',
    response: Visit,
  },
  confirmMatch: {
    method: 'POST',
    path: '/api/v1/phone/match',
    access: 'phone',
    summary: '"They match": the person compared the emoji on both screens',
    response: Visit,
  },
  chooseMode: {
    method: 'POST',
    path: '/api/v1/phone/mode',
    access: 'phone',
    summary: 'Guest, or remembered with the purposes given (all off unless given)',
    body: z.discriminatedUnion('mode', [
      z.strictObject({ mode: z.literal('guest') }),
      z.strictObject({
        mode: z.literal('remember'),
        /** The person's own word; required, and never a guess from a camera. */
        oldEnough: z.boolean(),
        /** The age that the page asked about; one that does not say meant 16. */
        minimumAge: z.int().optional(),
        purposes: z.partialRecord(Purpose, z.boolean()),
        language: z.string().min(2).max(12),
      }),
    ]),
    response: Visit,
  },
  setPurpose: {
    method: 'PUT',
    path: '/api/v1/phone/purposes/{purpose}',
    access: 'phone',
    summary: 'Gives or withdraws one purpose; takes effect on every screen at once',
    params: z.strictObject({ purpose: Purpose }),
    body: z.strictObject({ given: z.boolean(), language: z.string().min(2).max(12) }),
    response: Visit,
  },
  agreeCamera: {
    method: 'PUT',
    path: '/api/v1/phone/camera',
    access: 'phone',
    summary:
      'Agrees for this visit that the camera of its screen measures, or takes that back at once (posture P1)',
    body: z.strictObject({ agreed: z.boolean() }),
    response: Visit,
  },
  setListItem: {
    method: 'PUT',
    path: '/api/v1/phone/list/{productId}',
    access: 'phone',
    summary: 'Sets how many of a product are on the list; 0 removes it',
    params: z.strictObject({ productId: Id }),
    body: z.strictObject({ quantity: z.int().min(0).max(99) }),
    response: Visit,
  },
  mergeList: {
    method: 'PUT',
    path: '/api/v1/phone/list',
    access: 'phone',
    summary:
      'Merges what the phone holds into the list of its visit, also of one that is over whose list is remembered; told twice, it changes nothing',
    /** `visitId` keeps a late message from reaching the list of another visit. */
    body: z.strictObject({ visitId: Id, shared: SharedList }),
    largestBody: 256 * 1024,
    response: z.strictObject({ visit: PhoneVisit, shared: SharedList }),
  },
  endVisit: {
    method: 'POST',
    path: '/api/v1/phone/end',
    access: 'phone',
    summary: 'Ends the visit; the kiosk is clear before this answers to anyone else',
    response: 'none',
  },
  eraseMe: {
    method: 'DELETE',
    path: '/api/v1/phone/me',
    access: 'phone',
    summary: 'Deletes everything held about this person and ends the visit (Art. 17)',
    response: z.strictObject({ deletedRows: z.int().min(0) }),
  },
});
