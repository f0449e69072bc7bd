import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { Assertion, Attestation } from '../../shared/protocol/ways-in-endpoints.ts';

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const text = (data: Buffer | string) => Buffer.from(data).toString('base64url');

/** What a device may say that is not as it should be. */
interface Lies {
  origin?: string;
  type?: string;
  host?: string;
  flags?: number;
  uses?: number;
  crossOrigin?: boolean;
}

/** A device with one passkey, as far as a server sees it. */
export class SoftPasskey {
  readonly id = text(randomBytes(32));
  readonly #origin: string;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject };
  #uses = 0;

  constructor(origin: string) {
    this.#origin = origin;
    this.#keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  }

  create(challenge: string, lies: Lies = {}): Attestation {
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    // Where its maker and its key would stand, which nobody reads.
    const credential = Buffer.concat([Buffer.alloc(16), length, id, Buffer.alloc(77)]);
    const head = this.#head(lies, 0b0100_0101);
    return {
      id: this.id,
      clientDataJSON: this.#said('webauthn.create', challenge, lies),
      authenticatorData: text(Buffer.concat([head, credential])),
      publicKey: text(this.#keys.publicKey.export({ type: 'spki', format: 'der' })),
      algorithm: -7,
    };
  }

  get(challenge: string, lies: Lies = {}): Assertion {
    this.#uses += 1;
    const clientDataJSON = this.#said('webauthn.get', challenge, lies);
    const data = this.#head(lies, 0b101);
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      id: this.id,
      clientDataJSON,
      authenticatorData: text(data),
      signature: text(sign('sha256', signed, this.#keys.privateKey)),
    };
  }

  #said(type: string, challenge: string, lies: Lies): string {
    const { origin = this.#origin, crossOrigin = false } = lies;
    return text(JSON.stringify({ type: lies.type ?? type, challenge: text(challenge), origin, crossOrigin }));
  }

  #head({ host, flags, uses }: Lies, usual: number): Buffer {
    const head = Buffer.alloc(37);
    sha256(host ?? new URL(this.#origin).hostname).copy(head);
    head.writeUInt8(flags ?? usual, 32);
    head.writeUInt32BE(uses ?? this.#uses, 33);
    return head;
  }
}
