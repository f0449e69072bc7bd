import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { MessageKind } from '../model/message.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');

/** What a person was told and how their phone is woken, as an export gives it. */
export const ownMessageTables = {
  customer_message: z
    .array(
      z.strictObject({
        id: Id,
        customer_id: Id,
        kind: MessageKind,
        topic: z.string().nullable(),
        ref: Id,
        about: z.string(),
        made_at: Instant,
        made_at_iso: iso,
        due_at: Instant.describe('When it may be told'),
        due_at_iso: iso,
        until_at: Instant.describe('Until when it may be told'),
        until_at_iso: iso,
        told_at: Instant.nullable().describe('When it came; null while it waits'),
        told_at_iso: iso.nullable(),
        seen_at: Instant.nullable(),
        seen_at_iso: iso.nullable(),
        push_at: Instant.nullable().describe('When your phone is told that there is something'),
        push_at_iso: iso.nullable(),
        push_tries: z.int(),
      }),
    )
    .describe('Messages to you, also those that wait.'),
  push_address: z
    .array(
      z.strictObject({
        customer_id: Id,
        endpoint: z.string(),
        p256dh: z.string(),
        auth: z.string().describe('The secret itself is on the phone and in the shop’s database'),
        created_at: Instant,
        created_at_iso: iso,
      }),
    )
    .describe('Where the push service of your phone takes notifications, if you switched them on.'),
};
