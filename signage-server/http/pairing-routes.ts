import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { enrolByLink } from '../identity/enrolment-link.ts';
import { hashOfPairingCode, PAIRING_CODE_LIFE_MS, pairingCode } from '../identity/pairing-code.ts';
import { pairingSecret } from '../identity/pairing-secret.ts';
import { findDisplayKey } from '../storage/displays.ts';
import {
  countLiveCodes,
  findPairingCode,
  pairingCodeOf,
  replacePairingCode,
} from '../storage/pairing-codes.ts';
import { type Routes, register } from './route.ts';

/**
 * Of 20^8 codes at most this many are open at a time. With the limit on wrong codes (display-routes.ts) a stranger
 * among the signed-in guesses one in ten minutes with a chance below 60 x 200 / 20^8 = 5e-7.
 */
const LIVE_CODES = 200;
/** A whole shop's screens may ask from behind one address. */
const perAddress = { points: 60, seconds: 600 };

/** The screen's side of becoming a display. */
export const pairingRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const serverKey = deps.signer.publicKey;
  /** Where the code is to be typed. Asked for each time: the port is known only once the server listens. */
  const consoleUrl = () => `${deps.outsideOrigin()}/console`;

  register(
    app,
    displayEndpoints.startPairing,
    async ({ body }, { principal, client }) => {
      const secret = await pairingSecret(deps);
      const { thumbprint, jwk } = principal;
      return await storage.write(async (tx) => {
        const now = deps.now();
        if ((await countLiveCodes(tx, now)) >= LIVE_CODES) {
          return refuse('too-many-requests', 'Too many screens wait to be paired; try again in ten minutes.');
        }
        let askedAt = now;
        // Two keys with one code are a chance in millions; the later takes the code of the next millisecond.
        while (
          await findPairingCode(tx, hashOfPairingCode(secret, pairingCode(secret, thumbprint, askedAt)))
        ) {
          askedAt += 1;
        }
        const code = pairingCode(secret, thumbprint, askedAt);
        const expiresAt = askedAt + PAIRING_CODE_LIFE_MS;
        await replacePairingCode(tx, {
          code: hashOfPairingCode(secret, code),
          thumbprint,
          jwk: JSON.stringify(jwk),
          facts: JSON.stringify({ ...body, address: client.address }),
          created_at: askedAt,
          expires_at: expiresAt,
          display_id: null,
        });
        return done({ code, expiresAt, consoleUrl: consoleUrl() });
      });
    },
    deps,
    { limit: perAddress },
  );

  register(
    app,
    displayEndpoints.pairingState,
    async (_input, { principal }) => {
      const { thumbprint } = principal;
      const [key, asked] = await Promise.all([
        findDisplayKey(storage.db, thumbprint),
        pairingCodeOf(storage.db, thumbprint),
      ]);
      if (key && key.ended_at === null) {
        return done({ state: 'paired', displayId: key.display_id, serverKey });
      }
      if (!asked || asked.display_id !== null || asked.expires_at <= deps.now()) {
        return done({ state: 'expired' });
      }
      const code = pairingCode(await pairingSecret(deps), thumbprint, asked.created_at);
      return done({ state: 'waiting', code, expiresAt: asked.expires_at, consoleUrl: consoleUrl() });
    },
    deps,
  );

  register(
    app,
    displayEndpoints.enrol,
    async ({ body }, { principal }) => {
      const enrolled = await enrolByLink(deps, body.token, principal);
      return enrolled.ok ? done({ displayId: enrolled.value, serverKey }) : enrolled;
    },
    deps,
    { limit: perAddress },
  );
};
