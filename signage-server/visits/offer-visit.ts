import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { kioskVisitEndpoints } from '../../shared/protocol/kiosk-visit-endpoints.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { deleteOffersBefore, insertOffer } from '../storage/visits.ts';
import { newNonce, newTypedCode } from './secret.ts';
import type { VisitDeps } from './visit-deps.ts';
import { OFFER_LIVES_MS, OFFER_ROTATES_MS, OVER_KEPT_MS } from './visit-times.ts';

/**
 * A one-time QR for one kiosk and the socket that it has now, and the letters to type where a camera fails. When that
 * socket is gone so is the code: nobody pairs with a screen that cannot be told.
 */
export async function offerVisit(
  display: { id: string; connectionId: string | null },
  deps: VisitDeps,
): Promise<Answer<typeof kioskVisitEndpoints.offerVisit>> {
  const now = deps.now();
  const [nonce, code] = [newNonce(), newTypedCode()];
  const expiresAt = now + OFFER_LIVES_MS;
  await deps.storage.write(async (tx) => {
    await deleteOffersBefore(tx, now - OVER_KEPT_MS);
    await insertOffer(tx, {
      nonce_hash: hashOfToken(nonce),
      code_hash: hashOfToken(code),
      display_id: display.id,
      connection_id: display.connectionId,
      created_at: now,
      expires_at: expiresAt,
      claimed_at: null,
    });
  });
  return { url: `${deps.outsideOrigin()}/p/${nonce}`, code, rotateAt: now + OFFER_ROTATES_MS, expiresAt };
}
