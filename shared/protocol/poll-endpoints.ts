import { z } from 'zod';
import { AskedPoll, OwnPoll, PollChoice, PollDraft, PollId } from '../model/friend-poll.ts';
import { Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: PollId });
const own = z.strictObject({ now: Instant, polls: z.array(OwnPoll) });

/** Asking friends by a link. Whoever has it answers without a visit; only who asked sees what came of it. */
export const pollEndpoints = endpoints({
  ownPolls: {
    method: 'GET',
    path: '/api/v1/phone/polls',
    access: 'phone',
    summary: 'What this phone has asked friends, with the answers so far',
    response: own,
  },
  makePoll: {
    method: 'POST',
    path: '/api/v1/phone/polls',
    access: 'phone',
    summary:
      'Makes a link to a question about one to three products; it holds a random number and nothing else',
    body: PollDraft,
    response: own,
  },
  closePoll: {
    method: 'POST',
    path: '/api/v1/phone/polls/{id}/close',
    access: 'phone',
    summary: 'Ends a question before its time: nobody answers it any more',
    params: byId,
    response: own,
  },
  deletePoll: {
    method: 'DELETE',
    path: '/api/v1/phone/polls/{id}',
    access: 'phone',
    summary: 'Deletes a question with its answers; its link leads nowhere from here on',
    params: byId,
    response: own,
  },
  askedPoll: {
    method: 'GET',
    path: '/api/v1/polls/{id}',
    access: 'public',
    summary: 'The question behind a link: products, and until when it can be answered',
    params: byId,
    response: AskedPoll,
  },
  votePoll: {
    method: 'POST',
    path: '/api/v1/polls/{id}/vote',
    access: 'public',
    summary:
      'Answers it; the same browser again changes its answer. Which browser, only its own random number says',
    params: byId,
    body: z.strictObject({ voter: PollId, choice: PollChoice }),
    response: 'none',
  },
});
