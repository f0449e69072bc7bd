import { z } from 'zod';
import { Id } from '../model/id.ts';
import { CustomerMessage } from '../model/message.ts';
import { endpoints } from './endpoint.ts';

const Messages = z.strictObject({
  /** Whether this person wants messages at all. */
  given: z.boolean(),
  /** Latest first. */
  messages: z.array(CustomerMessage),
});

/** What a person was told, on their own phone. */
export const messageEndpoints = endpoints({
  messages: {
    method: 'GET',
    path: '/api/v1/phone/messages',
    access: 'phone',
    summary: 'What this person was told in the last 30 days, latest first',
    response: Messages,
  },
  seeMessages: {
    method: 'POST',
    path: '/api/v1/phone/messages/seen',
    access: 'phone',
    summary: 'Puts down that all of them were seen',
    response: Messages,
  },
  stopMessages: {
    method: 'POST',
    path: '/api/v1/phone/messages/{id}/stop',
    access: 'phone',
    summary: 'Stops the topic of a message, or what was asked for by it, from the next decision on',
    params: z.strictObject({ id: Id }),
    response: Messages,
  },
});
