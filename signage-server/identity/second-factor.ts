import { isAPIError } from 'better-auth/api';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Auth } from './auth.ts';

/** What an authenticator app is set up with, and the codes for the day it is lost; all of it shown once. */
export interface NewSecondFactor {
  /** `otpauth://`, as a QR code carries it. */
  uri: string;
  recoveryCodes: string[];
}

/**
 * The second factor of whoever `headers` sign in: codes of an authenticator app (TOTP), and recovery codes. All of it
 * is better-auth's own; a password that is wrong is `not-allowed`, a code that is wrong `code-unknown`.
 */
export class SecondFactor {
  readonly #auth: (headers: Headers) => Promise<Auth>;

  /** @param auth the one that knows the session of these headers */
  constructor(auth: (headers: Headers) => Promise<Auth>) {
    this.#auth = auth;
  }

  /** Makes a secret, which counts once {@link confirm} has seen a code of it. */
  async start(headers: Headers, password: string | undefined): Promise<Result<NewSecondFactor>> {
    const { api } = await this.#auth(headers);
    return await refusing(async () => {
      const made = await api.enableTwoFactor({ headers, body: { password, method: 'totp' } });
      if (made.method !== 'totp')
        throw new Error('better-auth made another second factor than it was asked for');
      return { uri: made.totpURI, recoveryCodes: made.backupCodes };
    });
  }

  /** Turns it on. The session goes on under a new cookie, which is in the headers. */
  async confirm(headers: Headers, code: string): Promise<Result<Headers>> {
    const { api } = await this.#auth(headers);
    return await refusing(
      async () => (await api.verifyTOTP({ headers, body: { code }, returnHeaders: true })).headers,
    );
  }

  /** Turns it off. The session goes on under a new cookie, which is in the headers. */
  async end(headers: Headers, password: string | undefined): Promise<Result<Headers>> {
    const { api } = await this.#auth(headers);
    return await refusing(
      async () => (await api.disableTwoFactor({ headers, body: { password }, returnHeaders: true })).headers,
    );
  }

  /** Makes new recovery codes; those before are worth nothing. */
  async renewCodes(headers: Headers, password: string | undefined): Promise<Result<string[]>> {
    const { api } = await this.#auth(headers);
    return await refusing(
      async () => (await api.generateBackupCodes({ headers, body: { password } })).backupCodes,
    );
  }

  /** How many recovery codes somebody has who has a second factor. */
  async codesLeft(headers: Headers, userId: string): Promise<number> {
    const { api } = await this.#auth(headers);
    return (await api.viewBackupCodes({ body: { userId } })).backupCodes.length;
  }
}

const REFUSALS: Readonly<Record<string, Result<never>>> = {
  UNAUTHORIZED: refuse('not-signed-in'),
  INVALID_PASSWORD: refuse('not-allowed', 'That is not your password.'),
  INVALID_CODE: refuse(
    'code-unknown',
    'That code is not right, or no longer. Type the one that the app shows now.',
  ),
  TOTP_ALREADY_ENABLED: refuse('conflict', 'Your account has an authenticator app. End it first.'),
  TOTP_NOT_ENABLED: refuse('conflict', 'Begin anew: there is no authenticator app to confirm.'),
  TWO_FACTOR_NOT_ENABLED: refuse('conflict', 'Your account has no authenticator app.'),
};

/** What better-auth refuses, as ours; anything else is a bug and is thrown on. */
async function refusing<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await work());
  } catch (error) {
    const known = isAPIError(error) ? REFUSALS[String(error.body?.code)] : undefined;
    if (known) return known;
    throw error;
  }
}
