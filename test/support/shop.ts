import { NO_CARE } from '../../shared/model/camera-care.ts';
import type { Creative } from '../../shared/model/creative.ts';
import { FREE_DOWNLOADS } from '../../shared/model/download-rules.ts';
import type { LogEvent } from '../../shared/model/log.ts';
import type { Store } from '../../shared/model/store.ts';
import type { PublicationContent } from '../../signage-server/publishing/publication-content.ts';

/** A small shop to publish in tests. */
export const testStore: Store = {
  id: 'store',
  name: 'Corner Shop',
  zone: 'Europe/Berlin',
  language: 'en',
  currency: 'EUR',
  fillerPlaylistId: 'filler',
  openingHours: null,
  downloads: FREE_DOWNLOADS,
  posture: { posture: 'P0' },
  cameras: NO_CARE,
};

function picture(id: string, digit: string): Creative {
  const media = {
    sha256: digit.repeat(64),
    mime: 'image/webp' as const,
    bytes: 1000,
    width: 1920,
    height: 1080,
  };
  return { id, name: id, kind: 'image', contentClass: 'L0', createdAt: 1, media };
}

/** One playlist for everybody, one for display `kiosk` alone, and a filler. */
export function testContent(store: Store = testStore): PublicationContent {
  const creatives = [picture('sale', 'a'), picture('map', 'b'), picture('logo', 'c'), picture('unused', 'd')];
  const playlist = (id: string, creativeId: string) => ({
    id,
    name: id,
    createdAt: 1,
    slots: [{ id: `${id}-1`, creativeId, variants: [] }],
  });
  const entry = (id: string, playlistId: string, displayIds: string[]) => ({
    id,
    name: id,
    playlistId,
    displayIds,
    layoutId: null,
    daypartId: null,
    weekdays: [1, 2, 3, 4, 5, 6, 7] as const,
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
  });
  return {
    store,
    schedule: {
      entries: [entry('all', 'main', []), entry('one', 'kiosk-only', ['kiosk'])].map((e) => ({
        ...e,
        weekdays: [...e.weekdays],
      })),
      dayparts: [],
      playlists: [playlist('main', 'sale'), playlist('kiosk-only', 'map'), playlist('filler', 'logo')],
      creatives,
      fillerPlaylistId: 'filler',
      layouts: [],
      takeovers: [],
      emergencies: [],
      openingHours: null,
    },
    products: [],
    media: creatives.flatMap((creative) => ('media' in creative ? [creative.media] : [])),
  };
}

/** A proof-of-play event. */
export function playEvent(seq: number): LogEvent {
  return {
    seq,
    kind: 'play',
    creativeId: 'sale',
    playlistId: 'main',
    entryId: 'all',
    revision: 1,
    startedAt: 1_790_000_000_000 + seq * 10_000,
    durationMs: 10_000,
    result: 'complete',
    clockOffsetMs: 12,
    zone: null,
    slotId: null,
  };
}

export function playEvents(from: number, to: number): LogEvent[] {
  return Array.from({ length: to - from + 1 }, (_, index) => playEvent(from + index));
}
