import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { CallError } from '../wire/http-client.ts';
import { newDeviceKey, pendingDeviceKey } from './device-key.ts';
import { DisplayCalls } from './display-calls.ts';
import { forgetDisplay } from './forget-display.ts';
import { Pairing } from './pairing.ts';
import { PairingView } from './pairing-view.ts';
import type { Identity, ScreenRegistry } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';

/** Null when the link was used before or cannot be checked now; the screen then goes on as what it was. */
export async function enrolByLink(
  token: string,
  registry: ScreenRegistry,
  clock: ServerClock,
): Promise<Identity | null> {
  // A key of its own: this browser may be another display of the store already, under another key.
  const key = await newDeviceKey();
  try {
    const calls = new DisplayCalls(key, clock);
    const enrolment = await calls.call(displayEndpoints.enrol, { body: { token } });
    const before = registry.find(enrolment.displayId);
    if (before) await forgetDisplay(enrolment.displayId, registry);
    return await registry.adopt(enrolment, key, Date.now());
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    console.warn(`the enrolment link did not work: ${error.code}`);
    return null;
  }
}

/** Shows a code until somebody has typed it in the console. */
export async function pairByCode(
  registry: ScreenRegistry,
  clock: ServerClock,
  note: string,
): Promise<Identity> {
  const key = await pendingDeviceKey(registry);
  const pairing = new Pairing(new DisplayCalls(key, clock));
  const view = new PairingView();
  view.note = note;
  pairing.addEventListener('state', () => {
    view.state = pairing.state;
  });
  document.body.replaceChildren(view);
  const enrolment = await pairing.run();
  return registry.adopt(enrolment, key, Date.now());
}
