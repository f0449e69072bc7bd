import { z } from 'zod';

/**
 * A widget's files in one: `VITRINE1`, the length of the index in four bytes (big end first), the index as JSON, and
 * then the files' bytes in its order. Written by the server alone, out of what it has unpacked and looked at.
 */
const MAGIC = 'VITRINE1';
const HEAD_BYTES = MAGIC.length + 4;

/** At most so many files, and as much of them, unpacked. */
export const BUNDLE_FILES = 300;
export const BUNDLE_BYTES = 50_000_000;

/** A path in a bundle: folders and a name, nothing that leads up or out of it. */
export const BundlePath = z
  .string()
  .min(1)
  .max(200)
  .refine((path) => path.split('/').every((part) => part !== '' && !/^\.{1,2}$/.test(part)))
  .refine((path) => !/[\\\p{Cc}]|^[A-Za-z]:/u.test(path));

const Index = z
  .array(z.strictObject({ path: BundlePath, mime: z.string().max(100), bytes: z.int().min(0) }))
  .min(1)
  .max(BUNDLE_FILES);
export type BundleIndex = z.infer<typeof Index>;

/** What stands before the files' bytes. */
export function bundleHead(index: BundleIndex, encode: (text: string) => Uint8Array): Uint8Array {
  const json = encode(JSON.stringify(Index.parse(index)));
  const head = new Uint8Array(HEAD_BYTES + json.length);
  head.set(encode(MAGIC));
  new DataView(head.buffer).setUint32(MAGIC.length, json.length);
  head.set(json, HEAD_BYTES);
  return head;
}

interface BundleEntry {
  path: string;
  mime: string;
  /** Where its bytes are, `to` not included. */
  from: number;
  to: number;
}

/**
 * Reads the index off a bundle's beginning.
 *
 * @throws {Error} when it is none, or its index does not end within `head`.
 */
export function readBundleIndex(head: Uint8Array, decode: (bytes: Uint8Array) => string): BundleEntry[] {
  if (head.length < HEAD_BYTES || decode(head.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('this is no bundle');
  const length = new DataView(head.buffer, head.byteOffset).getUint32(MAGIC.length);
  if (HEAD_BYTES + length > head.length) throw new Error('the index of this bundle is cut off');
  const index = Index.parse(JSON.parse(decode(head.subarray(HEAD_BYTES, HEAD_BYTES + length))));
  let from = HEAD_BYTES + length;
  return index.map(({ path, mime, bytes }) => {
    const entry = { path, mime, from, to: from + bytes };
    from = entry.to;
    return entry;
  });
}
