import { z } from 'zod';
import { MediaFile } from '../../shared/model/media-file.ts';
import { ProblemCode } from '../../shared/protocol/problem.ts';

/** What the inspector found a file to be. For an image: of the file that it has made of it. */
export const Inspection = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: MediaFile.omit({ sha256: true, bytes: true }) }),
  z.object({ ok: z.literal(false), code: ProblemCode, detail: z.string().optional() }),
]);
export type Inspection = z.infer<typeof Inspection>;
