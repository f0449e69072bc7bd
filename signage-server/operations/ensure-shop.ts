import { uuidv7 } from 'uuidv7';
import { NO_CARE } from '../../shared/model/camera-care.ts';
import { FREE_DOWNLOADS } from '../../shared/model/download-rules.ts';
import type { Store } from '../../shared/model/store.ts';
import type { Deps } from '../deps.ts';
import { insertAudit } from '../storage/audit.ts';
import { firstOwner } from '../storage/people.ts';
import { findStore, saveStore } from '../storage/store.ts';

/** The first account. It has no mailbox: its owner signs in by the link that the start prints, and sets a password. */
export const FIRST_OWNER = 'owner@vitrine.local';

/** Makes sure that there is a shop and somebody to own it. Cameras are off until somebody decides otherwise. */
export async function ensureShop(deps: Pick<Deps, 'storage' | 'identity' | 'now'>): Promise<void> {
  const { storage, identity } = deps;
  const empty: Store = {
    id: uuidv7(),
    name: 'My shop',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: 'en',
    currency: 'EUR',
    fillerPlaylistId: null,
    openingHours: null,
    downloads: FREE_DOWNLOADS,
    posture: { posture: 'P0' },
    cameras: NO_CARE,
  };
  await storage.write(async (tx) => {
    if (!(await findStore(tx))) await saveStore(tx, empty, deps.now());
  });
  // The last owner cannot be removed: where there is one, the first account has been made, and may be gone again.
  if (await firstOwner(storage.db)) return;
  const subject = await identity.createPerson({ name: 'Owner', email: FIRST_OWNER, role: 'owner' });
  await storage.write((tx) =>
    insertAudit(tx, { at: deps.now(), actor: 'first-start', action: 'person.create', subject }),
  );
}
