import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { KeyPrincipal } from '../http/principal.ts';
import { insertAudit } from '../storage/audit.ts';
import { bindDisplayKey, findDisplay, findDisplayKey } from '../storage/displays.ts';
import { findEnrolmentToken, replaceEnrolmentToken, useEnrolmentToken } from '../storage/enrolment-tokens.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tx } from '../storage/transaction.ts';
import { hashOfToken } from './secret-token.ts';

/** A working day: somebody has to walk to the screen with it. */
export const ENROLMENT_LINK_LIFE_MS = 12 * 3600 * 1000;

/** Stores a link's token for a display. The address carries it in the fragment, which no server and no proxy sees. */
export async function storeEnrolmentLink(
  tx: Tx,
  link: { displayId: string; token: string; origin: string; now: number },
): Promise<{ url: string; expiresAt: number }> {
  const expiresAt = link.now + ENROLMENT_LINK_LIFE_MS;
  await replaceEnrolmentToken(tx, {
    token_hash: hashOfToken(link.token),
    display_id: link.displayId,
    created_at: link.now,
    expires_at: expiresAt,
  });
  const url = `${link.origin}/player?display=${encodeURIComponent(link.displayId)}#enrol=${link.token}`;
  return { url, expiresAt };
}

/** Makes the key that holds a link's token that display, in place of any key before it. Returns the display's id. */
export async function enrolByLink(
  deps: Pick<Deps, 'storage' | 'now'>,
  token: string,
  key: KeyPrincipal,
): Promise<Result<string>> {
  const { storage } = deps;
  const tokenHash = hashOfToken(token);
  return await storage.write(async (tx) => {
    const now = deps.now();
    const link = await findEnrolmentToken(tx, tokenHash);
    if (!link) return refuse('link-used', 'Ask for a new link in the console.');
    const display = await findDisplay(tx, link.display_id);
    if (!display || display.revoked_at !== null) return refuse('display-revoked');
    if (link.used_at !== null) {
      // The answer to the first try may have been lost on the way: the same key may ask again.
      const bound = await findDisplayKey(tx, key.thumbprint);
      const again = bound?.display_id === link.display_id && bound.ended_at === null;
      return again ? done(link.display_id) : refuse('link-used', 'Ask for a new link in the console.');
    }
    if (link.expires_at <= now) return refuse('code-expired', 'This link has expired; ask for a new one.');
    if (!(await useEnrolmentToken(tx, tokenHash, now))) return refuse('link-used');
    await bindKey(storage, tx, { displayId: display.id, key, now });
    const { id } = display;
    await insertAudit(tx, { at: now, actor: key.thumbprint, action: 'display.enrol', subject: id });
    return done(display.id);
  });
}

/** Binds a key to a display and ends the sockets of whoever was that display before. */
export async function bindKey(
  storage: Pick<Storage, 'changes'>,
  tx: Tx,
  bind: { displayId: string; key: Pick<KeyPrincipal, 'thumbprint' | 'jwk'>; now: number },
): Promise<void> {
  const { displayId, key, now } = bind;
  const { thumbprint } = key;
  const replaced = await bindDisplayKey(tx, { displayId, thumbprint, jwk: JSON.stringify(key.jwk), now });
  for (const old of replaced) await storage.changes.ring(tx, { kind: 'revoked', displayId, thumbprint: old });
  await storage.changes.ring(tx, { kind: 'display', displayId });
}
