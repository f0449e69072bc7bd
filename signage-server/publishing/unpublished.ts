import type { Store } from '../../shared/model/store.ts';
import type { PublicationContent } from './publication-content.ts';

/** The revision of a screen to which nothing was published. */
export const UNPUBLISHED = 0;

/** What a screen plays to which nothing was published: nothing by itself, but alarms lie over that as well. */
export function unpublished(store: Store): PublicationContent {
  return {
    store,
    schedule: {
      entries: [],
      dayparts: [],
      playlists: [],
      layouts: [],
      creatives: [],
      fillerPlaylistId: null,
      takeovers: [],
      emergencies: [],
      openingHours: null,
    },
    products: [],
    media: [],
  };
}
