import { z } from 'zod';
import { Creative } from '../model/creative.ts';
import { Id, Name, Sha256 } from '../model/id.ts';
import { Layout } from '../model/layout.ts';
import { Playlist } from '../model/playlist.ts';
import { Product } from '../model/product.ts';
import { Daypart, ScheduleEntry } from '../model/schedule.ts';
import { Store } from '../model/store.ts';
import { DraftChange } from './draft-change.ts';

/** One thing as it was and as it will be: null before it was made, and after it was removed. */
function pair<What extends string, Row extends z.ZodType>(what: What, row: Row) {
  const named = { what: z.literal(what), id: Id, name: z.string() };
  return z.strictObject({ ...named, before: row.nullable(), after: row.nullable() });
}

export const Difference = z.discriminatedUnion('what', [
  pair('playlist', Playlist),
  pair('layout', Layout),
  pair('entry', ScheduleEntry),
  pair('daypart', Daypart),
  pair('creative', Creative),
  pair('product', Product),
  pair('store', Store),
]);
export type Difference = z.infer<typeof Difference>;

const Reference = z.strictObject({ id: Id, name: z.string() });

/** What differences name by its id, as far as that is not among them itself. */
export const References = z.strictObject({
  playlists: z.array(Reference),
  layouts: z.array(Reference),
  dayparts: z.array(Reference),
  displays: z.array(Reference),
  products: z.array(Reference),
  creatives: z.array(Creative),
});
export type References = z.infer<typeof References>;

/** What a publication would bring to the screens. */
export const Reach = z.strictObject({
  /** Screens that get something new, each with what it has to fetch for it. */
  displays: z.array(z.strictObject({ id: Id, name: Name, files: z.int().min(0), bytes: z.int().min(0) })),
  /** How many screens there are. */
  screens: z.int().min(0),
  /** Files that at least one screen does not have, each counted once. */
  files: z.int().min(0),
  bytes: z.int().min(0),
});
export type Reach = z.infer<typeof Reach>;

export const Differences = z.strictObject({
  /** All that would be published, told apart from any other state of it: what somebody who approves has seen. */
  drafts: Sha256,
  /** How many things differ; `differences` holds some of them, in their order. */
  total: z.int().min(0),
  differences: z.array(Difference),
  /** Products that come or go with what shows them. */
  along: z.array(DraftChange),
  references: References,
  reach: Reach,
});
export type Differences = z.infer<typeof Differences>;
