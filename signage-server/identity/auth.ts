import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Logger } from 'pino';
import type { Storage } from '../storage/storage.ts';
import { signInLink } from './sign-in-link.ts';

const DAY_S = 24 * 3600;
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/**
 * better-auth on our store, called as a library: its HTTP routes are not mounted, so what a stranger can reach is
 * what shared/protocol names and nothing else. `secure` decides the cookie's name and its Secure attribute.
 */
export function makeAuth(given: {
  storage: Storage;
  secret: string;
  secure: boolean;
  now: () => number;
  log: Logger;
}) {
  const { storage, log } = given;
  return betterAuth({
    appName: 'Vitrine',
    // Needed for callbacks to other sites alone, of which there are none.
    baseURL: 'http://localhost',
    secret: given.secret,
    database: { db: storage.writer, type: storage.kind, transaction: true },
    emailAndPassword: {
      enabled: true,
      // Strangers never sign up: people are invited.
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
    session: { expiresIn: 7 * DAY_S, updateAge: DAY_S },
    plugins: [
      signInLink(given.now),
      // Whoever has no password yet may have an authenticator app all the same.
      twoFactor({ issuer: 'Vitrine', allowPasswordless: true }),
    ],
    // The wrapper counts tries and checks origins, for these endpoints as for all others.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.error({ part: 'identity' }, message) },
    advanced: {
      cookiePrefix: 'vitrine',
      useSecureCookies: given.secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: given.secure },
      // Nobody needs to know from where a colleague signed in.
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Auth = ReturnType<typeof makeAuth>;
