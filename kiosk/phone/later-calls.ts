import type { PhoneVisit } from '../../shared/model/visit.ts';
import { cameraInfoEndpoints } from '../../shared/protocol/camera-info-endpoints.ts';
import { catalogueEndpoints } from '../../shared/protocol/catalogue-endpoints.ts';
import { ownChoiceEndpoints } from '../../shared/protocol/own-choice-endpoints.ts';
import { call } from '../wire/http-client.ts';

/** The calls that nobody needs before they have said that the pictures match: what they parse is fetched then. */
export const laterCalls = {
  answerTakeover: async (allow: boolean): Promise<PhoneVisit> =>
    (await call(ownChoiceEndpoints.answerTakeover, { body: { allow } })).visit,
  doNotUse: (productId: string) =>
    call(ownChoiceEndpoints.correct, { params: { productId }, body: { kind: 'do-not-use' } }),
  refuseIdea: async (productId: string): Promise<PhoneVisit> =>
    (await call(ownChoiceEndpoints.refuseIdea, { params: { productId } })).visit,
  setPrivate: async (productId: string, isPrivate: boolean): Promise<PhoneVisit> =>
    (await call(ownChoiceEndpoints.setPrivate, { params: { productId }, body: { private: isPrivate } }))
      .visit,
  exportMe: () => call(ownChoiceEndpoints.exportMe, {}),
  products: async () => (await call(catalogueEndpoints.catalogue, {})).products,
  cameraInfo: () => call(cameraInfoEndpoints.cameraInfo, {}),
};
