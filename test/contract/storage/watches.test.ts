import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import { hasComeTrue } from '../../../shared/model/product-watch.ts';
import type { Store } from '../../../shared/model/store.ts';
import { addConsentEvent } from '../../../signage-server/storage/consent-events.ts';
import { insertCustomer } from '../../../signage-server/storage/customers.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { consentRecord } from '../../../signage-server/visits/consent-record.ts';
import { fireWatches } from '../../../signage-server/watching/fire-watches.ts';
import { watchProduct } from '../../../signage-server/watching/watch-product.ts';
import { product } from '../../server/visits/visit-kit.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;
const store: Store = {
  id: 's',
  name: 'Shop',
  zone: 'Europe/London',
  language: 'en',
  currency: 'EUR',
  fillerPlaylistId: null,
  openingHours: null,
  downloads: FREE_DOWNLOADS,
  posture: { posture: 'P0' },
  cameras: NO_CARE,
};

async function begin(storage: Storage, people: readonly string[]): Promise<void> {
  await storage.write(async (tx) => {
    await saveStore(tx, store, NOW);
    await saveProducts(tx, [product('lamp', { priceMinor: 1000 }), product('rug', { stock: 0 })], NOW);
    for (const id of people) {
      const row = { id, token_hash: `token of ${id}`, language: 'en' };
      await insertCustomer(tx, { ...row, created_at: NOW, last_seen_at: NOW, warned_at: null });
      const given = { customerId: id, purpose: 'offers-by-message', state: 'given', language: 'en' } as const;
      await addConsentEvent(
        tx,
        consentRecord({ ...given, at: NOW, validUntil: null, minimumAge: 16 }, store),
      );
    }
  });
}
const watch = (storage: Storage, who: string, productId: string, kind: 'price' | 'stock') =>
  storage.write((tx) => watchProduct(tx, who, { productId, kind }, NOW));
const fire = (storage: Storage, now: number) => fireWatches({ storage, now: () => now });
const price = (storage: Storage, priceMinor: number, stock = 5) =>
  storage.write((tx) => saveProducts(tx, [product('lamp', { priceMinor, stock })], NOW));
const told = async (storage: Storage) =>
  (await storage.db.selectFrom('customer_message').selectAll().execute()).map(
    ({ customer_id, kind, about }) => [customer_id, kind, about],
  );

onEveryStore('tell me when', (kind) => {
  /** One process, or on PostgreSQL two that share a database. */
  const processes = async (): Promise<[Storage, Storage]> => {
    const first = await kind.open();
    return [first, kind.kind === 'postgres' ? await kind.openAgain() : first];
  };

  test('TELL-1 it comes true once, also when the price flaps, and when two imports and two processes look at once', async () => {
    const storages = await processes();
    const [first] = storages;
    await begin(first, ['ada']);
    expect(await watch(first, 'ada', 'lamp', 'price')).toMatchObject({ ok: true });
    expect(await watch(first, 'ada', 'lamp', 'price')).toMatchObject({ ok: true });
    await fire(first, NOW + 1);
    expect(await told(first)).toEqual([]);
    await Promise.all(storages.map((storage, n) => price(storage, 900 - n)));
    await Promise.all(Array.from({ length: 12 }, (_, n) => fire(storages[n % 2] as Storage, NOW + 2 + n)));
    expect(await told(first)).toEqual([['ada', 'price-drop', 'The lamp']]);
    for (const minor of [1000, 800, 1200, 500, 1000, 10]) {
      await price(first, minor);
      await Promise.all(storages.map((storage) => fire(storage, NOW + 100)));
    }
    expect(await told(first)).toHaveLength(1);
    // Asked for again, it is a new wait: from the price of then.
    await price(first, 700);
    expect(await watch(first, 'ada', 'lamp', 'price')).toMatchObject({ ok: true });
    await fire(first, NOW + 200);
    expect(await told(first)).toHaveLength(1);
    await price(first, 699);
    await fire(first, NOW + 300);
    expect(await told(first)).toHaveLength(2);
  });

  test('TELL-2 all who wait for the same hear the same at the same moment, whoever they are', async () => {
    const storages = await processes();
    const [first] = storages;
    const people = Array.from({ length: 25 }, (_, n) => `person-${n}`);
    await begin(first, people);
    for (const who of people) {
      await watch(first, who, 'lamp', 'price');
      await watch(first, who, 'rug', 'stock');
    }
    await price(first, 950);
    await first.write((tx) => saveProducts(tx, [product('rug', { stock: 2 })], NOW));
    await Promise.all(Array.from({ length: 6 }, (_, n) => fire(storages[n % 2] as Storage, NOW + 5)));
    const all = await told(first);
    const of = (who: string) =>
      all
        .filter(([name]) => name === who)
        .map(([, ...rest]) => rest.join(' '))
        .sort();
    for (const who of people) expect(of(who)).toEqual(['back-in-stock The rug', 'price-drop The lamp']);
    const at = await first.db.selectFrom('product_watch').select('fired_at').distinct().execute();
    expect(at.map(({ fired_at }) => Number(fired_at))).toEqual([NOW + 5]);
  });

  test('TELL-3 what is so already, what is not here and what nobody may be told of is refused', async () => {
    const [first] = await processes();
    await begin(first, ['ada']);
    expect(await watch(first, 'ada', 'lamp', 'stock')).toMatchObject({ ok: false, code: 'conflict' });
    expect(await watch(first, 'ada', 'unicorn', 'price')).toMatchObject({ ok: false, code: 'not-found' });
    expect(await watch(first, 'bob', 'lamp', 'price')).toMatchObject({
      ok: false,
      code: 'precondition-missing',
    });
    // A product that goes while somebody waits is nothing that came true.
    await watch(first, 'ada', 'lamp', 'price');
    await first.write((tx) => tx.deleteFrom('product').where('id', '=', 'lamp').execute());
    await first.write((tx) => saveProducts(tx, [product('rug', { stock: 0 })], NOW));
    await fire(first, NOW + 1);
    expect(await told(first)).toEqual([]);
  });
});

test('TELL-2 whether it came true goes by price and stock alone', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.nat(3), (then, priceMinor, stock) => {
      const now = { priceMinor, stock, name: 'x', id: 'x' };
      expect(hasComeTrue({ kind: 'price', thanMinor: then }, now)).toBe(priceMinor < then);
      expect(hasComeTrue({ kind: 'stock', thanMinor: null }, now)).toBe(stock > 0);
      expect(hasComeTrue({ kind: 'price', thanMinor: null }, now)).toBe(false);
    }),
  );
});
