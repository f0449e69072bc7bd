import { createHmac } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(text: string): Buffer {
  let bits = '';
  for (const letter of text.replaceAll('=', '')) bits += BASE32.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** What an authenticator app shows that was given this `otpauth://` address (RFC 6238), now or some steps of it later. */
export function codeOf(uri: string, stepsLater = 0): string {
  const { searchParams } = new URL(uri);
  const secret = fromBase32(searchParams.get('secret') ?? '');
  const counter = Buffer.alloc(8);
  const period = Number(searchParams.get('period') ?? 30) * 1000;
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / period) + stepsLater));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}
