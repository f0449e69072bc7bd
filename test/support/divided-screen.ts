import type { PublicationContent } from '../../signage-server/publishing/publication-content.ts';
import { quickLoop } from './quick-loop.ts';

/** Two zones side by side. */
export const split = {
  id: 'split',
  name: 'Split',
  createdAt: 1,
  zones: [
    { id: 'main', name: 'Main', x: 0, y: 0, width: 60, height: 100, playlistId: null },
    { id: 'side', name: 'Side', x: 60, y: 0, width: 40, height: 100, playlistId: 'side' },
  ],
};

/** A card of a product that no shop has: it can never be shown. */
const ghost = {
  id: 'ghost',
  name: 'Ghost',
  contentClass: 'L0' as const,
  createdAt: 1,
  kind: 'product' as const,
  productId: 'nothing',
  headline: '',
};

/** Welcome in the main zone of a layout, a product that does not exist and dinner beside it, and refill on the whole screen. */
export function divided(content: PublicationContent, { withOverlay = false } = {}): PublicationContent {
  const quick = quickLoop(['welcome', 'refill', 'dinner'], 1500)(content);
  const [loop] = quick.schedule.playlists;
  const [entry] = quick.schedule.entries;
  if (!loop || !entry) throw new Error('no loop');
  const [welcome, refill, dinner] = loop.slots;
  if (!welcome || !refill || !dinner) throw new Error('no slots');
  const ghostly = { ...dinner, id: 'slot-ghost', creativeId: 'ghost' };
  const side = { ...loop, id: 'side', slots: [ghostly, { ...dinner, durationMs: 1000 }] };
  const whole = { ...loop, id: 'whole', slots: [refill] };
  return {
    ...quick,
    schedule: {
      ...quick.schedule,
      layouts: [split],
      playlists: [{ ...loop, slots: [welcome, { ...welcome, id: 'again' }] }, side, whole],
      creatives: [...quick.schedule.creatives, ghost],
      entries: [
        { ...entry, id: 'divided', layoutId: 'split' },
        { ...entry, id: 'full', playlistId: 'whole', order: 1 },
        ...(withOverlay ? [{ ...entry, id: 'over', playlistId: 'side', layer: 'overlay' as const }] : []),
      ],
    },
  };
}

/** The same with one item of a minute in each zone. */
export function lasting(content: PublicationContent): PublicationContent {
  const playlists = content.schedule.playlists.map((playlist) => ({
    ...playlist,
    slots: playlist.slots
      .filter((slot) => !('creativeId' in slot) || slot.creativeId !== 'refill')
      .map((slot) => ({ ...slot, durationMs: 60_000 })),
  }));
  return { ...content, schedule: { ...content.schedule, playlists } };
}
