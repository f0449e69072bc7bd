import { expect, test } from 'vitest';
import { ManifestStore } from '../../../kiosk/player/manifest-store.ts';
import type { PlayerDatabase } from '../../../kiosk/player/player-database.ts';

/** As the first build kept it: without layouts, opening hours, alarms, rotation or rules for downloads. */
const old = {
  revision: 7,
  publishedAt: 1,
  display: { id: 'wall', name: 'Wall', kind: 'wall', zone: 'UTC' },
  store: { id: 's', name: 'Shop', language: 'en', currency: 'GBP' },
  schedule: {
    entries: [{ id: 'e', name: 'E', playlistId: 'p', createdAt: 1 }],
    dayparts: [],
    playlists: [{ id: 'p', name: 'P', createdAt: 1, slots: [{ id: '1', creativeId: 'c' }] }],
    creatives: [],
    fillerPlaylistId: null,
  },
  products: [],
  media: [],
  posture: 'x'.repeat(20),
  phoneOrigin: 'https://shop.example',
  seal: 'x'.repeat(86),
};

async function opened(manifest: unknown) {
  // A store is opened by reading two values; nothing else of the database is asked for.
  const database = { get: async (_: string, key: string) => key === 'current' && { manifest, etag: '"7"' } };
  const store = await ManifestStore.open(database as unknown as PlayerDatabase);
  return store.current;
}

test('PLY-86 what an older build has kept is read with the defaults of what it did not know', async () => {
  const { manifest, etag } = (await opened(old)) ?? {};
  expect(etag).toBe('"7"');
  expect(manifest).toMatchObject({
    revision: 7,
    display: { rotation: 0 },
    schedule: { layouts: [], takeovers: [] },
  });
  expect(manifest?.schedule.entries[0]).toMatchObject({ layoutId: null, layer: 'main', when: [] });
});

test('PLY-86 what a newer build has kept is taken as it is', async () => {
  const newer = { ...old, holograms: [] };
  expect((await opened(newer))?.manifest).toBe(newer);
});
