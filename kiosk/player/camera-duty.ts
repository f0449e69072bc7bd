import { PLAIN_CAMERA } from '../../shared/model/display-camera.ts';
import type { AudienceSensor } from '../vision/client.ts';
import { CameraGuard } from './camera-guard.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { DisplayCalls } from './display-calls.ts';
import type { InteractionLog } from './interaction-log.ts';
import type { ManifestSync } from './manifest-sync.ts';
import type { PlayerShell } from './player-shell.ts';
import { PresenceEnd } from './presence-end.ts';
import type { Identity } from './screen-registry.ts';
import type { ServerContact } from './server-contact.ts';
import type { TouchSession } from './touch-session.ts';
import type { VisitController } from './visit-controller.ts';

export interface CameraDuty {
  identity: Identity;
  storage: DeviceStorage;
  shell: PlayerShell;
  calls: DisplayCalls;
  contact: ServerContact;
  sync: ManifestSync;
  interactions: InteractionLog;
  sensor: AudienceSensor;
  visits: VisitController;
  /** The touch session of a kiosk. */
  session: () => TouchSession | null;
  /** The newest signed posture that this device has seen. */
  posture: () => string | null;
  onState: () => void;
}

/**
 * Minds the camera: under the signed posture and its notice, and on P1 for as long as the visit beside this screen has
 * agreed. Of what it sees only this ever touches a visit: that
 * nobody is there any more, and that others are, before whom nothing is suggested. Neither is stored (R20).
 */
export async function startCamera(duty: CameraDuty): Promise<CameraGuard> {
  const { identity, storage, shell, calls, contact, sync, sensor, visits, session, posture } = duty;
  const { database, manifests, cameraPausedUntil } = storage;
  const { notice } = shell;
  const guard = new CameraGuard({
    identity,
    storeId: () => manifests.current?.manifest.store.id ?? null,
    camera: () => manifests.current?.manifest.display.camera ?? PLAIN_CAMERA,
    sensor,
    notice,
    clock: calls.clock,
    contact,
    database,
    pausedUntil: cameraPausedUntil,
    agreed: () => visits.visit?.camera === 'agreed',
  });
  notice.addEventListener('camera-off', () => {
    void guard.pause();
    void duty.interactions.note('camera-off');
  });
  sensor.addEventListener('state', duty.onState);
  sync.addEventListener('posture', () => void guard.setPosture(posture()));
  for (const change of ['visit', 'over', 'left']) visits.addEventListener(change, () => guard.look());
  const presence = new PresenceEnd();
  sensor.addEventListener('context', () => {
    const running = visits.visit === null ? null : session();
    if (presence.isOver(sensor.context, running?.stillMs ?? null)) running?.end('presence');
  });
  await guard.setPosture(posture());
  guard.start();
  return guard;
}
