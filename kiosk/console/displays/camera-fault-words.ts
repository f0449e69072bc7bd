import type { CameraFault } from '../../../shared/model/camera-fault.ts';
import type { Display, DisplayStatus } from '../../../shared/model/display.ts';
import { cameraOffText } from '../parts/camera-words.ts';

const STATE: Readonly<Record<DisplayStatus['camera'], string>> = {
  off: 'off',
  starting: 'starting',
  on: 'on',
  denied: 'refused by its browser',
  failed: 'does not work',
};

const PLAYS_ON = 'It plays without an audience.';
const BY_ITSELF = `${PLAYS_ON} It starts again by itself.`;
const PROBLEM: Readonly<Record<CameraFault, string>> = {
  insecure: `Its page came over plain HTTP, where browsers give no camera: open it over HTTPS. ${PLAYS_ON}`,
  denied: 'Its browser refuses the camera: allow it there, or set the store to posture P0.',
  'no-camera': `The camera chosen for it is not connected, and neither is another. ${PLAYS_ON}`,
  unplugged: `Its camera is gone: plug it in again. ${PLAYS_ON}`,
  busy: `Its camera is held by another program, or its driver fails: end that program there. ${BY_ITSELF}`,
  'other-camera': 'The camera chosen for it is not connected, so it uses another.',
  black: 'Its camera sees black: look for a closed shutter, or something in front of it.',
  blank: 'Its camera sends one plain colour instead of a picture: unplug it and plug it in again.',
  frozen: `Its camera sends no new picture. ${BY_ITSELF}`,
  'model-refused': `A network of its player is not the one that belongs there, so its camera stays off. Reload the player. ${PLAYS_ON}`,
  'model-missing': `A network of its player is not there yet. ${BY_ITSELF}`,
  'runtime-failed': `What looks at its camera's picture failed. ${BY_ITSELF}`,
  'context-lost': `Its browser lost its graphics. ${BY_ITSELF}`,
  'worker-crashed': `What looks at its camera's picture stopped. ${BY_ITSELF}`,
  'worker-hung': `What looks at its camera's picture did not answer. ${BY_ITSELF}`,
  'sensor-failed': `What looks at its camera's picture failed. ${BY_ITSELF}`,
};

/** What is wrong with a screen's camera, in words that say what to do where something can be done; null when nothing is. */
export function cameraProblem({
  camera,
  cameraFault,
}: Pick<DisplayStatus, 'camera' | 'cameraFault'>): string | null {
  if (cameraFault !== null) return PROBLEM[cameraFault];
  // Older players tell no more than this.
  if (camera === 'denied') return PROBLEM.denied;
  return camera === 'failed' ? `Its camera does not work. ${PLAYS_ON}` : null;
}

/** The camera's state, why it is off, and how it is used where that is not as usual. */
export function cameraText({ status, camera }: Pick<Display, 'status' | 'camera'>): string | null {
  if (!status) return null;
  const { reach, deviceLabel, turn } = camera;
  const why = status.camera === 'off' ? cameraOffText(status.cameraReason) : null;
  return [
    STATE[status.camera] + (why ? `: ${why}` : ''),
    reach === 'far' && 'for people far away',
    deviceLabel,
    turn !== 0 && `picture turned by ${turn}°`,
  ]
    .filter(Boolean)
    .join(', ');
}
