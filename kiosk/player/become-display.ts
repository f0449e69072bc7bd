import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { CallError } from '../wire/http-client.ts';
import { newDeviceKey, pendingDeviceKey } from './device-key.ts';
import { DisplayCalls } from './display-calls.ts';
import { forgetDisplay } from './forget-display.ts';
import { Pairing } from './pairing.ts';
import { PairingView } from './pairing-view.ts';
import type { PlayerAddress } from './player-address.ts';
import type { Identity, ScreenRegistry } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';

/** Why a screen that was a display has to be paired again. */
export type Dismissal = 'revoked' | null;

/** By the link, or as what it was, or by code. */
export async function becomeDisplay(
  address: PlayerAddress,
  registry: ScreenRegistry,
  clock: ServerClock,
  dismissal: Dismissal,
): Promise<Identity> {
  const byLink = address.enrolToken ? await enrolByLink(address.enrolToken, registry, clock) : null;
  const known = byLink ?? registry.find(address.displayId);
  return known ?? pairByCode(registry, clock, noteFor(address, dismissal));
}

/** Null when the link was used before or cannot be checked now; the screen then goes on as what it was. */
async function enrolByLink(
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
async function pairByCode(registry: ScreenRegistry, clock: ServerClock, note: string): Promise<Identity> {
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

function noteFor({ displayId, enrolToken }: PlayerAddress, dismissal: Dismissal): string {
  if (dismissal === 'revoked')
    return 'This screen was removed from the store, or another one took its place.';
  if (enrolToken) return 'That link has been used or has expired. Ask for a new one, or pair by code.';
  if (displayId) return `This browser is not the display “${displayId}” yet.`;
  return '';
}
