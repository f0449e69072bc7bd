import { z } from 'zod';

/** A place on a screen beside the main zone: the overlay, or `layout/zone` by their ids (shared/schedule/facts.ts). */
export const Place = z.string().regex(/^(~overlay|[A-Za-z0-9_-]{1,64}\/[A-Za-z0-9_-]{1,64})$/);
export type Place = z.infer<typeof Place>;

/** How a question names the main zone, which has no {@link Place}. */
export const MAIN_ZONE = 'main';
