import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Assertion, Attestation, Passkey } from '../../shared/protocol/ways-in-endpoints.ts';
import { findPasskey, insertPasskey, notePasskeyUse, passkeysOf } from '../storage/passkeys.ts';
import type { PasskeyTable } from '../storage/person-schema.ts';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tx } from '../storage/transaction.ts';
import { PasskeyChallenges } from './passkey-challenge.ts';
import { newSecretToken } from './secret-token.ts';
import { readAssertion, readAttestation } from './webauthn.ts';

const SIGN_IN = 'sign-in';
const MOST = 20;
const addTo = (userId: string) => `add ${userId}`;
const unknown = refuse('not-signed-in', 'This passkey lets nobody in here.');

/** Passkeys: made on people's devices, known here by their public halves. */
export class Passkeys {
  readonly #storage: Storage;
  readonly #challenges: PasskeyChallenges;
  readonly #now: () => number;

  private constructor(storage: Storage, challenges: PasskeyChallenges, now: () => number) {
    this.#storage = storage;
    this.#challenges = challenges;
    this.#now = now;
  }

  static async open(storage: Storage, now: () => number): Promise<Passkeys> {
    const key = await serverKey(storage, 'passkey-challenges', async () => newSecretToken(), now());
    return new Passkeys(storage, new PasskeyChallenges(key, now), now);
  }

  /** What a new passkey of somebody is made with. */
  async startAdding(userId: string): Promise<{ challenge: string; userId: string; known: string[] }> {
    const known = (await passkeysOf(this.#storage.db, userId)).map((passkey) => passkey.credential_id);
    return { challenge: this.#challenges.make(addTo(userId)), userId, known };
  }

  /** What a device made for somebody, as a row to keep; its challenge is used up. `origins`: those of this server. */
  take(
    userId: string,
    { name, ...made }: Attestation & { name: string },
    origins: readonly string[],
  ): Result<PasskeyTable> {
    const ceremony = readAttestation(made, origins);
    if (!ceremony || !this.#challenges.use(addTo(userId), ceremony.challenge))
      return refuse('bad-proof', 'The device did not answer as it should have. Begin anew.');
    return done({
      credential_id: made.id,
      user_id: userId,
      name,
      public_key: made.publicKey,
      algorithm: made.algorithm,
      uses: ceremony.uses,
      made_at: this.#now(),
      used_at: null,
    });
  }

  async keep(tx: Tx, row: PasskeyTable): Promise<Result<Passkey>> {
    if (await findPasskey(tx, row.credential_id)) return refuse('conflict', 'This passkey is known already.');
    if ((await passkeysOf(tx, row.user_id)).length >= MOST)
      return refuse('conflict', `An account has ${MOST} passkeys at most. Delete one first.`);
    await insertPasskey(tx, row);
    return done(passkeyOf(row));
  }

  startSignIn(): string {
    return this.#challenges.make(SIGN_IN);
  }

  /** Whose passkey has signed, as the id of the person. */
  async recognise(answer: Assertion, origins: readonly string[]): Promise<Result<string>> {
    const row = await findPasskey(this.#storage.db, answer.id);
    const known = row && { publicKey: row.public_key, algorithm: row.algorithm };
    const ceremony = known && readAssertion(answer, known, origins);
    if (!row || !ceremony || !this.#challenges.use(SIGN_IN, ceremony.challenge)) return unknown;
    // A device that counts, and counts less than it has: somebody has made a copy of the key.
    if ((row.uses > 0 || ceremony.uses > 0) && ceremony.uses <= row.uses) return unknown;
    const use = { uses: ceremony.uses, at: this.#now() };
    await this.#storage.write((tx) => notePasskeyUse(tx, answer.id, use));
    return done(row.user_id);
  }
}

/** A passkey as its owner sees it. */
export function passkeyOf(row: PasskeyTable): Passkey {
  return { id: row.credential_id, name: row.name, madeAt: row.made_at, usedAt: row.used_at };
}
