import type { Creative } from '../../shared/model/creative.ts';
import type { Display } from '../../shared/model/display.ts';
import type { DisplayStep } from '../../shared/model/display-step.ts';
import { sidePlaylists } from '../../shared/model/layout.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import { creativeIdsOf, isNested, ownSlots, type Playlist } from '../../shared/model/playlist.ts';
import { withNested } from '../../shared/schedule/nested-playlists.ts';
import type { PublicationContent } from './publication-content.ts';
import { shownProducts } from './shown-products.ts';

/** A display as far as its manifest says what it is. */
type ShownDisplay = Pick<Display, 'id' | 'name' | 'kind' | 'zone' | 'tags' | 'rotation' | 'camera'>;

/**
 * What one display needs of a publication: the entries meant for it, and of everything else only what those reach.
 * A screen then downloads nothing that it cannot show. Posture, phone origin and seal are added by whoever knows them.
 */
export function manifestOf(
  content: PublicationContent,
  revision: number,
  publishedAt: number,
  display: ShownDisplay,
  step: DisplayStep | null = null,
): Omit<Manifest, 'posture' | 'phoneOrigin' | 'seal'> {
  const { store, schedule } = content;
  const isMeant = ({ displayIds }: { displayIds: readonly string[] }): boolean =>
    displayIds.length === 0 || displayIds.includes(display.id);
  const entries = schedule.entries.filter(isMeant);
  const takeovers = schedule.takeovers.filter(isMeant);
  const emergencies = schedule.emergencies.filter(isMeant);
  const daypartIds = new Set(entries.map((entry) => entry.daypartId));
  const layoutIds = new Set([...entries, ...takeovers].map(({ layoutId }) => layoutId));
  const layouts = schedule.layouts.filter(({ id }) => layoutIds.has(id));
  const { fillerPlaylistId, openingHours } = schedule;
  const scheduled = [
    ...[...entries, ...takeovers, ...emergencies].map(({ playlistId }) => playlistId),
    ...layouts.flatMap(sidePlaylists),
    fillerPlaylistId,
    openingHours?.closedPlaylistId,
  ].filter((id) => id != null);
  const playlistIds = withNested(scheduled, schedule.playlists);
  const playlists = schedule.playlists.filter(({ id }) => playlistIds.has(id)).map(withoutPersonas);
  const creativeIds = new Set(creativeIdsOf(playlists.flatMap(ownSlots)));
  const creatives = schedule.creatives
    .filter((creative) => creativeIds.has(creative.id))
    .map(({ category: _, ...creative }): Creative => creative);
  const { id, name, kind, zone, tags, rotation, camera } = display;
  return {
    revision,
    publishedAt,
    display: { id, name, kind, zone, tags, rotation, camera, step },
    store: { id: store.id, name: store.name, language: store.language, currency: store.currency },
    downloads: store.downloads,
    schedule: {
      entries,
      dayparts: schedule.dayparts.filter((daypart) => daypartIds.has(daypart.id)),
      playlists,
      layouts,
      creatives,
      fillerPlaylistId,
      takeovers,
      emergencies,
      openingHours,
    },
    ...reachedBy(creatives, content),
  };
}

/** Products on cards and price lists, and every file: pictures and videos, and the pictures on cards. */
function reachedBy(creatives: readonly Creative[], content: PublicationContent) {
  const { products, pictures } = shownProducts(creatives, content.products);
  const files = new Set([
    ...creatives.flatMap((creative) => ('media' in creative ? [creative.media.sha256] : [])),
    ...pictures,
  ]);
  return { products, media: content.media.filter((file) => files.has(file.sha256)) };
}

/** Whom people had in mind is no business of a screen, and one with an older build would not know the word. */
function withoutPersonas(playlist: Playlist): Playlist {
  const slots = playlist.slots.map((slot) => {
    if (isNested(slot)) return slot;
    return { ...slot, variants: slot.variants.map(({ persona: _, ...variant }) => variant) };
  });
  return { ...playlist, slots };
}
