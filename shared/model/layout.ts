import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

const start = z.number().min(0).lt(100);
const extent = z.number().positive().max(100);

/** Thirds do not add up to 100 in binary; a screen of 8K has a pixel every 0.013 percent. */
const ROUNDING = 0.001;

/** A rectangle of the screen, in percent of its width and height from the upper left corner. */
export const Zone = z
  .strictObject({
    id: Id,
    name: Name,
    x: start,
    y: start,
    width: extent,
    height: extent,
    /** Null marks the main zone: there plays what the schedule says. */
    playlistId: Id.nullable(),
  })
  .refine(({ x, width }) => x + width <= 100 + ROUNDING, {
    path: ['width'],
    message: 'reaches past the right edge of the screen',
  })
  .refine(({ y, height }) => y + height <= 100 + ROUNDING, {
    path: ['height'],
    message: 'reaches past the lower edge of the screen',
  });
export type Zone = z.infer<typeof Zone>;

/** In the order in which they are drawn: a later zone covers an earlier one where they overlap. */
const Zones = z
  .array(Zone)
  .min(1)
  .max(8)
  .refine((zones) => zones.filter(({ playlistId }) => playlistId === null).length === 1, {
    message: 'must have exactly one main zone, which has no playlist of its own',
  })
  .refine((zones) => new Set(zones.map(({ id }) => id)).size === zones.length, {
    message: 'must each have an id of its own',
  });

/** How a screen is divided: the main zone for what the schedule says, and others with playlists of their own. */
export const Layout = z.strictObject({ id: Id, name: Name, zones: Zones, createdAt: Instant });
export type Layout = z.infer<typeof Layout>;

/** The playlists of the side zones. */
export function sidePlaylists({ zones }: Pick<Layout, 'zones'>): Id[] {
  return zones.flatMap(({ playlistId }) => playlistId ?? []);
}
