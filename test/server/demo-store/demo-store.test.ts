import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ShopProduct } from '../../../shared/model/catalogue.ts';
import { CouponDraft } from '../../../shared/model/coupon.ts';
import { Creative } from '../../../shared/model/creative.ts';
import { DisplayKind } from '../../../shared/model/display-kind.ts';
import { Id, Instant, Name, TimeZone } from '../../../shared/model/id.ts';
import { Layout, sidePlaylists } from '../../../shared/model/layout.ts';
import { creativeIdsOf, ownSlots, Playlist } from '../../../shared/model/playlist.ts';
import { PointsRules } from '../../../shared/model/points.ts';
import { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';
import { EventDraft } from '../../../shared/model/shop-event.ts';
import { Store } from '../../../shared/model/store.ts';
import {
  drawnPicture,
  productPicture,
  sampleSubstitutes,
} from '../../../signage-server/demo-store/catalogue.ts';
import { demoStore } from '../../../signage-server/demo-store/demo-store.ts';
import { sampleCoupons } from '../../../signage-server/demo-store/sample-coupons.ts';
import { sampleFacts } from '../../../signage-server/demo-store/sample-facts.ts';
import {
  SAMPLE_POINTS,
  sampleEvent,
  sampleReward,
} from '../../../signage-server/demo-store/sample-rewards.ts';

const NOW = 1_767_225_600_000;
const demo = demoStore(NOW);
const shape = z.object({
  store: Store,
  displays: z.array(
    z.strictObject({ id: Id, name: Name, kind: DisplayKind, zone: TimeZone, createdAt: Instant }),
  ),
  products: z.array(ShopProduct),
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
    const { files: _files, floorPlan: _plan, ...rows } = demo;
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

  test('DEMO-12 there is a coupon for everybody: valid, for something that is here, and said to be a sample', () => {
    const coupons = sampleCoupons(NOW);
    expect(coupons.length).toBeGreaterThan(0);
    for (const { id, draft } of coupons) {
      expect(Id.parse(id)).toBe(id);
      expect(CouponDraft.parse(draft)).toEqual(draft);
      expect(demo.products.find((product) => product.id === draft.productId)?.stock).toBeGreaterThan(0);
      expect(draft.terms).toContain('sample');
      expect(draft.audience).toBe('everybody');
    }
  });

  test('DEMO-13 there are rules for points, something they are good for, and an evening next week that can be booked', () => {
    expect(PointsRules.parse(SAMPLE_POINTS)).toEqual(SAMPLE_POINTS);
    const { draft } = sampleReward(NOW);
    expect(CouponDraft.parse(draft)).toEqual(draft);
    expect(draft.points).toBeGreaterThan(SAMPLE_POINTS.visit ?? 0);
    const { draft: evening } = sampleEvent(NOW, demo.store.zone);
    expect(EventDraft.parse(evening)).toEqual(evening);
    for (const told of [draft.terms, evening.text]) expect(told).toContain('sample');
    const at = new Intl.DateTimeFormat('en-GB', { timeZone: demo.store.zone, timeStyle: 'short' });
    expect(at.format(evening.startsAt)).toBe('18:00');
    expect(evening.startsAt - NOW).toBeGreaterThan(6 * 86_400_000);
    expect(evening.startsAt - NOW).toBeLessThan(9 * 86_400_000);
  });

  test('DEMO-3 there are about four hundred products, each with a picture on disk and an in-store number that checks', async () => {
    expect(demo.products.length).toBeGreaterThanOrEqual(380);
    expect(demo.products.length).toBeLessThanOrEqual(450);
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

  test('DEMO-7 an offer is dearer before than now; what is on a card is there, and what is sold out has a stand-in', () => {
    const shown = new Set(demo.creatives.flatMap((row) => (row.kind === 'product' ? [row.productId] : [])));
    const stock = new Map(demo.products.map((product) => [product.id, product.stock]));
    const standIns = sampleSubstitutes();
    const soldOut = demo.products.filter((product) => product.stock === 0).map(({ id }) => id);
    expect(soldOut.length).toBeGreaterThan(3);
    expect(soldOut.length).toBeLessThan(20);
    for (const { id, wasMinor, priceMinor } of demo.products)
      if (wasMinor !== undefined) expect(wasMinor, id).toBeGreaterThan(priceMinor);
    for (const id of soldOut) {
      expect(shown).not.toContain(id);
      expect(standIns.get(id)?.length, id).toBeGreaterThan(0);
    }
    for (const [id, targets] of standIns)
      for (const target of targets) expect([id, stock.get(target)]).not.toEqual([id, 0]);
  });

  test('DEMO-9 no two products look alike, no price is beyond a shop’s, and the same are made at every start', async () => {
    expect(demoStore(NOW).products).toEqual(demo.products);
    const pictures = new Map<string, string>();
    for (const { id } of demo.products) {
      const bytes = await drawnPicture(id);
      if (!bytes) throw new Error(`${id} has no picture`);
      expect(bytes.length, id).toBeLessThan(40_000);
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect([id, pictures.get(hash)]).toEqual([id, undefined]);
      pictures.set(hash, id);
    }
    expect(await drawnPicture('../../package')).toBeUndefined();
    for (const { id, priceMinor, unitPrice, name } of demo.products) {
      expect(priceMinor, id).toBeGreaterThanOrEqual(30);
      expect(priceMinor, id).toBeLessThan(6000);
      expect(name.length, id).toBeGreaterThan(3);
      if (unitPrice) expect(unitPrice.minor, id).toBeLessThan(20_000);
    }
  }, 60_000);

  test('DEMO-10 packs of one thing are one group, told apart by their size, and a larger pack is dearer', () => {
    const groups = new Map<string, typeof demo.products>();
    for (const product of demo.products)
      if (product.group) groups.set(product.group.id, [...(groups.get(product.group.id) ?? []), product]);
    expect(groups.size).toBeGreaterThan(40);
    for (const [id, members] of groups) {
      expect(members.length, id).toBeGreaterThan(1);
      const sizes = members.map(({ traits }) => traits?.map(({ value }) => value).join());
      expect(new Set(sizes).size, id).toBe(members.length);
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

  test('DEMO-11 three calm cards of the kiosk’s idle loop name what one goes away with, and it is true', () => {
    const kiosk = demo.playlists.find(({ id }) => id === 'kiosk');
    const ids = new Set(kiosk ? ownSlots(kiosk).map(({ creativeId }) => creativeId) : []);
    const cards = demo.creatives.filter(({ id }) => id.startsWith('invite-'));
    expect(cards.map(({ id }) => ids.has(id))).toEqual([true, true, true]);
    expect(cards.every(({ kind, contentClass }) => kind === 'message' && contentClass === 'L0')).toBe(true);
    const soup = sampleFacts(demo.products, NOW).howTos.find(({ id }) => id === 'how-to-bean-soup');
    expect(
      cards.some((card) => 'heading' in card && card.heading === `Soup in ${soup?.minutes} minutes`),
    ).toBe(true);
  });
});
