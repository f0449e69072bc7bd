import { z } from 'zod';
import { PassKey } from '../consent/pass.ts';
import { Id, Instant, Name } from '../model/id.ts';
import { CorrectionKind, OwnChoices, ProfileKind, Wishes } from '../model/own-choices.ts';
import { PhoneVisit } from '../model/visit.ts';
import { endpoints } from './endpoint.ts';
import { OwnData } from './own-data.ts';

const Visit = z.strictObject({ visit: PhoneVisit });
const Choices = z.strictObject({ choices: OwnChoices });
const product = z.strictObject({ productId: Id });

/** What a person sees and sets about themselves on their own phone, beside the visit. */
export const ownChoiceEndpoints = endpoints({
  ownChoices: {
    method: 'GET',
    path: '/api/v1/phone/choices',
    access: 'phone',
    summary: 'Wishes, sub-profiles, what is kept for suggestions, corrections and every receipt',
    response: Choices,
  },
  setWishes: {
    method: 'PUT',
    path: '/api/v1/phone/wishes',
    access: 'phone',
    summary: 'Topics, channels, quiet hours and how often; the next decision follows them',
    body: Wishes,
    response: Choices,
  },
  addProfile: {
    method: 'POST',
    path: '/api/v1/phone/profiles',
    access: 'phone',
    summary: 'Adds somebody for whom the person shops; eight at the most',
    body: z.strictObject({ kind: ProfileKind, name: Name.max(40) }),
    response: Choices,
  },
  removeProfile: {
    method: 'DELETE',
    path: '/api/v1/phone/profiles/{profileId}',
    access: 'phone',
    summary: 'Removes a sub-profile with all that was kept for it',
    params: z.strictObject({ profileId: Id }),
    response: Choices,
  },
  shopFor: {
    method: 'PUT',
    path: '/api/v1/phone/shopping-for',
    access: 'phone',
    summary:
      'Says for whom this visit is; null for the person themselves. A gift is kept off every shared screen',
    body: z.strictObject({ profileId: Id.nullable() }),
    response: Visit,
  },
  correct: {
    method: 'PUT',
    path: '/api/v1/phone/corrections/{productId}',
    access: 'phone',
    summary: '"Not me", "was a gift" or "do not use this": what is kept about the product is deleted at once',
    params: product,
    body: z.strictObject({ kind: CorrectionKind }),
    response: Choices,
  },
  takeBackCorrection: {
    method: 'DELETE',
    path: '/api/v1/phone/corrections/{productId}',
    access: 'phone',
    summary: 'Takes a correction back; what was deleted by it stays deleted',
    params: product,
    response: Choices,
  },
  refuseIdea: {
    method: 'POST',
    path: '/api/v1/phone/ideas/{productId}/refuse',
    access: 'phone',
    summary: '"Not for me": the product is not suggested in this visit any more, to a guest neither',
    params: product,
    response: Visit,
  },
  setPrivate: {
    method: 'PUT',
    path: '/api/v1/phone/private/{productId}',
    access: 'phone',
    summary: 'Keeps a product of the list off every screen but this phone, or shows it again',
    params: product,
    body: z.strictObject({ private: z.boolean() }),
    response: Visit,
  },
  answerTakeover: {
    method: 'PUT',
    path: '/api/v1/phone/takeover',
    access: 'phone',
    summary: 'The answer of whoever has a screen to another phone that waits for it',
    body: z.strictObject({ allow: z.boolean() }),
    response: Visit,
  },
  exportMe: {
    method: 'GET',
    path: '/api/v1/phone/export',
    access: 'phone',
    summary: 'Everything held about this person, table by table, and the consent receipts (Art. 15 and 20)',
    response: OwnData,
  },
  issuePass: {
    method: 'POST',
    path: '/api/v1/phone/pass',
    access: 'phone',
    summary: 'A new pass, whose key is told once; the one before ends',
    response: z.strictObject({ pass: PassKey, serverTime: Instant }),
  },
  pass: {
    method: 'GET',
    path: '/api/v1/phone/pass',
    access: 'phone',
    summary: 'Which pass holds, and what the time is: a phone puts its clock right by it',
    response: z.strictObject({ passId: z.string().nullable(), serverTime: Instant }),
  },
});
