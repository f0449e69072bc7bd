/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) over bytes. Written out, because a phone on a shop's plain HTTP network has no
 * `crypto.subtle`, and its pass must be right there too; tests compare it with Node's.
 */
export function hmacSha256(key: readonly number[], message: readonly number[]): number[] {
  const block = key.length > BLOCK ? sha256(key) : key;
  const padded = Array.from({ length: BLOCK }, (_, at) => block[at] ?? 0);
  const inner = sha256([...padded.map((byte) => byte ^ 0x36), ...message]);
  return sha256([...padded.map((byte) => byte ^ 0x5c), ...inner]);
}

const BLOCK = 64;
/** The first 32 bits of the fractional part of a root of a prime. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const PRIMES = primes(64);
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next++)
    if (found.every((prime) => next % prime !== 0)) found.push(next);
  return found;
}

function sha256(message: readonly number[]): number[] {
  const hash = [...START];
  const data = padded(message);
  for (let at = 0; at < data.length; at += BLOCK) mix(hash, data.slice(at, at + BLOCK));
  return hash.flatMap((word) => bytesOf(word));
}

/** A one, zeros, and the length in bits, up to whole blocks. */
function padded(message: readonly number[]): number[] {
  const zeros = (BLOCK * 2 - 9 - (message.length % BLOCK)) % BLOCK;
  const bits = message.length * 8;
  return [
    ...message,
    0x80,
    ...Array.from({ length: zeros }, () => 0),
    ...bytesOf(Math.floor(bits / 2 ** 32)),
    ...bytesOf(bits | 0),
  ];
}

function mix(hash: number[], block: readonly number[]): void {
  const words: number[] = [];
  const word = (at: number): number => words[at] ?? 0;
  for (let at = 0; at < 64; at++) {
    if (at < 16) {
      const [a = 0, b = 0, c = 0, d = 0] = block.slice(at * 4, at * 4 + 4);
      words.push((a << 24) | (b << 16) | (c << 8) | d);
    } else {
      const [older, newer] = [word(at - 15), word(at - 2)];
      const first = turned(older, 7) ^ turned(older, 18) ^ (older >>> 3);
      const second = turned(newer, 17) ^ turned(newer, 19) ^ (newer >>> 10);
      words.push((word(at - 16) + first + word(at - 7) + second) | 0);
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (ROUNDS[at] ?? 0) + word(at)) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = ((hash[at] ?? 0) + value) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function bytesOf(word: number): number[] {
  return [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff);
}
