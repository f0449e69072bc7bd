import type { HelpAsked } from '../../../shared/model/help-request.ts';
import { helpEndpoints } from '../../../shared/protocol/help-endpoints.ts';
import { call } from '../../wire/http-client.ts';

/** What the phone of a visit asks of the shop's staff; each is answered with all there is. All throw CallError. */
export const staffCalls = {
  read: () => call(helpEndpoints.ownFloor, {}),
  ask: (id: string, asked: HelpAsked) => call(helpEndpoints.askHelpByPhone, { params: { id }, body: asked }),
  cancel: (id: string) => call(helpEndpoints.cancelHelpByPhone, { params: { id } }),
  share: (greetAs: string | null) => call(helpEndpoints.shareVisit, { body: { shared: true, greetAs } }),
  unshare: () => call(helpEndpoints.shareVisit, { body: { shared: false } }),
};
