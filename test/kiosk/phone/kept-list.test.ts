import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteKeptList, type KeptItem, keepList, readKeptList } from '../../../kiosk/phone/kept-list.ts';
import { KeptListWriter } from '../../../kiosk/phone/kept-list-writer.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import { product } from '../shop/product.ts';
import { MemoryStorage } from './memory-storage.ts';

const item: KeptItem = {
  productId: 'tea',
  name: 'Tea',
  quantity: 2,
  aisle: '3',
  bay: 'B',
  priceMinor: 250,
  currency: 'GBP',
  picture: '/catalogue/tea.webp',
  ticked: false,
};

function visit(productIds: string[], mode: PhoneVisit['mode'] = 'guest'): PhoneVisit {
  return {
    visitId: 'v',
    state: 'active',
    match: ['🦊', '🌲', '🍎'],
    startedAt: 0,
    capAt: 1,
    list: productIds.map((productId) => ({ productId, quantity: 1, addedAt: 1 })),
    suggestions: [],
    mode,
    storeName: 'Shop',
    displayName: 'Kiosk',
    endReason: null,
    purposes: { 'remember-list': false, 'recommend-from-history': false, 'show-on-shared-screen': false },
    notice: { id: 'visit', version: 1, hash: '' },
  };
}

describe('the kept list', () => {
  it('PHN-8 is there again, ticks and all, until it is deleted', () => {
    const storage = new MemoryStorage();
    keepList(storage, { storeName: 'Shop', items: [{ ...item, ticked: true }] });
    expect(readKeptList(storage)?.items).toEqual([{ ...item, ticked: true }]);
    deleteKeptList(storage);
    expect(readKeptList(storage)).toBeNull();
    expect(storage.length).toBe(0);
  });

  it('PHN-9 counts as none when damaged, whatever is in its place', () => {
    const storage = new MemoryStorage();
    keepList(storage, { storeName: 'Shop', items: [item] });
    const key = storage.key(0) ?? '';
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (damage) => {
        storage.setItem(key, damage);
        expect(readKeptList(storage)).toBeNull();
      }),
    );
  });

  it('PHN-9 leaves nothing behind when empty, and survives a phone that stores nothing', () => {
    const storage = new MemoryStorage();
    keepList(storage, { storeName: 'Shop', items: [item] });
    keepList(storage, { storeName: 'Shop', items: [] });
    expect(storage.length).toBe(0);
    storage.full = true;
    expect(() => keepList(storage, { storeName: 'Shop', items: [item] })).not.toThrow();
  });
});

describe('KeptListWriter', () => {
  const products = new Map(['tea', 'jam'].map((id) => [id, product(id)]));

  it('PHN-2 writes nothing before the person has chosen', () => {
    const storage = new MemoryStorage();
    new KeptListWriter(storage).keep(visit(['tea'], null), products);
    expect(storage.length).toBe(0);
  });

  it('PHN-9 lets an older list go only for one of the new visit', () => {
    const storage = new MemoryStorage();
    keepList(storage, { storeName: 'Shop', items: [item] });
    const writer = new KeptListWriter(storage);
    writer.keep(visit([]), products);
    expect(readKeptList(storage)?.items).toEqual([item]);
    writer.keep(visit(['jam']), products);
    expect(readKeptList(storage)?.items.map(({ productId }) => productId)).toEqual(['jam']);
    writer.keep(visit([]), products);
    expect(storage.length).toBe(0);
  });

  it('PHN-11 writes nothing any more once everything was erased', () => {
    const storage = new MemoryStorage();
    const writer = new KeptListWriter(storage);
    writer.stop();
    writer.keep(visit(['tea']), products);
    expect(storage.length).toBe(0);
  });
});
