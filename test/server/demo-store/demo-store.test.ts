import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Creative } from '../../../shared/model/creative.ts';
import { DisplayKind } from '../../../shared/model/display-kind.ts';
import { Id, Instant, Name, TimeZone } from '../../../shared/model/id.ts';
import { Layout, sidePlaylists } from '../../../shared/model/layout.ts';
import { creativeIdsOf, ownSlots, Playlist } from '../../../shared/model/playlist.ts';
import { Product } from '../../../shared/model/product.ts';
import { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';
import { Store } from '../../../shared/model/store.ts';
import { productPicture } from '../../../signage-server/demo-store/catalogue.ts';
import { demoStore } from '../../../signage-server/demo-store/demo-store.ts';

const NOW = 1_767_225_600_000;
const demo = demoStore(NOW);
const shape = z.object({
  store: Store,
  displays: z.array(
    z.strictObject({ id: Id, name: Name, kind: DisplayKind, zone: TimeZone, createdAt: Instant }),
  ),
  products: z.array(Product),
  creatives: z.array(Creative),
  playlists: z.array(Playlist),
  layouts: z.array(Layout),
  dayparts: z.array(Daypart),
  scheduleEntries: z.array(ScheduleEntry),
});

function idsOf(rows: readonly { id: string }[]): Set<string> {
  const ids = new Set(rows.map(({ id }) => id));
  expect(ids.size).toBe(rows.length);
  return ids;
}

describe('what the demo store holds', () => {
  test('DEMO-1 every row is valid as it stands, with no default left to fill in', () => {
    const { files: _files, ...rows } = demo;
    expect(shape.parse(rows)).toEqual(rows);
  });

  test('DEMO-2 every reference leads to a row', () => {
    const products = idsOf(demo.products);
    const creatives = idsOf(demo.creatives);
    const playlists = idsOf(demo.playlists);
    const dayparts = idsOf(demo.dayparts);
    const displays = idsOf(demo.displays);
    const layouts = idsOf(demo.layouts);
    const used = [
      ...demo.products.flatMap(({ goesWith }) => goesWith.map((id) => products.has(id))),
      ...demo.creatives.map((row) => row.kind !== 'product' || products.has(row.productId)),
      ...creativeIdsOf(demo.playlists.flatMap(ownSlots)).map((id) => creatives.has(id)),
      ...demo.layouts.flatMap(sidePlaylists).map((id) => playlists.has(id)),
      ...demo.scheduleEntries.flatMap(({ playlistId, daypartId, displayIds, layoutId }) => [
        playlists.has(playlistId),
        layoutId === null || layouts.has(layoutId),
        daypartId === null || dayparts.has(daypartId),
        ...displayIds.map((id) => displays.has(id)),
      ]),
      playlists.has(demo.store.fillerPlaylistId ?? ''),
    ];
    expect(used).not.toContain(false);
  });

  test('DEMO-3 there are about forty products, each with a picture on disk and an in-store number that checks', async () => {
    expect(demo.products.length).toBeGreaterThanOrEqual(40);
    for (const { id, gtin = '', picture } of demo.products) {
      expect((await stat(productPicture(id) ?? '')).size).toBeGreaterThan(1000);
      expect(picture).toBe(`/catalogue/${id}.webp`);
      expect(gtin).toMatch(/^20\d{11}$/);
      const sum = [...gtin].reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1), 0);
      expect(sum % 10, id).toBe(0);
    }
    expect(new Set(demo.products.map(({ gtin }) => gtin)).size).toBe(demo.products.length);
    expect(productPicture('../../package')).toBeUndefined();
  });

  test('DEMO-4 every media file is on disk with the hash, length and size that its creative claims', async () => {
    for (const creative of demo.creatives) {
      if (!('media' in creative) || creative.kind === 'bundle') continue;
      const { sha256, bytes, width, height, mime } = creative.media;
      const content = await readFile(demo.files.get(sha256) ?? '');
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(content.length).toBe(bytes);
      if (mime === 'image/webp') expect(await sharp(content).metadata()).toMatchObject({ width, height });
      expect(bytes).toBeLessThan(creative.kind === 'image' ? 200_000 : 1_500_000);
    }
    const folder = join(import.meta.dirname, '../../../signage-server/demo-store/media');
    expect((await readdir(folder)).length).toBe(demo.files.size);
  });

  test('DEMO-5 every scheduled loop has a slot with a variant for each band, and a generic creative', () => {
    const byId = new Map(demo.creatives.map((creative) => [creative.id, creative]));
    const scheduled = new Set(demo.scheduleEntries.map(({ playlistId }) => playlistId));
    for (const playlist of demo.playlists.filter(({ id }) => scheduled.has(id))) {
      const bands = ownSlots(playlist).map(({ variants }) => variants.map(({ when }) => when.band));
      expect(bands, playlist.id).toContainEqual(['20-39', '40-59', '60+']);
      for (const slot of ownSlots(playlist)) {
        expect(byId.get(slot.creativeId)?.contentClass, slot.id).toBe('L0');
        for (const { creativeId } of slot.variants) expect(byId.get(creativeId)?.contentClass).toBe('L1');
      }
    }
  });

  test('DEMO-6 no sensitive product is on a card or in a variant', () => {
    const sensitive = new Set(demo.products.filter((row) => row.sensitive).map(({ id }) => id));
    expect(sensitive.size).toBeGreaterThan(0);
    for (const creative of demo.creatives) {
      if (creative.kind === 'product') expect(sensitive).not.toContain(creative.productId);
    }
  });

  test('DEMO-7 an offer is dearer before than now, and what it says is in stock', () => {
    for (const { id, wasMinor, priceMinor, stock } of demo.products) {
      if (wasMinor !== undefined) expect(wasMinor, id).toBeGreaterThan(priceMinor);
      expect(stock, id).toBeGreaterThan(0);
    }
  });

  test('DEMO-8 one screen is divided: each zone beside the main one plays a loop of what is drawn from data', () => {
    const divided = demo.scheduleEntries.filter(({ layoutId }) => layoutId !== null);
    expect(divided.map(({ displayIds }) => displayIds)).toEqual([['wall-2']]);
    const byId = new Map(demo.creatives.map((creative) => [creative.id, creative]));
    const sides = demo.layouts.flatMap(sidePlaylists);
    expect(sides.length).toBeGreaterThanOrEqual(2);
    for (const playlist of demo.playlists.filter(({ id }) => sides.includes(id)))
      for (const { creativeId } of ownSlots(playlist)) {
        const creative = byId.get(creativeId);
        expect([creativeId, creative && 'media' in creative]).toEqual([creativeId, false]);
      }
  });
});
