import { done, refuse } from '../../shared/protocol/problem.ts';
import { pushEndpoints as api } from '../../shared/protocol/push-endpoints.ts';
import { stopMessages } from '../messages/own-messages.ts';
import { networksOf } from '../outgoing/public-address.ts';
import { setPush } from '../push/set-push.ts';
import { messageOfToken } from '../push/stop-token.ts';
import { vapidKey } from '../push/vapid.ts';
import { findMessage } from '../storage/messages.ts';
import { pushAddressOf } from '../storage/push-addresses.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

const SUBSCRIBING = { points: 20, seconds: 60 };
/** A tap on a notification; a token is not guessed at this rate. */
const STOPPING = { points: 60, seconds: 60 };

/** Notifications, switched on by a person's own phone and stopped from the notification itself. */
export const pushRoutes: Routes = (app, deps) => {
  const { storage, now, config } = deps;
  const allowed = networksOf(config.pushNetworks);

  const push = async ({ customerId }: PhonePrincipal) => {
    if (customerId === null) return refuse('precondition-missing', 'You are here as a guest.');
    const { publicKey } = await vapidKey(storage, now());
    return done({ key: publicKey, on: (await pushAddressOf(storage.db, customerId)) !== undefined });
  };
  register(app, api.push, (_, { principal }) => push(principal), deps);
  register(
    app,
    api.setPush,
    async ({ body }, { principal }) => {
      const { customerId } = principal;
      if (customerId === null) return refuse('precondition-missing', 'You are here as a guest.');
      const set = await storage.write((tx) => setPush(tx, customerId, body, allowed, now()));
      return set.ok ? push(principal) : set;
    },
    deps,
    { limit: SUBSCRIBING },
  );
  register(
    app,
    api.stopByToken,
    async ({ body: { token } }) => {
      const id = await messageOfToken(storage, token, now());
      if (id === null) return refuse('not-found', 'There is no such message.');
      // Stopped before, or gone with its person: then there is nothing left to stop.
      return storage.write(async (tx) => {
        const message = await findMessage(tx, id);
        if (message) await stopMessages(tx, { customerId: message.customer_id, id }, now());
        return done(undefined);
      });
    },
    deps,
    { limit: STOPPING },
  );
};
