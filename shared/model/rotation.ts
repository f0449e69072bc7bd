import { z } from 'zod';

/** Degrees clockwise. */
export const Rotation = z.literal([0, 90, 180, 270]);
export type Rotation = z.infer<typeof Rotation>;
