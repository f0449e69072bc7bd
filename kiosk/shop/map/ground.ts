import type { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { standBefore } from '../../../shared/wayfinding/places.ts';
import type { Standing } from './plan-picture.ts';

/** Where this kiosk's shop is laid out, and which kiosk this is. */
export interface Ground {
  /** Null while nobody has drawn one, or it has not come yet. */
  plan: FloorPlan | null;
  displayId: string;
  /** Where phones open pages of this shop. */
  phoneOrigin: string;
}

export const NO_GROUND: Ground = { plan: null, displayId: '', phoneOrigin: '' };

/** Where a way begins: in front of the kiosk, else at the first door; `door` is that door's name. */
export function beginning(plan: FloorPlan, displayId: string): (Standing & { door: string | null }) | null {
  const kiosk = plan.kiosks.find((one) => one.displayId === displayId);
  if (kiosk) return { spot: standBefore(kiosk), facing: (kiosk.heading + 180) % 360, door: null };
  const [door] = plan.entrances;
  return door ? { spot: door, facing: null, door: door.name } : null;
}
