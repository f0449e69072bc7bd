import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { DisplayPrincipal, Proof } from '../http/principal.ts';
import { findDisplayKey } from '../storage/displays.ts';
import type { Storage } from '../storage/storage.ts';
import type { DisplayProofVerifier } from './display-proof.ts';

const KEPT = 20_000;

/** Which display a key is. Kept in memory, because every request asks; forgotten as soon as a key is ended. */
export class DisplayKeys {
  readonly #storage: Storage;
  readonly #verifier: DisplayProofVerifier;
  readonly #displays = new Map<string, string>();

  constructor(storage: Storage, verifier: DisplayProofVerifier) {
    this.#storage = storage;
    this.#verifier = verifier;
    storage.changes.listen((change) => {
      if (change.kind === 'revoked') this.#displays.delete(change.thumbprint);
    });
  }

  async authenticate(proof: Proof): Promise<Result<DisplayPrincipal>> {
    const key = await this.#verifier.verify(proof);
    if (!key.ok) return key;
    const { thumbprint } = key.value;
    const known = this.#displays.get(thumbprint);
    if (known !== undefined) return done({ kind: 'display', displayId: known, thumbprint });
    const row = await findDisplayKey(this.#storage.db, thumbprint);
    // A store that was wiped knows no key: the screen must learn that it is no display any more, and pair anew.
    if (!row) return refuse('display-revoked', 'This key is no display of this store; pair it first.');
    if (row.ended_by === 'replaced') return refuse('display-replaced');
    if (row.ended_at !== null) return refuse('display-revoked');
    if (this.#displays.size >= KEPT) this.#displays.clear();
    this.#displays.set(thumbprint, row.display_id);
    return done({ kind: 'display', displayId: row.display_id, thumbprint });
  }
}
