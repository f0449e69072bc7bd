import type { MessageTables } from './message-schema.ts';
import type { TableUse } from './table-use.ts';

/** What is held of messages to people who asked for them, in the registry of data uses. */
export const MESSAGE_USES: { readonly [T in keyof MessageTables]: TableUse<T> } = {
  customer_message: {
    kept: '30 days, or until messages are switched off',
    columns: {
      id: ['answer', 'a random number of a message'],
      customer_id: ['answer', 'the random number of who asked to be told'],
      kind: ['answer', 'what a message is: an alert, a reminder, an offer'],
      topic: ['answer', 'the topic of a message'],
      ref: ['answer', 'the random number of what a message is about'],
      about: ['answer', 'the name of what a message is about'],
      made_at: ['answer', 'when a message was written'],
      due_at: ['answer', 'from when a message may be told'],
      until_at: ['answer', 'until when a message may be told'],
      told_at: ['answer', 'when a message came'],
      seen_at: ['answer', 'when a message was seen'],
      push_at: ['answer', 'when the phone is told that there is a message'],
      push_tries: ['answer', 'how often that was tried'],
    },
  },
  push_address: {
    kept: 'until notifications are switched off',
    columns: {
      customer_id: ['answer', 'the random number of who switched notifications on'],
      endpoint: ['answer', 'the address at the phone maker’s push service'],
      p256dh: ['answer', 'the phone’s key, so that the push service cannot read a notification'],
      auth: ['answer', 'the phone’s secret for the same'],
      created_at: ['answer', 'when notifications were switched on'],
    },
  },
};
