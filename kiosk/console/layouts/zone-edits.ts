import type { Layout, Zone } from '../../../shared/model/layout.ts';
import type { LayoutPreset, PresetZone, ScreenShape } from '../../../shared/model/layout-presets.ts';

/** What the editor works on: all of a layout that a person decides. */
export type LayoutDraft = Pick<Layout, 'name' | 'zones'>;

/** As drawings take zones. */
export function drawnZones(zones: readonly Zone[]): PresetZone[] {
  return zones.map(({ playlistId, ...zone }) => ({ ...zone, main: playlistId === null }));
}

/** A layout made of a preset; `playlistIds` has one for each side zone, in order. */
export function fromPreset(
  { name, zones }: LayoutPreset,
  shape: ScreenShape,
  playlistIds: readonly string[],
  newId: () => string,
): LayoutDraft {
  const left = [...playlistIds];
  return {
    name,
    zones: zones[shape].map(({ main, ...zone }) => ({
      id: newId(),
      ...zone,
      playlistId: main ? null : (left.shift() ?? ''),
    })),
  };
}

/** Every edit is a new draft, so that undo is the draft before. */
export function setZone(
  draft: LayoutDraft,
  zoneId: string,
  change: Partial<Pick<Zone, 'name' | 'x' | 'y' | 'width' | 'height'>>,
): LayoutDraft {
  return changeZone(draft, zoneId, (zone) => ({ ...zone, ...change }));
}

/** Null makes it the main zone; the one that was gets its playlist in exchange, so that there is always one. */
export function setPlaylist(draft: LayoutDraft, zoneId: string, playlistId: string | null): LayoutDraft {
  const before = draft.zones.find(({ id }) => id === zoneId)?.playlistId;
  if (before === undefined || before === null) return draft;
  const zones = draft.zones.map((zone) => {
    if (zone.id === zoneId) return { ...zone, playlistId };
    return playlistId === null && zone.playlistId === null ? { ...zone, playlistId: before } : zone;
  });
  return { ...draft, zones };
}

/** A new zone lies over the others, in the lower right, where it is seen. */
export function addZone(draft: LayoutDraft, playlistId: string, newId: () => string): LayoutDraft {
  const name = `Zone ${draft.zones.length + 1}`;
  const zone: Zone = { id: newId(), name, x: 65, y: 65, width: 30, height: 30, playlistId };
  return { ...draft, zones: [...draft.zones, zone] };
}

/** The main zone stays: choose another as the main one first. */
export function removeZone(draft: LayoutDraft, zoneId: string): LayoutDraft {
  return {
    ...draft,
    zones: draft.zones.filter(({ id, playlistId }) => id !== zoneId || playlistId === null),
  };
}

/** Puts a zone at another place in the order in which they are drawn; a place beyond the end is the end. */
export function moveZone(draft: LayoutDraft, zoneId: string, to: number): LayoutDraft {
  const zone = draft.zones.find(({ id }) => id === zoneId);
  if (!zone) return draft;
  const zones = draft.zones.filter(({ id }) => id !== zoneId);
  zones.splice(Math.max(0, to), 0, zone);
  return { ...draft, zones };
}

/** The zone that lies over the whole of another, which then is never seen; null when none does. */
export function coverOf(zones: readonly Zone[], zoneId: string): Zone | null {
  const at = zones.findIndex(({ id }) => id === zoneId);
  const under = zones[at];
  if (!under) return null;
  return zones.slice(at + 1).find((over) => covers(over, under)) ?? null;
}

function covers(over: Zone, under: Zone): boolean {
  return (
    over.x <= under.x &&
    over.y <= under.y &&
    over.x + over.width >= under.x + under.width &&
    over.y + over.height >= under.y + under.height
  );
}

function changeZone(draft: LayoutDraft, zoneId: string, change: (zone: Zone) => Zone): LayoutDraft {
  return { ...draft, zones: draft.zones.map((zone) => (zone.id === zoneId ? change(zone) : zone)) };
}
