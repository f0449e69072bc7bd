import { creativeIdsOf, isNested, ownSlots } from '../../shared/model/playlist.ts';
import type { Difference, References } from '../../shared/protocol/difference.ts';
import { menuProducts } from '../content/check-content.ts';
import type { PublicationContent } from './publication-content.ts';

interface Named {
  id: string;
  name: string;
}

/** Ids that some differences name, by what they stand for. */
interface Ids {
  playlists: (string | null | undefined)[];
  layouts: (string | null)[];
  dayparts: (string | null)[];
  displays: string[];
  products: string[];
  creatives: string[];
}

/**
 * What differences name by its id. Of two states the newer one says what it is called; what only the older one has,
 * that one does.
 */
export function referencesOf(
  differences: readonly Difference[],
  states: readonly PublicationContent[],
  displays: readonly Named[],
): References {
  const ids: Ids = { playlists: [], layouts: [], dayparts: [], displays: [], products: [], creatives: [] };
  for (const difference of differences) collect(difference, ids);
  const named = (all: readonly Named[], wanted: readonly unknown[]) =>
    found(all, wanted).map(({ id, name }) => ({ id, name }));
  const schedules = states.map(({ schedule }) => schedule);
  return {
    playlists: named(
      schedules.flatMap((one) => one.playlists),
      ids.playlists,
    ),
    layouts: named(
      schedules.flatMap((one) => one.layouts),
      ids.layouts,
    ),
    dayparts: named(
      schedules.flatMap((one) => one.dayparts),
      ids.dayparts,
    ),
    displays: named(displays, ids.displays),
    products: named(
      states.flatMap(({ products }) => products),
      ids.products,
    ),
    creatives: found(
      schedules.flatMap((one) => one.creatives),
      ids.creatives,
    ),
  };
}

function found<T extends { id: string }>(all: readonly T[], wanted: readonly unknown[]): T[] {
  const left = new Set(wanted);
  return all.filter(({ id }) => left.delete(id));
}

function collect(difference: Difference, ids: Ids): void {
  switch (difference.what) {
    case 'playlist':
      for (const playlist of sides(difference)) {
        ids.creatives.push(...creativeIdsOf(ownSlots(playlist)));
        ids.playlists.push(...playlist.slots.flatMap((slot) => (isNested(slot) ? slot.playlistId : [])));
      }
      return;
    case 'layout':
      for (const { zones } of sides(difference)) ids.playlists.push(...zones.map((zone) => zone.playlistId));
      return;
    case 'entry':
      for (const entry of sides(difference)) {
        ids.playlists.push(entry.playlistId);
        ids.layouts.push(entry.layoutId);
        ids.dayparts.push(entry.daypartId);
        ids.displays.push(...entry.displayIds);
        ids.products.push(...entry.when.flatMap((one) => (one.fact === 'stock' ? one.productId : [])));
      }
      return;
    case 'creative':
      for (const creative of sides(difference)) {
        if (creative.kind === 'product') ids.products.push(creative.productId);
        if (creative.kind === 'menu') ids.products.push(...menuProducts(creative));
        if (creative.kind === 'price-list' && creative.choice.by === 'product')
          ids.products.push(...creative.choice.productIds);
      }
      return;
    case 'product':
      for (const { goesWith } of sides(difference)) ids.products.push(...goesWith);
      return;
    case 'store':
      for (const { fillerPlaylistId, openingHours } of sides(difference))
        ids.playlists.push(fillerPlaylistId, openingHours?.closedPlaylistId);
      return;
    case 'daypart':
      return;
  }
}

function sides<T>({ before, after }: { before: T | null; after: T | null }): T[] {
  return [before, after].filter((one) => one !== null);
}
