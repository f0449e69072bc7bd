import { messageEndpoints as api } from '../../shared/protocol/message-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { ownMessages, stopMessages } from '../messages/own-messages.ts';
import { markSeen } from '../storage/messages.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** What a person was told, read and stopped on their own phone. */
export const messageRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const messages = async ({ customerId }: PhonePrincipal) =>
    done(await ownMessages(storage.db, customerId, now()));

  register(app, api.messages, (_, { principal }) => messages(principal), deps);
  register(
    app,
    api.seeMessages,
    async (_, { principal }) => {
      const { customerId } = principal;
      if (customerId !== null) await storage.write((tx) => markSeen(tx, customerId, now()));
      return messages(principal);
    },
    deps,
  );
  register(
    app,
    api.stopMessages,
    async ({ params: { id } }, { principal }) => {
      const { customerId } = principal;
      if (customerId === null) return refuse('precondition-missing', 'You are here as a guest.');
      const stopped = await storage.write((tx) => stopMessages(tx, { customerId, id }, now()));
      return stopped.ok ? messages(principal) : stopped;
    },
    deps,
  );
};
