import type { CameraSettings } from '../../shared/audience/posture-in-force.ts';
import type { CameraCare } from '../../shared/model/camera-care.ts';
import type { PostureSetting } from '../../shared/model/posture.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ModelFacts } from './model-facts.ts';

/** What a posture is set to, and what is said beside it. */
export interface PostureChange extends Pick<CameraCare, 'basis' | 'authority'> {
  posture: PostureSetting;
}

/**
 * The settings after a change of posture, or why it cannot be. The schema asks for notice, contact, DPIA and sign; that
 * the sign hangs can only be said of the past, and an attribute that the networks tell badly cannot be switched on.
 */
export function withPosture(
  before: CameraSettings,
  { posture, basis, authority }: PostureChange,
  facts: Pick<ModelFacts, 'presentation'>,
  now: number,
): Result<CameraSettings> {
  if (posture.posture !== 'P0' && posture.notice.signAcknowledgedAt > now)
    return refuse('precondition-missing', 'Confirm first that the sign hangs at the entrance.');
  if ('presentation' in posture && posture.presentation && !facts.presentation.fit)
    return refuse('attribute-unfit', `Gender presentation stays off: ${facts.presentation.reason}`);
  const cameras = { ...before.cameras, basis, authority };
  return done({ posture, cameras: { ...cameras, checkedAt: firstCheck(before, posture, now) } });
}

/**
 * Hanging up the sign is the first check, once: no later change of the posture, and no sign confirmed anew, puts the
 * next one off.
 */
function firstCheck({ posture: old, cameras }: CameraSettings, posture: PostureSetting, now: number) {
  if (cameras.checkedAt !== null || posture.posture === 'P0') return cameras.checkedAt;
  return old.posture === 'P0' ? now : old.notice.signAcknowledgedAt;
}
