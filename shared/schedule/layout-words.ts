import type { CompiledEntry, CompiledInterruption } from './compiled.ts';
import { zonePlace } from './facts.ts';
import { keptOutByContent } from './kept-out.ts';
import { lackingZone } from './layout-use.ts';
import { type Moment, momentIn } from './moment.ts';

/** How something that plays divides the screen, or why it does not; nothing to say of what was to have all of it. */
export function layoutWords(
  moment: Moment,
  { source, layout }: CompiledEntry | CompiledInterruption,
): string[] {
  const layoutId = 'layoutId' in source ? source.layoutId : null;
  if (layoutId === null) return [];
  if (layout === null) return ['on the whole screen, because its layout no longer exists'];
  const lacking = lackingZone(moment, layout);
  if (lacking === null) return [`in the layout ${layout.layout.name}`];
  const { zone, playlist } = lacking;
  const verdict = keptOutByContent(momentIn(moment, zonePlace(layout.layout.id, zone.id)), playlist);
  const why = verdict === null ? '' : ` (${verdict.text})`;
  return [
    `on the whole screen, because zone ${zone.name} of the layout ${layout.layout.name} has nothing to play${why}`,
  ];
}
