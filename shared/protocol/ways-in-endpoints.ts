import { z } from 'zod';
import { Instant, Name } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import { SignedIn } from './session-endpoints.ts';

/** What a browser puts into base64url. */
const Bytes = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[\w-]+$/);
const CredentialId = Bytes(1400);
/** Asked for where the account has one. */
const Password = z.string().min(1).max(128).optional();
const Code = z.string().trim().min(6).max(20);
const RecoveryCodes = z.array(z.string());
const Challenge = z.string().max(200);

const Passkey = z.strictObject({
  id: z.string(),
  name: z.string(),
  madeAt: Instant,
  usedAt: Instant.nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

/** What WebAuthn's `get()` answers with, in base64url. */
export const Assertion = z.strictObject({
  id: CredentialId,
  clientDataJSON: Bytes(4000),
  authenticatorData: Bytes(4000),
  signature: Bytes(2000),
});
export type Assertion = z.infer<typeof Assertion>;

/** What its `create()` answers with: the public key is in SPKI, as the browser gives it. */
export const Attestation = z.strictObject({
  id: CredentialId,
  clientDataJSON: Bytes(4000),
  authenticatorData: Bytes(4000),
  publicKey: Bytes(2000),
  algorithm: z.union([z.literal(-7), z.literal(-8), z.literal(-257)]),
});
export type Attestation = z.infer<typeof Attestation>;

/** How people come in beside a password: a code of an authenticator app, and passkeys. */
export const waysInEndpoints = endpoints({
  signInSecondStep: {
    method: 'POST',
    path: '/api/v1/session/second-step',
    access: 'public',
    summary:
      'After `second-factor-needed`: a code of the authenticator app, or a recovery code, which is then used up',
    body: z.strictObject({ code: Code }),
    response: SignedIn,
  },
  startPasskeySignIn: {
    method: 'POST',
    path: '/api/v1/session/passkey/start',
    access: 'public',
    summary: 'What a passkey has to sign, within five minutes and once',
    response: z.strictObject({ challenge: Challenge }),
  },
  signInByPasskey: {
    method: 'POST',
    path: '/api/v1/session/passkey',
    access: 'public',
    summary: 'Signs in by a passkey, which is a second factor in itself',
    body: Assertion,
    response: SignedIn,
  },
  waysIn: {
    method: 'GET',
    path: '/api/v1/me/ways-in',
    access: 'console:enter',
    summary: 'How I can come in',
    response: z.strictObject({
      hasPassword: z.boolean(),
      /** Null: there is no second factor. */
      recoveryCodesLeft: z.int().min(0).nullable(),
      passkeys: z.array(Passkey),
    }),
  },
  startSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second-factor',
    access: 'console:enter',
    summary:
      'A secret for an authenticator app and recovery codes; it counts once a code of it has been confirmed',
    body: z.strictObject({ password: Password }),
    response: z.strictObject({ uri: z.string(), recoveryCodes: RecoveryCodes }),
  },
  confirmSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second-factor/confirmation',
    access: 'console:enter',
    summary: 'Turns the second factor on, by a first code of the app',
    body: z.strictObject({ code: Code }),
    response: 'none',
  },
  endSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second-factor/end',
    access: 'console:enter',
    summary: 'Turns the second factor off',
    body: z.strictObject({ password: Password }),
    response: 'none',
  },
  renewRecoveryCodes: {
    method: 'POST',
    path: '/api/v1/me/second-factor/recovery-codes',
    access: 'console:enter',
    summary: 'New recovery codes; those before are worth nothing',
    body: z.strictObject({ password: Password }),
    response: z.strictObject({ recoveryCodes: RecoveryCodes }),
  },
  startPasskey: {
    method: 'POST',
    path: '/api/v1/me/passkeys/start',
    access: 'console:enter',
    summary: 'What a new passkey is made with',
    response: z.strictObject({
      challenge: Challenge,
      userId: z.string(),
      /** Of the passkeys there are, so that a device makes no second one. */
      known: z.array(z.string()),
    }),
  },
  addPasskey: {
    method: 'POST',
    path: '/api/v1/me/passkeys',
    access: 'console:enter',
    summary: 'Keeps the public half of a passkey that this device has made',
    body: Attestation.extend({ name: Name }),
    response: Passkey,
  },
  deletePasskey: {
    method: 'DELETE',
    path: '/api/v1/me/passkeys/{id}',
    access: 'console:enter',
    summary: 'Forgets one of my passkeys: it lets nobody in any more',
    params: z.strictObject({ id: CredentialId }),
    response: 'none',
  },
  resetWaysIn: {
    method: 'POST',
    path: '/api/v1/people/{id}/reset',
    access: 'people:manage',
    summary:
      'For who has lost all: password, second factor and passkeys are gone, sessions end, and there is a new link',
    params: z.strictObject({ id: z.string().min(1).max(64) }),
    response: z.strictObject({ id: z.string(), signInUrl: z.url(), expiresAt: Instant }),
  },
});
