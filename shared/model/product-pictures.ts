import { z } from 'zod';
import { Id } from './id.ts';

/** Why a picture could not be had from its address. A code never changes its meaning. */
export const PictureFault = z.enum([
  /** The address, or one that it redirects to, lies within a private network or is plain http. */
  'address-refused',
  'host-unknown',
  /** No connection, or no whole answer in time. */
  'unreachable',
  /** It answered with a status that brings nothing. */
  'bad-answer',
  'too-large',
  /** It is none that can be shown: a page, a film, an animation, a drawing with scripts. */
  'no-picture',
  /** It calls itself one, and cannot be drawn. */
  'damaged',
  'disk-full',
]);
export type PictureFault = z.infer<typeof PictureFault>;

/** How far the pictures are that an import names by their addresses. */
export const PictureProgress = z.strictObject({
  there: z.int().min(0),
  waiting: z.int().min(0),
  refused: z.int().min(0),
  /** Some of those that were given up, or that are tried again later. */
  faults: z
    .array(
      z.strictObject({
        productId: Id,
        name: z.string(),
        url: z.string(),
        fault: PictureFault,
        isGivenUp: z.boolean(),
      }),
    )
    .max(100),
});
export type PictureProgress = z.infer<typeof PictureProgress>;
