import type { Layout } from '../../shared/model/layout.ts';
import { LAYOUT_PRESETS } from '../../shared/model/layout-presets.ts';

/** Which playlist each side zone of the L-bar has, by the zone's name in the preset. */
const BESIDE: Readonly<Record<string, string>> = { Column: 'counter-column', Strip: 'counter-strip' };

/** How the screen above the counter is divided: what is scheduled, framed by prices and by a line of news. */
export function sampleLayouts(now: number): Layout[] {
  const lBar = LAYOUT_PRESETS.find(({ id }) => id === 'l-bar');
  if (!lBar) throw new Error('there is no preset of an L-bar');
  const zones = lBar.zones.landscape.map(({ main, ...place }) => ({
    id: place.name.toLowerCase(),
    ...place,
    playlistId: main ? null : (BESIDE[place.name] ?? null),
  }));
  return [{ id: 'counter', name: 'Above the counter', zones, createdAt: now }];
}
