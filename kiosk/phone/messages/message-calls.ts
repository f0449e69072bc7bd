import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { messageEndpoints as api } from '../../../shared/protocol/message-endpoints.ts';
import { call } from '../../wire/http-client.ts';

export type Messages = Answer<typeof api.messages>;

/** What this person was told. All throw CallError. */
export const messageCalls = {
  read: (): Promise<Messages> => call(api.messages, {}),
  see: (): Promise<Messages> => call(api.seeMessages, {}),
  stop: (id: string): Promise<Messages> => call(api.stopMessages, { params: { id } }),
};
