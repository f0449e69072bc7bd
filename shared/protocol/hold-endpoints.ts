import { z } from 'zod';
import { Hold, HoldRules, HoldTerms, HoldWanted } from '../model/hold.ts';
import { Id, Instant } from '../model/id.ts';
import { PickUpCode } from '../model/pick-up.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** The server's clock beside what it says, so that a countdown is right on a device whose clock is not. */
const onScreen = z.strictObject({ now: Instant, holds: z.array(Hold) });
/** Its code is told to the phone alone, and works once. */
const OwnHold = z.strictObject({ ...Hold.shape, code: PickUpCode });
export type OwnHold = z.infer<typeof OwnHold>;
const onPhone = z.strictObject({ now: Instant, zone: z.string(), holds: z.array(OwnHold) });

/** One hold as the staff see it: what to put aside and its label, and never whose it is. */
const FloorHold = z.strictObject({
  ...Hold.omit({ items: true }).shape,
  items: z.array(z.strictObject({ name: z.string(), quantity: z.int(), place: z.string() })),
});
export type FloorHold = z.infer<typeof FloorHold>;

/** "Hold for me": what is put aside for a while, from a phone or a kiosk to which one is connected. */
export const holdEndpoints = endpoints({
  holdTerms: {
    method: 'GET',
    path: '/api/v1/holds/terms',
    access: 'public',
    summary: 'How long this shop holds things, and what can be ordered now for its next open day',
    response: HoldTerms,
  },
  phoneHolds: {
    method: 'GET',
    path: '/api/v1/phone/holds',
    access: 'phone',
    summary: 'What is held for this phone, with the codes that fetch it',
    response: onPhone,
  },
  holdByPhone: {
    method: 'PUT',
    path: '/api/v1/phone/holds/{id}',
    access: 'phone',
    summary: 'Holds something; the same id again holds nothing twice and moves no end',
    params: byId,
    body: HoldWanted,
    response: onPhone,
  },
  cancelHold: {
    method: 'DELETE',
    path: '/api/v1/phone/holds/{id}',
    access: 'phone',
    summary: 'Lets go of what is held: others can have it at once',
    params: byId,
    response: onPhone,
  },
  kioskHolds: {
    method: 'GET',
    path: '/api/v1/display/holds',
    access: 'display',
    summary: 'What was held in the visit on this kiosk, without codes',
    response: onScreen,
  },
  holdByKiosk: {
    method: 'PUT',
    path: '/api/v1/display/holds/{id}',
    access: 'display',
    summary: 'Holds something for whoever has connected a phone to this kiosk; the code is on that phone',
    params: byId,
    body: HoldWanted,
    response: onScreen,
  },
  cancelHoldByKiosk: {
    method: 'DELETE',
    path: '/api/v1/display/holds/{id}',
    access: 'display',
    summary: 'Lets go of what was held in the visit on this kiosk',
    params: byId,
    response: onScreen,
  },
  floorHolds: {
    method: 'GET',
    path: '/api/v1/floor/holds',
    access: 'floor:serve',
    summary: 'What is to be put aside and what waits, soonest over first: things, labels and times, no names',
    response: z.strictObject({ now: Instant, holds: z.array(FloorHold) }),
  },
  putAside: {
    method: 'POST',
    path: '/api/v1/floor/holds/{id}/put-aside',
    access: 'floor:serve',
    summary: 'Says that it has been put aside; its person sees that',
    params: byId,
    response: 'none',
  },
  handOverHold: {
    method: 'POST',
    path: '/api/v1/floor/holds/hand-over',
    access: 'floor:serve',
    summary: 'Hands over what the code on a phone is for, once',
    body: z.strictObject({ code: PickUpCode }),
    response: FloorHold,
  },
  withdrawHold: {
    method: 'DELETE',
    path: '/api/v1/floor/holds/{id}',
    access: 'floor:serve',
    summary: 'The shop cannot hold it after all; its person is told on their page',
    params: byId,
    response: 'none',
  },
  holdRules: {
    method: 'GET',
    path: '/api/v1/floor/hold-rules',
    access: 'store:manage',
    summary: 'How long this shop holds things, overall and by category, and what it offers for the next day',
    response: HoldRules,
  },
  setHoldRules: {
    method: 'PUT',
    path: '/api/v1/floor/hold-rules',
    access: 'store:manage',
    summary: 'Sets it for what is held from now on; what is held already keeps its end',
    body: HoldRules,
    response: 'none',
  },
});
