import {
  type CameraSettings,
  checkDueAt,
  checkState,
  type InForce,
  postureInForce,
} from '../../shared/audience/posture-in-force.ts';
import type { cameraEndpoints } from '../../shared/protocol/camera-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { Deps } from '../deps.ts';

type Asked = Pick<Deps, 'config' | 'modelFacts' | 'now'>;

/** The posture that holds now: what is signed for screens, told on the info page and written into the papers. */
export async function camerasInForce(deps: Asked, settings: CameraSettings): Promise<InForce> {
  const { presentation } = await deps.modelFacts();
  const limits = { allowed: deps.config.camerasAllowed, presentationFit: presentation.fit };
  return postureInForce(settings, limits, deps.now());
}

/** The same, with all that the console shows beside it. */
export async function camerasState(
  deps: Asked,
  settings: CameraSettings,
): Promise<Answer<typeof cameraEndpoints.cameras>> {
  const [{ setting }, { presentation }] = await Promise.all([
    camerasInForce(deps, settings),
    deps.modelFacts(),
  ]);
  return {
    setting: settings.posture,
    inForce: setting,
    care: settings.cameras,
    checkDueAt: checkDueAt(settings),
    check: checkState(settings, deps.now()),
    presentation,
  };
}
