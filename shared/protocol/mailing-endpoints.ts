import { z } from 'zod';
import { Id } from '../model/id.ts';
import { Mailing, MailingDraft } from '../model/mailing.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });
const topic = MailingDraft.shape.topic.unwrap();

/** Messages to all who agreed: written, looked at, sent through the one outbox and its gate, stopped. */
export const mailingEndpoints = endpoints({
  listMailings: {
    method: 'GET',
    path: '/api/v1/mailings',
    access: 'content:read',
    summary: 'Messages to all who agreed, newest first, and the topics that people choose from',
    response: z.strictObject({ mailings: z.array(Mailing), topics: z.array(z.string()) }),
  },
  mailingReach: {
    method: 'GET',
    path: '/api/v1/mailings/reach',
    access: 'content:read',
    summary: 'How many people a message on a topic may reach, in full tens; null below ten',
    query: z.strictObject({ topic: topic.optional() }),
    response: z.strictObject({ people: z.int().min(10).nullable() }),
  },
  makeMailing: {
    method: 'POST',
    path: '/api/v1/mailings',
    access: 'content:write',
    summary: 'Writes such a message; nothing is sent',
    body: MailingDraft,
    response: Mailing,
  },
  editMailing: {
    method: 'PUT',
    path: '/api/v1/mailings/{id}',
    access: 'content:write',
    summary: 'Changes one that has not been sent',
    params: byId,
    body: MailingDraft,
    response: Mailing,
  },
  deleteMailing: {
    method: 'DELETE',
    path: '/api/v1/mailings/{id}',
    access: 'content:write',
    summary: 'Deletes one that has not been sent',
    params: byId,
    response: 'none',
  },
  sendMailing: {
    method: 'POST',
    path: '/api/v1/mailings/{id}/send',
    access: 'publish',
    summary: 'Sends it to all who agreed, each when they want to be told, or not at all where they do not',
    params: byId,
    response: Mailing,
  },
  stopMailing: {
    method: 'POST',
    path: '/api/v1/mailings/{id}/stop',
    access: 'publish',
    summary: 'Stops it: who has not been told is not told any more, and no phone is woken for it',
    params: byId,
    response: Mailing,
  },
});
