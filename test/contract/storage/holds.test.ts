import { expect, test } from 'vitest';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import { handOverHold } from '../../../signage-server/holds/end-hold.ts';
import { ownHolds, withCodes } from '../../../signage-server/holds/hold-view.ts';
import { makeHold } from '../../../signage-server/holds/make-hold.ts';
import { offeredProducts } from '../../../signage-server/holds/offered-stock.ts';
import type { Holder } from '../../../signage-server/storage/coupons.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;
const secret = 'a secret of the shop';
const holder = (visit: string): Holder => ({ customer_id: null, visit_id: visit });
const now = () => NOW;

async function open(storage: Storage, stock: number): Promise<void> {
  await storage.write(async (tx) => {
    const store = { id: 's', name: 'Corner shop', zone: 'Europe/London', language: 'en', currency: 'EUR' };
    const rest = { fillerPlaylistId: null, openingHours: null, downloads: FREE_DOWNLOADS, cameras: NO_CARE };
    await saveStore(tx, { ...store, ...rest, posture: { posture: 'P0' } }, NOW);
    const lamp = {
      id: 'lamp',
      name: 'A lamp',
      brand: '',
      category: 'home',
      description: '',
      priceMinor: 100,
    };
    const place = {
      currency: 'EUR',
      unit: '1',
      stockAt: NOW - 1,
      aisle: '1',
      bay: 'A',
      picture: '/media/x.webp',
    };
    await saveProducts(tx, [{ ...lamp, ...place, stock, sensitive: false, goesWith: [] }], NOW);
  });
}

onEveryStore('holds', (store) => {
  /** One process, or on PostgreSQL two that share a database. */
  const processes = async (): Promise<Storage[]> => {
    const first = await store.open();
    return store.kind === 'postgres' ? [first, await store.openAgain()] : [first];
  };
  const at = (storages: readonly Storage[], index: number): Storage =>
    storages[index % storages.length] as Storage;
  const hold = (storage: Storage, name: string, quantity: number) =>
    storage.write((tx) =>
      makeHold(
        tx,
        { id: `hold-${name}`, holder: holder(name), displayId: null, visitId: name, secret },
        { items: [{ productId: 'lamp', quantity }], slotFrom: null, point: null },
        { storage, now },
      ),
    );
  const left = async (storage: Storage) => (await offeredProducts(storage.db, NOW))[0]?.stock;

  test('HLD-8 of thirty who want two of seven at the same moment three get them, and never is less than none left', async () => {
    const storages = await processes();
    const first = at(storages, 0);
    await open(first, 7);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, person) => hold(at(storages, person), `p${person}`, 2)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(new Set(answers.map((answer) => (answer.ok ? 'held' : answer.code)))).toEqual(
      new Set(['held', 'conflict']),
    );
    expect(await left(first)).toBe(1);
    expect((await hold(first, 'one-more', 1)).ok).toBe(true);
    expect(await left(first)).toBe(0);
    expect((await hold(first, 'too-late', 1)).ok).toBe(false);
  });

  test('HLD-8 one hold that is asked for thirty times at once is one hold with one label', async () => {
    const storages = await processes();
    const first = at(storages, 0);
    await open(first, 5);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, time) => hold(at(storages, time), 'p', 1)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await left(first)).toBe(4);
    expect(await ownHolds(first.db, holder('p'), NOW)).toHaveLength(1);
  });

  test('HLD-8 of thirty tablets that take one code at once exactly one hands over', async () => {
    const storages = await processes();
    const first = at(storages, 0);
    await open(first, 5);
    await hold(first, 'p', 1);
    const [own] = withCodes(await ownHolds(first.db, holder('p'), NOW), secret);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, tablet) =>
        at(storages, tablet).write((tx) =>
          handOverHold(tx, own?.code ?? '', { storage: at(storages, tablet), now }),
        ),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.map((answer) => (answer.ok ? 'won' : answer.code)))).toEqual(
      new Set(['won', 'link-used']),
    );
  });
});
