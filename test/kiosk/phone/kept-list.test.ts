import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteKeptList, keepList, keptItems, readKeptList } from '../../../kiosk/phone/kept-list.ts';
import { ListReplica } from '../../../kiosk/phone/list/list-replica.ts';
import { withQuantity, withTick } from '../../../shared/list/edit-list.ts';
import { NEW_LIST } from '../../../shared/list/shared-list.ts';
import { product } from '../shop/product.ts';
import { MemoryStorage } from './memory-storage.ts';

const details = {
  name: 'Tea',
  aisle: '3',
  bay: 'B',
  priceMinor: 250,
  currency: 'GBP',
  picture: '/catalogue/tea.webp',
};
const named = new Map(['tea', 'jam'].map((id) => [id, product(id)]));
const own = () => 'p1';
const tea = withQuantity(NEW_LIST, 'kiosk', 'tea', 2);
const kept = (storage: Storage) => readKeptList(storage, own);
const ids = (replica: ListReplica) => replica.lines.map(({ productId, quantity }) => [productId, quantity]);

function phone(storage = new MemoryStorage()): ListReplica {
  const replica = new ListReplica(storage, own);
  replica.take(tea, 'Shop', named);
  return replica;
}

describe('the kept list', () => {
  it('PHN-8 is there again, ticks and all, until it is deleted', () => {
    const storage = new MemoryStorage();
    phone(storage).edit((list, replica) => withTick(list, replica, 'tea', true));
    const again = new ListReplica(storage, own);
    expect(again.lines).toEqual([{ productId: 'tea', quantity: 2, ticked: true }]);
    expect(again.list && keptItems(again.list)).toMatchObject([
      { productId: 'tea', name: 'tea', ticked: true },
    ]);
    again.delete();
    expect(storage.length).toBe(0);
    expect(new ListReplica(storage, own).list).toBeNull();
  });

  it('LST-14 as an older page kept it is read, ticks and all, and nothing of it is lost', () => {
    const storage = new MemoryStorage();
    const items = [
      { productId: 'tea', ...details, quantity: 2, ticked: true },
      { productId: 'jam', ...details, name: 'Jam', quantity: 99, ticked: false },
    ];
    storage.setItem('vitrine-list', JSON.stringify({ version: 1, storeName: 'Shop', items }));
    const list = kept(storage);
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(list && keptItems(list).sort(byName)).toEqual([...items].sort(byName));
  });

  it('PHN-9 counts as none when damaged, whatever is in its place', () => {
    const storage = new MemoryStorage();
    phone(storage);
    const key = storage.key(0) ?? '';
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (damage) => {
        storage.setItem(key, damage);
        expect(kept(storage)).toBeNull();
      }),
    );
    storage.setItem(key, '{"version":2}');
    expect(new ListReplica(storage, own).lines).toEqual([]);
  });

  it('PHN-9 leaves nothing behind when empty, and survives a phone that stores nothing', () => {
    const storage = new MemoryStorage();
    const replica = phone(storage);
    replica.edit((list, by) => withQuantity(list, by, 'tea', 0));
    expect(storage.length).toBe(0);
    storage.full = true;
    replica.edit((list, by) => withQuantity(list, by, 'jam', 1));
    expect(ids(replica)).toEqual([['jam', 1]]);
    expect(storage.length).toBe(0);
    deleteKeptList(storage);
    const list = replica.list;
    expect(list && keepList(storage, list)).toBe(false);
  });
});

describe('ListReplica', () => {
  it('LST-12 what was taken off without a connection is still off after a reload, until the visit has heard of it', () => {
    const storage = new MemoryStorage();
    const replica = phone(storage);
    replica.beginVisit('v1');
    replica.edit((list, by) => withQuantity(list, by, 'tea', 0));
    const reloaded = new ListReplica(storage, own);
    reloaded.take(tea, 'Shop', named);
    expect(reloaded.lines).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it('LST-12 two pages of one phone speak as one device: neither’s changes are lost', () => {
    const storage = new MemoryStorage();
    const [one, two] = [phone(storage), new ListReplica(storage, own)];
    one.edit((list, by) => withQuantity(list, by, 'tea', 5));
    two.edit((list, by) => withQuantity(list, by, 'jam', 3));
    one.edit((list, by) => withQuantity(list, by, 'tea', 6));
    expect(ids(new ListReplica(storage, own))).toEqual([
      ['jam', 3],
      ['tea', 6],
    ]);
    two.delete();
    one.edit((list, by) => withQuantity(list, by, 'jam', 1));
    expect(ids(one)).toEqual([['jam', 1]]);
  });

  it('LST-13 the next visit takes along what is left of the list, and not what was ticked', () => {
    const storage = new MemoryStorage();
    const replica = phone(storage);
    replica.beginVisit('v1');
    replica.edit((list, by) => withQuantity(withTick(list, by, 'tea', true), by, 'jam', 1));
    replica.beginVisit('v1');
    expect(ids(replica)).toEqual([
      ['jam', 1],
      ['tea', 2],
    ]);
    replica.endVisit();
    replica.beginVisit('v2');
    expect(ids(replica)).toEqual([['jam', 1]]);
    expect(Object.keys(new ListReplica(storage, own).list?.products ?? {})).toEqual(['tea']);
  });

  it('PHN-11 writes nothing any more once everything was erased', () => {
    const storage = new MemoryStorage();
    const replica = phone(storage);
    replica.stop();
    replica.take(tea, 'Shop', named);
    replica.edit((list, by) => withQuantity(list, by, 'jam', 1));
    expect(storage.length).toBe(0);
  });
});
