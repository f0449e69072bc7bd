import type { SharedList } from '../../shared/list/shared-list.ts';
import type { PhoneVisit, Purpose } from '../../shared/model/visit.ts';
import { phoneEndpoints } from '../../shared/protocol/phone-endpoints.ts';
import { call } from '../wire/http-client.ts';

export type PurposeChoices = Partial<Record<Purpose, boolean>>;
export type ModeChoice =
  | { mode: 'guest' }
  | { mode: 'remember'; oldEnough: boolean; minimumAge: number; purposes: PurposeChoices };

/** The calls of this page, each answered with the visit as it is then. All throw CallError. */
export const visitCalls = {
  claim: async (offer: { nonce: string } | { code: string }): Promise<PhoneVisit> =>
    (await call(phoneEndpoints.claimVisit, { body: offer })).visit,
  read: async (): Promise<PhoneVisit> => (await call(phoneEndpoints.phoneVisit, {})).visit,
  confirmMatch: async (): Promise<PhoneVisit> => (await call(phoneEndpoints.confirmMatch, {})).visit,
  chooseMode: async (choice: ModeChoice, language: string): Promise<PhoneVisit> => {
    const body = choice.mode === 'guest' ? choice : { ...choice, language };
    return (await call(phoneEndpoints.chooseMode, { body })).visit;
  },
  setPurpose: async (purpose: Purpose, given: boolean, language: string): Promise<PhoneVisit> =>
    (await call(phoneEndpoints.setPurpose, { params: { purpose }, body: { given, language } })).visit,
  agreeCamera: async (agreed: boolean): Promise<PhoneVisit> =>
    (await call(phoneEndpoints.agreeCamera, { body: { agreed } })).visit,
  mergeList: (visitId: string, shared: SharedList) =>
    call(phoneEndpoints.mergeList, { body: { visitId, shared } }),
  end: () => call(phoneEndpoints.endVisit, {}),
  eraseMe: () => call(phoneEndpoints.eraseMe, {}),
};
