import { z } from 'zod';

/** What the page asks of a worker that reads codes. Frames are transferred, never copied, and never come back. */
export type ToReader = { kind: 'read-codes' } | { kind: 'code-frame'; frame: VideoFrame };

/** What stands in a code: words, which are all that ever leaves the worker. */
export const ReadCode = z.strictObject({
  text: z.string().min(1).max(600),
  format: z.enum(['ean-13', 'ean-8', 'upc-a', 'upc-e', 'qr']),
});
export type ReadCode = z.infer<typeof ReadCode>;

/** Everything that comes out of such a worker; the page drops whatever does not parse (R01). */
export const FromReader = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reads') }),
  z.strictObject({ kind: z.literal('reader-failed'), detail: z.string().max(200) }),
  /** The frame is closed and its pixels are wiped; the next may come. */
  z.strictObject({ kind: z.literal('code-done'), code: ReadCode.nullable() }),
]);
export type FromReader = z.infer<typeof FromReader>;
