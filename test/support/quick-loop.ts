import type { PublicationContent } from '../../signage-server/publishing/publication-content.ts';

/** Turns the demo shop's content into one loop of the pictures named, each for `durationMs`, all day, no camera. */
export function quickLoop(creativeIds: readonly string[], durationMs = 1000) {
  return (content: PublicationContent): PublicationContent => {
    const creatives = content.schedule.creatives.filter(({ id }) => creativeIds.includes(id));
    const playlist = {
      id: 'quick',
      name: 'Quick loop',
      createdAt: 1,
      slots: creativeIds.map((creativeId) => ({
        id: `slot-${creativeId}`,
        creativeId,
        durationMs,
        variants: [],
      })),
    };
    const entry = {
      id: 'all-day',
      name: 'All day',
      playlistId: 'quick',
      layoutId: null,
      displayIds: [],
      daypartId: null,
      weekdays: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
      from: null,
      until: null,
      priority: 10,
      order: 0,
      recurrence: null,
      skip: [],
      layer: 'main' as const,
      when: [],
      zone: null,
      secondsPerHour: null,
      maxPlaysPerHour: null,
      createdAt: 1,
    };
    return {
      store: { ...content.store, posture: { posture: 'P0' }, fillerPlaylistId: null },
      schedule: {
        ...content.schedule,
        entries: [entry],
        dayparts: [],
        playlists: [playlist],
        creatives,
        fillerPlaylistId: null,
      },
      products: [],
      media: creatives.flatMap((creative) => ('media' in creative ? [creative.media] : [])),
    };
  };
}
