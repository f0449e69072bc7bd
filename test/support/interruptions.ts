import { endInterruption, raiseEmergency } from '../../signage-server/publishing/interrupt.ts';
import type { Tx } from '../../signage-server/storage/transaction.ts';
import type { TestServer } from './server.ts';

export const alarmWords = { heading: 'Please leave the building', text: 'Use the nearest exit.' };

type Outcome<T> = { ok: true; value: T } | { ok: false; code: string };

/** Changes what interrupts the schedule, as the console does, and rings all screens. */
export async function interrupt<T>(
  { storage, deps }: TestServer,
  work: (tx: Tx, now: number) => Promise<Outcome<T>>,
): Promise<T> {
  return await storage.write(async (tx) => {
    const done = await work(tx, deps.now());
    if (!done.ok) throw new Error(done.code);
    await storage.changes.ring(tx, { kind: 'manifest', displayId: null });
    return done.value;
  });
}

/** Raises an alarm on every screen; its creative is `emergency-` and the id. */
export function raiseAlarm(server: TestServer, lastsMs: number): Promise<{ id: string }> {
  const alarm = { words: alarmWords, displayIds: [], drill: false, cap: null };
  return interrupt(server, (tx, now) =>
    raiseEmergency(tx, { ...alarm, endAt: now + lastsMs }, { by: 'test', now }),
  );
}

export async function endAlarm(server: TestServer, id: string): Promise<void> {
  await interrupt(server, (tx, now) => endInterruption(tx, id, { now, mayEndEmergency: true }));
}
