import { uuidv7 } from 'uuidv7';
import type { StaffLookTable } from '../storage/floor-schema.ts';
import { extendLook, insertLook, latestLook } from '../storage/staff-looks.ts';
import type { FloorDeps } from './floor-deps.ts';

/** A page that is read again within this time is still the same look. */
const SAME_LOOK_MS = 300_000;
/** Of a page that lies open only this often is put down that it does. */
const PUT_DOWN_EVERY_MS = 15_000;

export interface Seen {
  visitId: string;
  displayId: string;
  saw: StaffLookTable['saw'];
}

/** Puts down for each person that somebody of the staff sees something of theirs, and tells their phone. */
export async function noteLooks(userId: string, seen: readonly Seen[], deps: FloorDeps): Promise<void> {
  if (seen.length === 0) return;
  const { storage } = deps;
  const now = deps.now();
  await storage.write(async (tx) => {
    for (const { visitId, displayId, saw } of seen) {
      const last = await latestLook(tx, { visitId, userId, saw });
      const goesOn = last && now - last.last_at < SAME_LOOK_MS;
      if (goesOn && now - last.last_at < PUT_DOWN_EVERY_MS) continue;
      if (goesOn) await extendLook(tx, last.id, now);
      else {
        const at = { at: now, last_at: now };
        await insertLook(tx, { id: uuidv7(), visit_id: visitId, user_id: userId, saw, ...at });
      }
      await storage.changes.ring(tx, { kind: 'visit', displayId, visitId });
    }
  });
}
