import { z } from 'zod';
import { CouponCode } from '../model/coupon.ts';
import { Id, Instant } from '../model/id.ts';
import { EventDraft, OwnSeat, ShopEvent } from '../model/shop-event.ts';
import { endpoints } from './endpoint.ts';

const one = z.strictObject({ id: Id });

/** The server's clock, and the shop's zone, in which its times are read. */
const phoneEvents = z.strictObject({
  now: Instant,
  zone: z.string(),
  /** Whether this person may book at all: who is remembered. */
  mayBook: z.boolean(),
  /** Whether they let the shop send them messages; without it nobody is reminded. */
  given: z.boolean(),
  events: z.array(
    z.strictObject({
      id: Id,
      title: z.string(),
      text: z.string(),
      place: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      cancelled: z.boolean(),
      /** From when this person may book. */
      bookableFrom: Instant,
      /** Whether a place is left; how many is not told. */
      hasRoom: z.boolean(),
      seat: OwnSeat.nullable(),
    }),
  ),
});

/** Events: made in the console, booked on phones, checked in by a pass at a kiosk or by a code at the staff's. */
export const eventEndpoints = endpoints({
  listEvents: {
    method: 'GET',
    path: '/api/v1/events',
    access: 'content:read',
    summary: 'Every event, and from ten on how many have booked, wait and came',
    response: z.strictObject({
      events: z.array(
        z.strictObject({
          event: ShopEvent,
          booked: z.int().min(0).nullable(),
          waiting: z.int().min(0).nullable(),
          came: z.int().min(0).nullable(),
          full: z.boolean(),
        }),
      ),
    }),
  },
  createEvent: {
    method: 'POST',
    path: '/api/v1/events',
    access: 'publish',
    summary: 'Makes an event; it is on phones at once, and what people were told of it never changes',
    body: EventDraft,
    response: ShopEvent,
  },
  cancelEvent: {
    method: 'POST',
    path: '/api/v1/events/{id}/cancel',
    access: 'publish',
    summary: 'Calls an event off: nobody books or is let in any more, and their phones say so',
    params: one,
    response: ShopEvent,
  },
  resumeEvent: {
    method: 'POST',
    path: '/api/v1/events/{id}/resume',
    access: 'publish',
    summary: 'Takes that back: places that were booked still are',
    params: one,
    response: ShopEvent,
  },
  phoneEvents: {
    method: 'GET',
    path: '/api/v1/phone/events',
    access: 'phone',
    summary: 'The events to come, with this person’s own place',
    response: phoneEvents,
  },
  bookEvent: {
    method: 'PUT',
    path: '/api/v1/phone/events/{id}/seat',
    access: 'phone',
    summary: 'Books a place, or waits for one where all are taken; again, it only says whether to remind',
    params: one,
    body: z.strictObject({ remind: z.boolean() }),
    response: phoneEvents,
  },
  leaveEvent: {
    method: 'DELETE',
    path: '/api/v1/phone/events/{id}/seat',
    access: 'phone',
    summary: 'Gives the place back; who has waited longest has it then',
    params: one,
    response: phoneEvents,
  },
  checkIn: {
    method: 'POST',
    path: '/api/v1/floor/events/check-in',
    access: 'floor:serve',
    summary: 'Lets somebody in by their code, once, from an hour before the event',
    body: z.strictObject({ code: CouponCode }),
    response: z.strictObject({ title: z.string(), startsAt: Instant, checkedInAt: Instant }),
  },
});
