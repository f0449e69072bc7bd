import type { CameraReason } from '../../../shared/model/camera-reason.ts';
import type { PostureInForce } from '../../../shared/model/posture.ts';

/** What keeps a camera off, in the words of whoever has to do something about it. */
const OFF: Readonly<Record<Exclude<CameraReason, 'as-signed'>, string>> = {
  'off-by-setting': 'the store is set to P0',
  'store-switch': 'somebody of the store has turned all cameras off',
  'server-switch': 'this server keeps all cameras off (CAMERAS=off)',
  'check-overdue': 'the six-monthly check is overdue',
  'no-claim': 'the store has signed nothing for it yet',
  'other-display': 'what the store signed is for another screen',
  'other-store': 'what the store signed is for another store',
  'clock-error': 'its clock is wrong',
  'not-yet-valid': 'what the store signed is not valid yet',
  expired: 'what the store signed has expired',
  'server-unknown': 'it has not heard from the server for a day',
  paused: 'somebody before it has turned it off for a quarter of an hour',
  'notice-missing': 'its notice cannot be seen',
  'no-agreement': 'nobody before it has agreed',
  'no-camera': 'it has none',
};

/** Why a screen's camera is off; null when nothing keeps it off, or nobody said. */
export function cameraOffText(reason: CameraReason | null | undefined): string | null {
  return reason && reason !== 'as-signed' ? OFF[reason] : null;
}

/** What holds off every camera of the store at once; null while nothing does. */
export function heldOffText(inForce: PostureInForce): string | null {
  return inForce.posture === 'P0' && inForce.because ? OFF[inForce.because] : null;
}
