import type { CorrectionKind, OwnChoices, ProfileKind, Wishes } from '../../../shared/model/own-choices.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import { ownChoiceEndpoints as api } from '../../../shared/protocol/own-choice-endpoints.ts';
import { call } from '../../wire/http-client.ts';

/** What a person sets about themselves. All throw CallError. */
export const ownCalls = {
  choices: async (): Promise<OwnChoices> => (await call(api.ownChoices, {})).choices,
  setWishes: async (wishes: Wishes): Promise<OwnChoices> =>
    (await call(api.setWishes, { body: wishes })).choices,
  addProfile: async (kind: ProfileKind, name: string): Promise<OwnChoices> =>
    (await call(api.addProfile, { body: { kind, name } })).choices,
  removeProfile: async (profileId: string): Promise<OwnChoices> =>
    (await call(api.removeProfile, { params: { profileId } })).choices,
  correct: async (productId: string, kind: CorrectionKind): Promise<OwnChoices> =>
    (await call(api.correct, { params: { productId }, body: { kind } })).choices,
  takeBackCorrection: async (productId: string): Promise<OwnChoices> =>
    (await call(api.takeBackCorrection, { params: { productId } })).choices,
  shopFor: async (profileId: string | null): Promise<PhoneVisit> =>
    (await call(api.shopFor, { body: { profileId } })).visit,
  issuePass: () => call(api.issuePass, {}),
  pass: () => call(api.pass, {}),
};
