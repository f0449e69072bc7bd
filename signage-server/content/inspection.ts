import { z } from 'zod';
import { BundleFile, MediaFile } from '../../shared/model/media-file.ts';
import { ProblemCode } from '../../shared/protocol/problem.ts';

/** What the store counts by itself. */
const counted = { sha256: true, bytes: true } as const;

/** What the inspector found a file to be. For an image or a bundle: of the file that it has made of it. */
export const Inspection = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.discriminatedUnion('mime', [MediaFile.omit(counted), BundleFile.omit(counted)]),
  }),
  z.object({ ok: z.literal(false), code: ProblemCode, detail: z.string().optional() }),
]);
export type Inspection = z.infer<typeof Inspection>;
