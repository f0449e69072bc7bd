import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import type { BundleFile, MediaFile } from '../../../shared/model/media-file.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { allCreatives, insertCreative, updateCreative } from '../../../signage-server/storage/creatives.ts';
import { insertMedia } from '../../../signage-server/storage/media.ts';
import { moveCreativeContent } from '../../../signage-server/storage/migrations/creative-content.ts';
import { postgresDialect } from '../../../signage-server/storage/postgres/dialect.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { sqliteDialect } from '../../../signage-server/storage/sqlite/dialect.ts';
import { onEveryStore } from '../../support/stores.ts';

const media: MediaFile = {
  sha256: 'a'.repeat(64),
  mime: 'video/webm',
  bytes: 5,
  width: 16,
  height: 9,
  durationMs: 700,
};
const bundle: BundleFile = { sha256: 'b'.repeat(64), mime: 'application/vnd.vitrine.bundle', bytes: 6 };
const base = { contentClass: 'L0', createdAt: 7 } as const;
const drawn: Creative[] = [
  { ...base, id: '1', name: 'Film', kind: 'video', media },
  { ...base, id: '2', name: 'Card', kind: 'product', productId: 'croissant', headline: 'At six' },
  { ...base, id: '3', name: 'Words', kind: 'message', theme: 'sky', heading: 'Hello', text: 'World' },
  {
    ...base,
    id: '4',
    name: 'Sale',
    kind: 'countdown',
    theme: 'night',
    heading: 'In',
    until: 9,
    after: 'Now',
  },
  { ...base, id: '5', name: 'Time', kind: 'clock', theme: 'paper', heading: '' },
  {
    ...base,
    id: '6',
    name: 'Code',
    kind: 'qr',
    theme: 'tomato',
    heading: 'Scan',
    caption: '',
    url: 'https://shop.example/a',
  },
  {
    ...base,
    id: '7',
    name: 'Prices',
    kind: 'price-list',
    theme: 'butter',
    heading: 'Today',
    choice: { by: 'category', categories: ['Bakery'] },
  },
  { ...base, id: '8a', name: 'Bundle', kind: 'bundle', media: bundle },
  {
    ...base,
    id: '8b',
    name: 'Lunch',
    kind: 'menu',
    theme: 'forest',
    heading: 'Lunch',
    sections: [
      {
        heading: '',
        items: [
          { by: 'words', name: 'Soup', note: 'with bread', priceMinor: null },
          { by: 'product', productId: 'croissant', note: '' },
        ],
      },
    ],
  },
  { ...base, id: '8c', name: 'News', kind: 'ticker', theme: 'sky', lines: ['One', 'Two'], speed: 'calm' },
  { ...base, id: '8d', name: 'Board', kind: 'web-page', url: 'https://board.example/times' },
  { ...base, id: '8e', name: 'Snow', kind: 'widget', html: '<canvas></canvas>' },
];

onEveryStore('creatives', (store) => {
  test('CRE-1 every kind comes back as it was stored, and as it was changed', async () => {
    const storage = await store.open();
    await storage.write(async (tx) => {
      await insertMedia(tx, media, 1);
      await insertMedia(tx, bundle, 1);
      for (const creative of drawn) await insertCreative(tx, creative);
    });
    expect((await allCreatives(storage.db)).toReversed()).toEqual(drawn);
    const [, , words] = drawn;
    const changed = { ...words, name: 'Other', contentClass: 'L1', heading: 'Goodbye' } as Creative;
    await storage.write((tx) => updateCreative(tx, changed, 8));
    expect(await allCreatives(storage.db)).toContainEqual(changed);
  });

  test('CRE-2 creatives of a database from before their content was one column are carried over', async () => {
    const storage = await store.open();
    const croissant = sampleProducts(1).find(({ id }) => id === 'croissant');
    if (!croissant) throw new Error('the sample shop sells croissants');
    await storage.write(async (tx) => {
      await insertMedia(tx, media, 1);
      await saveProducts(tx, [croissant], 1);
      // What refers to it now was not there then.
      await (store.kind === 'sqlite' ? sql`drop table creative` : sql`drop table creative cascade`).execute(
        tx,
      );
      await sql`create table creative (id text primary key, name text not null, kind text not null,
        content_class text not null, media_sha256 text references media(sha256),
        product_id text references product(id), headline text not null default '',
        created_at bigint not null, updated_at bigint not null)`.execute(tx);
      await sql`insert into creative values
        ('1', 'Film', 'video', 'L0', ${media.sha256}, null, '', 7, 7),
        ('2', 'Card', 'product', 'L0', null, 'croissant', 'At six', 7, 7)`.execute(tx);
      const dialect = store.kind === 'sqlite' ? sqliteDialect : postgresDialect;
      await moveCreativeContent(tx as unknown as Kysely<unknown>, dialect);
    });
    expect((await allCreatives(storage.db)).toReversed()).toEqual(drawn.slice(0, 2));
  });
});
