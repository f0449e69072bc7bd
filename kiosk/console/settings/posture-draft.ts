import type { Posture, Store } from '../../../shared/model/store.ts';

/** What the posture form holds while it is filled in. */
export interface PostureDraft {
  posture: Posture;
  text: string;
  controller: string;
  contact: string;
  dpiaReference: string;
  signAcknowledgedAt: number | null;
}

const PROPOSED_TEXT =
  'A camera in this screen estimates how many people look and, roughly, their age. Nothing is stored or sent that could tell who you are.';

export function postureDraftOf({ posture, name }: Pick<Store, 'posture' | 'name'>): PostureDraft {
  if (posture.posture === 'P0')
    return {
      posture: 'P0',
      text: PROPOSED_TEXT,
      controller: name,
      contact: '',
      dpiaReference: '',
      signAcknowledgedAt: null,
    };
  const { text, controller, contact, dpiaReference, signAcknowledgedAt } = posture.notice;
  return { posture: posture.posture, text, controller, contact, dpiaReference, signAcknowledgedAt };
}

/** As the contract takes it; P0 needs nothing. */
export function postureSettingOf({ posture, ...notice }: PostureDraft): unknown {
  return posture === 'P0' ? { posture } : { posture, notice };
}
