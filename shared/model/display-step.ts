import { z } from 'zod';
import { Id } from './id.ts';

/** A part of a picture, in per cent of its width and height from its top left corner. */
export const Slice = z.strictObject({
  x: z.number().min(0).max(100),
  y: z.number().min(0).max(100),
  width: z.number().positive().max(100),
  height: z.number().positive().max(100),
});
export type Slice = z.infer<typeof Slice>;

/** What a screen has to know of the group it is in step with. */
export const DisplayStep = z.strictObject({
  group: Id,
  /** The part of the wall's picture that it shows; null: all of it. */
  slice: Slice.nullable().default(null),
});
export type DisplayStep = z.infer<typeof DisplayStep>;

/** How well a screen is in step, as it measures itself. Milliseconds. */
export const StepStatus = z.strictObject({
  /** How far what is on glass lags behind the common timeline; negative: ahead. Null before anything was measured. */
  lateMs: z.number().nullable(),
  /** How far the server's clock may be from what it takes it to be; null while it has not been read. */
  clockErrorMs: z.number().min(0).nullable(),
});
export type StepStatus = z.infer<typeof StepStatus>;
