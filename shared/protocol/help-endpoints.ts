import { z } from 'zod';
import { GreetAs, StaffLook } from '../model/floor.ts';
import { HelpAsked, HelpRequest } from '../model/help-request.ts';
import { Id } from '../model/id.ts';
import { PickUpCode, Ticket } from '../model/pick-up.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });
/** Milliseconds within which somebody should be there. */
const promisedMs = z.int().min(0);

/** What a person of this visit has asked the staff, shares with them, and who has looked. */
export const OwnFloor = z.strictObject({
  promisedMs,
  help: HelpRequest.nullable(),
  share: z.strictObject({ greetAs: GreetAs.nullable() }).nullable(),
  looks: z.array(StaffLook),
  ticket: Ticket.nullable(),
});
export type OwnFloor = z.infer<typeof OwnFloor>;

/** Calling a person, and picking up by a code: from a kiosk and from the phone of a visit. */
export const helpEndpoints = endpoints({
  helpPromise: {
    method: 'GET',
    path: '/api/v1/display/help',
    access: 'display',
    summary: 'Within which time somebody comes when called: as measured, or else as the store has set it',
    response: z.strictObject({ promisedMs }),
  },
  askHelp: {
    method: 'PUT',
    path: '/api/v1/display/help/{id}',
    access: 'display',
    summary: 'Calls somebody to this kiosk; the same id again calls nobody twice',
    params: byId,
    body: HelpAsked,
    response: HelpRequest,
  },
  helpState: {
    method: 'GET',
    path: '/api/v1/display/help/{id}',
    access: 'display',
    summary: 'What has become of a call made at this kiosk',
    params: byId,
    response: HelpRequest,
  },
  cancelHelp: {
    method: 'DELETE',
    path: '/api/v1/display/help/{id}',
    access: 'display',
    summary: 'Nobody needs to come any more',
    params: byId,
    response: 'none',
  },
  typeCode: {
    method: 'POST',
    path: '/api/v1/display/pick-up',
    access: 'display',
    summary: 'Uses the code of an order once, and draws a place in the queue',
    body: z.strictObject({ code: PickUpCode }),
    response: Ticket,
  },
  ticketState: {
    method: 'GET',
    path: '/api/v1/display/pick-up/{ticket}',
    access: 'display',
    summary: 'How far a place in the queue is that was drawn at this kiosk',
    params: z.strictObject({ ticket: Ticket.shape.ticket }),
    response: Ticket,
  },
  ownFloor: {
    method: 'GET',
    path: '/api/v1/phone/floor',
    access: 'phone',
    summary: 'What this visit has asked the staff, shares with them, and every look that one of them has had',
    response: OwnFloor,
  },
  askHelpByPhone: {
    method: 'PUT',
    path: '/api/v1/phone/help/{id}',
    access: 'phone',
    summary: 'Calls somebody to the kiosk of this visit; the same id again calls nobody twice',
    params: byId,
    body: HelpAsked,
    response: OwnFloor,
  },
  cancelHelpByPhone: {
    method: 'DELETE',
    path: '/api/v1/phone/help/{id}',
    access: 'phone',
    summary: 'Nobody needs to come any more',
    params: byId,
    response: OwnFloor,
  },
  shareVisit: {
    method: 'PUT',
    path: '/api/v1/phone/share',
    access: 'phone',
    summary: 'Lets the staff see this visit until it ends, or takes that back at once',
    body: z.discriminatedUnion('shared', [
      z.strictObject({ shared: z.literal(true), greetAs: GreetAs.nullable() }),
      z.strictObject({ shared: z.literal(false) }),
    ]),
    response: OwnFloor,
  },
});
