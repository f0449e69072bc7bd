import type { Alarm } from './alarm.ts';

/**
 * Waits until a showing is on glass. False when something that waits for nothing has become due meanwhile: it looks
 * whenever the alarm rings. Rejects as the showing does.
 */
export async function unlessPressed(
  showing: Promise<void>,
  alarm: Alarm,
  isPressed: () => boolean,
): Promise<boolean> {
  let settled = false;
  const end = () => {
    settled = true;
    alarm.ring();
  };
  showing.then(end, end);
  for (;;) {
    await alarm.wait(Number.POSITIVE_INFINITY);
    if (settled) {
      await showing;
      return true;
    }
    if (isPressed()) return false;
  }
}
