import { uuidv7 } from 'uuidv7';
import { eventEndpoints as api } from '../../shared/protocol/event-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { couponSecret } from '../coupons/coupon-code.ts';
import { bookEvent, leaveEvent } from '../events/book-event.ts';
import { callOff, holdAfterAll } from '../events/call-off.ts';
import { checkIn } from '../events/check-in.ts';
import { phoneEvents } from '../events/phone-events.ts';
import { recordChange } from '../operations/record-change.ts';
import { countSeats } from '../storage/event-seats.ts';
import { insertEvent, listEvents, takeEventTurn } from '../storage/events.ts';
import type { Tx } from '../storage/transaction.ts';
import { visitById } from '../storage/visits.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** Fewer than this many are not told: they could be one person. */
const SMALLEST_TOLD = 10;
const EVENTS_AT_MOST = 200;
/** Guests come one after the other; twelve letters are not guessed at this rate. */
const AT_THE_DOOR = { points: 120, seconds: 60 };

/** Events: made in the console, booked on phones, checked in at the door. */
export const eventRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const told = (count: number) => (count < SMALLEST_TOLD ? null : count);

  register(
    app,
    api.listEvents,
    async () => {
      const counts = await countSeats(storage.db);
      const events = (await listEvents(storage.db)).map((event) => {
        const { booked, waiting, came } = counts.get(event.id) ?? { booked: 0, waiting: 0, came: 0 };
        const full = booked >= event.capacity;
        return { event, booked: told(booked), waiting: told(waiting), came: told(came), full };
      });
      return done({ events });
    },
    deps,
  );
  register(
    app,
    api.createEvent,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'event.create', async (tx, at) => {
        if ((await listEvents(tx)).length >= EVENTS_AT_MOST)
          return refuse('conflict', `There are ${EVENTS_AT_MOST} events already.`);
        if (body.startsAt <= at) return refuse('invalid-input', 'It would have begun already.');
        const event = await insertEvent(tx, uuidv7(), body, at);
        return done({ value: event, subject: event.id, detail: { ...body } });
      }),
    deps,
  );

  /** Calls off, or takes that back, for everybody who has a place. */
  const change = (id: string, how: typeof callOff) => async (tx: Tx, at: number) => {
    const event = await takeEventTurn(tx, id);
    if (!event) return refuse('not-found', 'There is no such event.');
    return done({ value: await how(tx, event, at), subject: id, detail: { title: event.title } });
  };
  register(
    app,
    api.cancelEvent,
    ({ params: { id } }, { principal }) => recordChange(deps, principal, 'event.cancel', change(id, callOff)),
    deps,
  );
  register(
    app,
    api.resumeEvent,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'event.resume', change(id, holdAfterAll)),
    deps,
  );

  /** Runs a change in the name of a remembered person and answers with the events as they are then. */
  const person = async (
    { visitId }: PhonePrincipal,
    work: ((tx: Tx, customerId: string, secret: string) => Promise<Result<undefined>>) | null,
  ) => {
    const visit = await visitById(storage.db, visitId);
    if (!visit) return refuse('session-over');
    const customerId = visit.mode === 'remember' ? visit.customer_id : null;
    const secret = await couponSecret(storage, now());
    if (work) {
      if (customerId === null)
        return refuse('precondition-missing', 'Places are for those who asked to be remembered.');
      const changed = await storage.write((tx) => work(tx, customerId, secret));
      if (!changed.ok) return changed;
    }
    return done(await phoneEvents(storage.db, customerId, { secret, now: now() }));
  };
  register(app, api.phoneEvents, (_, { principal }) => person(principal, null), deps);
  register(
    app,
    api.bookEvent,
    ({ params, body }, { principal }) =>
      person(principal, (tx, customerId, secret) =>
        bookEvent(tx, { eventId: params.id, customerId, ...body }, { secret, now: now() }),
      ),
    deps,
  );
  register(
    app,
    api.leaveEvent,
    ({ params }, { principal }) =>
      person(principal, (tx, customerId) => leaveEvent(tx, { eventId: params.id, customerId }, now())),
    deps,
  );
  register(app, api.checkIn, ({ body }) => storage.write((tx) => checkIn(tx, body.code, now())), deps, {
    limit: AT_THE_DOOR,
  });
};
