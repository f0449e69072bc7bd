import { z } from 'zod';
import { Id } from '../model/id.ts';

/** A device that changes a list. Random, made for this list, and told to nobody but those who hold the list. */
export const ReplicaId = z.string().regex(/^[a-z0-9][A-Za-z0-9_-]{0,63}$/);
export type ReplicaId = z.infer<typeof ReplicaId>;

/** Counts what one device has ever done to a list. Each number is used once. */
const Count = z
  .int()
  .min(1)
  .max(2 ** 45);

/** A run of such numbers, both ends included. */
export const Span = z.tuple([Count, Count]).refine(([from, to]) => from <= to, 'runs backwards');
export type Span = z.infer<typeof Span>;

/** One product: every single piece of it that was put on the list, by whom and which; and who has ticked it. */
const Item = z.strictObject({
  units: z.record(ReplicaId, z.array(Span).min(1).max(100)),
  ticks: z.record(ReplicaId, Count),
});
export type Item = z.infer<typeof Item>;

export const MOST_OF_ONE = 99;
export const MOST_LINES = 200;
/** Devices that one list remembers: a household's phones, and the kiosks of a shop. */
export const MOST_REPLICAS = 64;

/**
 * A shopping list as one device holds it: an observed-remove set of single pieces (Bieniusa et al., "An optimized
 * conflict-free replicated set", 2012). Each piece has a number that its device gives once. A piece that one side has and
 * the other has not was taken off if the other has seen its number, and is new to it if not. So nothing has to be kept of
 * what was taken off: all memory is `seen`, one number for each device.
 */
export const SharedList = z
  .strictObject({
    /** The highest number seen of each device; all below were seen as well, since lists are only ever told whole. */
    seen: z.record(ReplicaId, Count).refine((seen) => Object.keys(seen).length <= 2 * MOST_REPLICAS),
    items: z.record(Id, Item).refine((items) => Object.keys(items).length <= 3 * MOST_LINES),
  })
  .refine(
    ({ seen, items }) =>
      Object.values(items).every(
        ({ units, ticks }) =>
          Object.entries(units).every(
            ([by, spans]) => inOrder(spans) && (spans.at(-1)?.[1] ?? 0) <= (seen[by] ?? 0),
          ) && Object.entries(ticks).every(([by, count]) => count <= (seen[by] ?? 0)),
      ),
    'holds what it says it has not seen',
  );
export type SharedList = z.infer<typeof SharedList>;

/** Nobody has put anything on it. */
export const NEW_LIST: SharedList = { seen: {}, items: {} };

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(([from], index) => index === 0 || from > (spans[index - 1]?.[1] ?? 0));
}
