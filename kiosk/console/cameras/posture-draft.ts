import type { Posture } from '../../../shared/model/posture.ts';
import type { CamerasState } from './cameras-state.ts';

/** What the posture form holds while it is filled in. */
export interface PostureDraft {
  posture: Posture;
  text: string;
  controller: string;
  contact: string;
  dpiaReference: string;
  signAcknowledgedAt: number | null;
  presentation: boolean;
  /** Empty: the usual ground and the country's own authority. */
  basis: string;
  authorityName: string;
  authorityUrl: string;
  reason: string;
}

const PROPOSED_TEXT =
  'A camera in this screen estimates how many people look and, roughly, their age. Nothing is stored or sent that could tell who you are.';

type Known = Pick<CamerasState, 'setting'> & { care: Pick<CamerasState['care'], 'basis' | 'authority'> };

/** @param storeName proposed as who answers for the camera, where nobody is named yet */
export function postureDraftOf({ setting, care }: Known, storeName: string): PostureDraft {
  const beside = {
    basis: care.basis ?? '',
    authorityName: care.authority?.name ?? '',
    authorityUrl: care.authority?.url ?? '',
    reason: '',
  };
  if (setting.posture === 'P0')
    return {
      ...beside,
      posture: 'P0',
      text: PROPOSED_TEXT,
      controller: storeName,
      contact: '',
      dpiaReference: '',
      signAcknowledgedAt: null,
      presentation: false,
    };
  const { text, controller, contact, dpiaReference, signAcknowledgedAt } = setting.notice;
  const presentation = setting.posture !== 'P2' && setting.presentation === true;
  const { posture } = setting;
  return {
    ...beside,
    posture,
    text,
    controller,
    contact,
    dpiaReference,
    signAcknowledgedAt,
    presentation,
  };
}

/** As the contract takes it; P0 needs nothing but a reason, and what may not estimate has no switch for it. */
export function postureChangeOf(draft: PostureDraft): unknown {
  const { posture, presentation, basis, authorityName, authorityUrl, reason, ...notice } = draft;
  const on = presentation && posture !== 'P2' ? { presentation } : {};
  const named = authorityName.trim() !== '' || authorityUrl.trim() !== '';
  return {
    posture: posture === 'P0' ? { posture } : { posture, notice, ...on },
    basis: basis.trim() === '' ? null : basis,
    authority: named ? { name: authorityName, url: authorityUrl } : null,
    reason,
  };
}
