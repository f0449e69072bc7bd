import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a phone's browser gave for its notifications: its public key (65 bytes) and its secret (16), base64url. */
export interface PushKeys {
  p256dh: string;
  auth: string;
}

/** What the sender adds by chance, once for each message; a test brings those of the RFC. */
export interface PushChance {
  salt: Buffer;
  privateKey: Buffer;
}

/** One record: larger than any message of ours, and what every push service takes. */
const RECORD_BYTES = 4096;

/**
 * A message that only the phone can read, whichever service carries it (RFC 8291 over RFC 8188, `aes128gcm`). Throws where
 * the phone's key is no point of the curve: what is stored has been checked (`isPushKey`).
 */
export function encryptPush(
  text: string,
  { p256dh, auth }: PushKeys,
  chance: PushChance = freshChance(),
): Buffer {
  const phoneKey = Buffer.from(p256dh, 'base64url');
  const sender = createECDH('prime256v1');
  sender.setPrivateKey(chance.privateKey);
  const senderKey = sender.getPublicKey();
  const shared = sender.computeSecret(phoneKey);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), phoneKey, senderKey]);
  const ikm = derive(Buffer.from(auth, 'base64url'), shared, info, 32);
  const key = derive(chance.salt, ikm, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(chance.salt, ikm, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // The byte 2 ends the last record, which is the only one.
  const sealed = Buffer.concat([
    cipher.update(Buffer.concat([Buffer.from(text), Buffer.from([2])])),
    cipher.final(),
  ]);
  const size = Buffer.alloc(5);
  size.writeUInt32BE(RECORD_BYTES);
  size.writeUInt8(senderKey.length, 4);
  return Buffer.concat([chance.salt, size, senderKey, sealed, cipher.getAuthTag()]);
}

/** Whether a browser's key is an uncompressed point of P-256. */
export function isPushKey(p256dh: string): boolean {
  const key = Buffer.from(p256dh, 'base64url');
  if (key.length !== 65 || key[0] !== 4) return false;
  try {
    const probe = createECDH('prime256v1');
    probe.generateKeys();
    probe.computeSecret(key);
    return true;
  } catch {
    return false;
  }
}

function freshChance(): PushChance {
  const sender = createECDH('prime256v1');
  sender.generateKeys();
  return { salt: randomBytes(16), privateKey: sender.getPrivateKey() };
}

function derive(salt: Buffer, key: Buffer, info: Buffer, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, bytes));
}
