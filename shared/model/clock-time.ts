import { z } from 'zod';

/** `HH:MM` on a wall clock. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
