import { z } from 'zod';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
export type Weekday = z.infer<typeof Weekday>;

/** `HH:MM` on the wall clock; `24:00` may end a window. */
const WallTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Half-open `[start, end)`. `end <= start` crosses midnight; equal means the whole day. */
export const Window = z.strictObject({ start: WallTime, end: WallTime });
export type Window = z.infer<typeof Window>;
