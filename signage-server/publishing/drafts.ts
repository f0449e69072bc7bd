import { done, type Result } from '../../shared/protocol/problem.ts';
import { checkBounds } from '../content/check-bounds.ts';
import { creativesOf } from '../content/references.ts';
import { allCreatives } from '../storage/creatives.ts';
import { allDayparts } from '../storage/dayparts.ts';
import { allLayouts } from '../storage/layouts.ts';
import { findMedia } from '../storage/media.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { allProducts } from '../storage/products.ts';
import { allEntries } from '../storage/schedule-entries.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { PublicationContent } from './publication-content.ts';
import { shownProducts } from './shown-products.ts';

/**
 * The drafts, in the shape in which they would be published, or why they cannot be: they hold more than a screen
 * takes, as a store can from before the edge refused that. Creatives that no playlist uses, and products that no such
 * creative shows, are left out: they can reach no screen.
 */
export async function readDrafts(db: Reader): Promise<Result<PublicationContent>> {
  const store = await readStore(db);
  const playlists = await allPlaylists(db);
  const used = new Set(playlists.flatMap((playlist) => [...creativesOf(playlist)]));
  const creatives = (await allCreatives(db)).filter((creative) => used.has(creative.id));
  const { products, pictures } = shownProducts(creatives, await allProducts(db));
  const media = new Map(
    creatives.flatMap((creative) =>
      'media' in creative ? [[creative.media.sha256, creative.media] as const] : [],
    ),
  );
  for (const sha256 of pictures) {
    const file = await findMedia(db, sha256);
    if (file) media.set(file.sha256, file);
  }
  const drafts: PublicationContent = {
    store,
    schedule: {
      entries: await allEntries(db),
      dayparts: await allDayparts(db),
      playlists,
      layouts: await allLayouts(db),
      creatives,
      fillerPlaylistId: store.fillerPlaylistId,
      takeovers: [],
      emergencies: [],
      openingHours: store.openingHours,
    },
    products,
    media: [...media.values()],
  };
  const bounds = checkBounds(drafts.schedule);
  if (!bounds.ok) return bounds;
  // As it would be read back, so that it compares with what was published: JSON knows no `undefined`.
  return done(PublicationContent.parse(JSON.parse(JSON.stringify(drafts))));
}
