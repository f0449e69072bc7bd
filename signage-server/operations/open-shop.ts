import type { Deps } from '../deps.ts';
import { storeEnrolmentLink } from '../identity/enrolment-link.ts';
import { newSecretToken } from '../identity/secret-token.ts';
import { listDisplays } from '../storage/displays.ts';
import { firstOwner } from '../storage/people.ts';
import { canComeBack } from '../storage/ways-in.ts';
import { ensureShop } from './ensure-shop.ts';
import type { StartLinks } from './greeting.ts';
import { loadDemoStore } from './load-demo-store.ts';

/**
 * Makes the store ready at start, and returns what to print: a sign-in link while the owner has no password, and for
 * the first screen of each kind its address, with an enrolment link as long as nobody has opened one. A second wall is
 * told only so long: whoever has twelve needs no list of them at each start.
 */
export async function openShop(deps: Deps, origin: string): Promise<StartLinks> {
  if (deps.config.demo === 'auto') await loadDemoStore(deps);
  await ensureShop(deps);
  const displays = await listDisplays(deps.storage.db);
  const [wall, secondWall] = displays.filter(({ kind }) => kind === 'wall');
  const kiosk = displays.find(({ kind }) => kind === 'kiosk');
  const linkTo = async (display: (typeof displays)[number] | undefined) => {
    if (!display) return undefined;
    if (display.paired_at !== null) return `${origin}/player?display=${display.id}`;
    const token = newSecretToken();
    const now = deps.now();
    const link = await deps.storage.write((tx) =>
      storeEnrolmentLink(tx, { displayId: display.id, token, origin, now }),
    );
    return link.url;
  };
  return {
    console: await consoleLink(deps, origin),
    wall: (await linkTo(wall)) ?? `${origin}/player`,
    secondWall: secondWall?.paired_at === null ? await linkTo(secondWall) : undefined,
    kiosk: await linkTo(kiosk),
    phone: `${deps.outsideOrigin()}/phone`,
  };
}

/** Logs travel: once there is a password or a passkey, no start prints a way in, unless whoever runs the server asks for one. */
async function consoleLink(deps: Deps, origin: string): Promise<string> {
  const { storage, identity, config } = deps;
  const owner = await firstOwner(storage.db);
  const wanted = config.signInLink === 'always' || (owner && !(await canComeBack(storage.db, owner.id)));
  if (!owner || !wanted) return `${origin}/console`;
  const isLastResort = config.signInLink === 'always';
  return (await identity.createSignInLink(owner, origin, { isLastResort })).url;
}
