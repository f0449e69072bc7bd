import { MAIN_ZONE } from '../../shared/model/place.ts';
import { ownSlots } from '../../shared/model/playlist.ts';
import { OVERLAY, zonePlace } from '../../shared/schedule/facts.ts';
import { allCreatives } from '../storage/creatives.ts';
import { displayNames } from '../storage/displays.ts';
import { recentInterruptions } from '../storage/interruptions.ts';
import { allLayouts } from '../storage/layouts.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { allProducts } from '../storage/products.ts';
import { latestPublication } from '../storage/publications.ts';
import { allEntries } from '../storage/schedule-entries.ts';
import type { Reader } from '../storage/transaction.ts';

/** Names by id. What nobody remembers is told by its id. */
export type Names = (id: string) => string;

function namesIn(rows: Iterable<{ id: string; name: string }>): Names {
  const known = new Map([...rows].map((row) => [row.id, row.name]));
  return (id) => known.get(id) ?? id;
}

export async function namesOfDisplays(db: Reader): Promise<Names> {
  return namesIn(await displayNames(db));
}

/** Also of creatives that were deleted and are still on screens. */
export async function namesOfCreatives(db: Reader): Promise<Names> {
  const [drafts, published] = [await allCreatives(db), await latestPublication(db)];
  return namesIn([...(published?.content.schedule.creatives ?? []), ...drafts]);
}

/** Of playlists, entries and what people put over them, also of those that were deleted and are still on screens. */
export async function namesInSchedule(db: Reader): Promise<{ playlist: Names; entry: Names }> {
  const published = (await latestPublication(db))?.content.schedule;
  const interruptions = await recentInterruptions(db, { since: 0, now: 0 });
  const over = interruptions.map(({ interruption: one }) => ({
    id: one.id,
    name: one.kind === 'takeover' ? one.name : one.words.heading,
  }));
  return {
    playlist: namesIn([...(published?.playlists ?? []), ...(await allPlaylists(db))]),
    entry: namesIn([...over, ...(published?.entries ?? []), ...(await allEntries(db))]),
  };
}

/** Of what the slots of playlists show to everybody, also of those that were deleted and are still on screens. */
export async function namesOfSlots(db: Reader): Promise<Names> {
  const creative = await namesOfCreatives(db);
  const published = (await latestPublication(db))?.content.schedule.playlists ?? [];
  const playlists = [...published, ...(await allPlaylists(db))];
  return namesIn(
    playlists.flatMap(ownSlots).map(({ id, creativeId }) => ({ id, name: creative(creativeId) })),
  );
}

/** Of the places on screens, by how plays name them; null is the main zone. */
export async function namesOfZones(db: Reader): Promise<(zone: string | null) => string> {
  const published = (await latestPublication(db))?.content.schedule.layouts ?? [];
  const zones = [...published, ...(await allLayouts(db))].flatMap((layout) =>
    layout.zones.map(({ id, name }) => ({ id: zonePlace(layout.id, id), name: `${layout.name}: ${name}` })),
  );
  const name = namesIn([...zones, { id: OVERLAY, name: 'Overlay' }, { id: MAIN_ZONE, name: 'Main zone' }]);
  return (zone) => name(zone ?? MAIN_ZONE);
}

export async function namesOfProducts(db: Reader): Promise<Names> {
  return namesIn(await allProducts(db));
}
