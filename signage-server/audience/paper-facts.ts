import { checkDueAt } from '../../shared/audience/posture-in-force.ts';
import type { Display } from '../../shared/model/display.ts';
import type { PostureInForce } from '../../shared/model/posture.ts';
import type { Store } from '../../shared/model/store.ts';
import type { Deps } from '../deps.ts';
import { type AuditRow, cameraChanges } from '../storage/audit-trail.ts';
import { displayOf, listDisplays } from '../storage/displays.ts';
import { readStore } from '../storage/store.ts';
import { camerasInForce } from './cameras-in-force.ts';
import type { ModelFacts } from './model-facts.ts';

/** All that a paper is written from, as it stands at `now`. */
export interface PaperFacts {
  now: number;
  store: Pick<Store, 'name' | 'language' | 'zone' | 'posture' | 'cameras'>;
  inForce: PostureInForce;
  checkDueAt: number | null;
  /** The server-wide switch. */
  camerasAllowed: boolean;
  displays: readonly Pick<Display, 'name' | 'kind' | 'status'>[];
  models: ModelFacts;
  /** Changes of posture, switch and check, newest first. */
  changes: readonly (Pick<AuditRow, 'at' | 'action' | 'detail'> & { by: string })[];
}

/** Papers tell of the last fifty changes; the record holds all. */
const CHANGES_TOLD = 50;

export async function paperFacts(deps: Deps): Promise<PaperFacts> {
  const { db } = deps.storage;
  const now = deps.now();
  const [store, rows, changes, models] = await Promise.all([
    readStore(db),
    listDisplays(db),
    cameraChanges(db, CHANGES_TOLD),
    deps.modelFacts(),
  ]);
  const { setting } = await camerasInForce(deps, store);
  return {
    now,
    store,
    inForce: setting,
    checkDueAt: checkDueAt(store),
    camerasAllowed: deps.config.camerasAllowed,
    displays: rows.map((row) => displayOf(row, now)),
    models,
    changes,
  };
}
