import type { BroughtPurpose } from '../../../shared/model/brought.ts';
import { broughtEndpoints } from '../../../shared/protocol/brought-endpoints.ts';
import { call } from '../../wire/http-client.ts';
import { spokenNotice } from '../spoken-notice.ts';

/** The calls about what other systems brought along, each answered with all of it. All throw CallError. */
export const broughtCalls = {
  read: async () => (await call(broughtEndpoints.ownBrought, {})).brought,
  claim: async (code: string) => (await call(broughtEndpoints.claimBrought, { body: { code } })).brought,
  /** Given by the words that stand beside the button. */
  take: async (id: string, purpose: BroughtPurpose) =>
    (
      await call(broughtEndpoints.takeBrought, {
        params: { id, purpose },
        body: { language: spokenNotice().language },
      })
    ).brought,
  forget: async (id: string) => (await call(broughtEndpoints.forgetBrought, { params: { id } })).brought,
};
