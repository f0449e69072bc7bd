import type { PollDraft } from '../../../shared/model/friend-poll.ts';
import { pollEndpoints } from '../../../shared/protocol/poll-endpoints.ts';
import { call } from '../../wire/http-client.ts';

/** The calls about questions to friends. All throw CallError. */
export const askCalls = {
  read: () => call(pollEndpoints.ownPolls, {}),
  make: (draft: PollDraft) => call(pollEndpoints.makePoll, { body: draft }),
  close: (id: string) => call(pollEndpoints.closePoll, { params: { id } }),
  remove: (id: string) => call(pollEndpoints.deletePoll, { params: { id } }),
};

/** What is sent to friends. */
export function pollLink(origin: string, id: string): string {
  return `${origin}/phone?ask=${id}`;
}
