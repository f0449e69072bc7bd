import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualMapping } from '../../../signage-server/catalogue/read/formats.ts';
import { openFile } from '../../../signage-server/catalogue/read/open-file.ts';
import { BadFile, isCost } from '../../../signage-server/catalogue/read/raw-row.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Every row of a file as its usual mapping has it. */
async function read(file: string | Uint8Array) {
  const { format, columns, rows } = await openFile(typeof file === 'string' ? bytes(file) : file);
  const mapping = usualMapping(format, columns);
  const all: (Record<string, string> | null)[] = [];
  const lines: number[] = [];
  for await (const row of rows) {
    if (row) lines.push(row.line);
    const entries = Object.entries(mapping).map(
      ([field, column]) => [field, row?.cells[columns.indexOf(column)]?.trim() ?? ''] as const,
    );
    all.push(row && Object.fromEntries(entries.filter(([, cell]) => cell !== '')));
  }
  return { format, columns, rows: all, lines };
}

const faultOf = async (file: string | Uint8Array) => {
  try {
    await read(file);
    return null;
  } catch (error) {
    if (error instanceof BadFile) return error.fault;
    throw error;
  }
};

test('CAT-11 tables are read with any usual separator, mark and encoding', async () => {
  const plain = 'id,name,price\n1,"Bread, dark",3.50\n2,Jam,2.20\n';
  const wanted = [
    { id: '1', name: 'Bread, dark', price: '3.50' },
    { id: '2', name: 'Jam', price: '2.20' },
  ];
  const utf16 = (text: string, big: boolean) => {
    const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return big ? buffer.swap16() : buffer;
  };
  expect((await read(plain)).rows).toEqual(wanted);
  expect((await read(`\uFEFF${plain}`)).rows).toEqual(wanted);
  expect((await read(plain.replaceAll('\n', '\r\n'))).rows).toEqual(wanted);
  expect((await read(utf16(plain, false))).rows).toEqual(wanted);
  expect((await read(utf16(plain, true))).rows).toEqual(wanted);
  for (const sign of [';', '\t', '|'])
    expect(
      (await read(`id${sign}name${sign}price\n1${sign}"Bread, dark"${sign}3.50\n2${sign}Jam${sign}2.20`))
        .rows,
    ).toEqual(wanted);
  const latin = Buffer.from('id;name;price\n1;K\u00E4se;3,50\n', 'latin1');
  expect((await read(latin)).rows).toEqual([{ id: '1', name: 'Käse', price: '3,50' }]);
});

test('CAT-11 a row is known by the line on which it begins', async () => {
  const { lines } = await read('id,name,price\n1,a,1\n\n2,"two\nlines",2\n3,c,3\n');
  expect(lines).toEqual([2, 4, 6]);
  const xml = `<?xml version="1.0"?>\n<rss><channel>\n<item><id>1</id></item>\n<!-- <item> -->\n<item>\n<id>2</id></item></channel></rss>`;
  expect((await read(xml)).lines).toEqual([3, 5]);
});

test('CAT-12 what no table is, is refused as a whole', async () => {
  expect(await faultOf(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]))).toBe('not-text');
  expect(await faultOf(Uint8Array.from([0x1f, 0x8b, 8]))).toBe('not-text');
  expect(await faultOf('id,name\n1,a\0b')).toBe('not-text');
  expect(await faultOf('   \n ')).toBe('empty');
  expect(await faultOf('id,name,price\n1,"never closed,1\n2,b,2')).toBe('broken');
  expect(await faultOf(`id,name,price\n1,"${'x'.repeat(10_000_000)}",1`)).toBe('broken');
  expect(await faultOf(Array.from({ length: 300 }, (_, at) => `c${at}`).join(','))).toBe('too-many-columns');
  expect(await faultOf('{"products": 3}')).toBe('unknown-format');
  expect(await faultOf('{"products": [')).toBe('broken');
  expect(await faultOf('<html><body>nothing</body></html>')).toBe('unknown-format');
});

test('CAT-12 XML with a document type is refused, and no entity is made to grow', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><item><id>&b;</id></item></rss>`;
  expect(await faultOf(bomb)).toBe('dangerous-xml');
  expect(await faultOf('<rss><channel></channel></rss>')).toBe('empty');
  expect(await faultOf('<rss><item><id>1</id>')).toBe('broken');
  const { rows } = await read('<rss><item><id>1</id><title>A &amp; B</title></item></rss>');
  expect(rows).toEqual([{ id: '1', name: 'A & B' }]);
});

test('CAT-13 a Google feed is read as TSV, as RSS and as Atom, local inventory too', async () => {
  const tsv =
    'id\ttitle\tprice\tsale_price\tavailability\timage_link\titem_group_id\tcolor\nA\tShirt\t20.00 EUR\t15.00 EUR\tin_stock\thttps://x.example/a.jpg\tS\tred\n';
  const row = {
    id: 'A',
    name: 'Shirt',
    price: '20.00 EUR',
    salePrice: '15.00 EUR',
    availability: 'in_stock',
    picture: 'https://x.example/a.jpg',
    group: 'S',
    traits: 'color: red',
  };
  expect(await read(tsv)).toMatchObject({ format: 'google-table', rows: [row] });
  const fields =
    '<g:id>A</g:id><g:title>Shirt</g:title><g:price>20.00 EUR</g:price><g:sale_price>15.00 EUR</g:sale_price><g:availability>in_stock</g:availability><g:image_link>https://x.example/a.jpg</g:image_link><g:item_group_id>S</g:item_group_id><g:color>red</g:color>';
  const rss = `<rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Feed</title><item>${fields}</item></channel></rss>`;
  expect(await read(rss)).toMatchObject({ format: 'google-xml', rows: [row] });
  expect(
    await read(
      `<feed xmlns:g="x"><entry>${fields.replace('<g:title>Shirt</g:title>', '<title><![CDATA[Shirt]]></title>')}</entry></feed>`,
    ),
  ).toMatchObject({ format: 'google-xml', rows: [row] });
  expect(await read('store code\tid\tquantity\tprice\n234\tA\t7\t19.00 EUR\n')).toMatchObject({
    format: 'google-table',
    rows: [{ id: 'A', storeCode: '234', stock: '7', price: '19.00 EUR' }],
  });
});

test('CAT-14 both dialects of Shopify give the same products, without pictures, drafts and costs', async () => {
  const old = [
    'Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Cost per item,Status',
    'tee,Tee,<p>Soft &amp; warm</p>,Acme,Shirts,true,Size,S,T-S,4,19.00,25.00,4006381333931,https://x.example/t.jpg,7.77,active',
    'tee,,,,,,,M,T-M,0,19.00,,,,7.77,',
    'tee,,,,,,,,,,,,,https://x.example/t2.jpg,,',
    'mug,Mug,,Acme,Mugs,true,Title,Default Title,,9,8.00,,,,3.33,active',
    'old,Old,,Acme,Mugs,true,Title,Default Title,,9,8.00,,,,3.33,draft',
  ].join('\n');
  const renamed: Record<string, string> = {
    Handle: 'URL handle',
    'Body (HTML)': 'Description',
    Published: 'Published on online store',
    'Option1 Name': 'Option1 name',
    'Option1 Value': 'Option1 value',
    'Variant SKU': 'SKU',
    'Variant Inventory Qty': 'Inventory quantity',
    'Variant Price': 'Price',
    'Variant Compare At Price': 'Compare-at price',
    'Variant Barcode': 'Barcode',
    'Image Src': 'Product image URL',
  };
  const [head = '', ...rest] = old.split('\n');
  const today = [
    head
      .split(',')
      .map((name) => renamed[name] ?? name)
      .join(','),
    ...rest,
  ].join('\n');
  const [a, b] = [await read(old), await read(today)];
  expect(a.format).toBe('shopify');
  expect(b.format).toBe('shopify');
  expect(b.rows).toEqual(a.rows);
  expect(a.rows).toMatchObject([
    {
      id: 'T-S',
      name: 'Tee (S)',
      brand: 'Acme',
      price: '19.00',
      wasPrice: '25.00',
      stock: '4',
      group: 'tee',
      traits: 'Size: S',
    },
    { id: 'T-M', name: 'Tee (M)', brand: 'Acme', group: 'tee', traits: 'Size: M', category: 'Shirts' },
    null,
    { id: 'mug', name: 'Mug' },
    null,
  ]);
  expect(a.columns.some(isCost)).toBe(false);
  expect(JSON.stringify([a, b])).not.toMatch(/7\.77|3\.33/);
});

test('CAT-14 WooCommerce: variations take from their parent, wherever it stands; links lead to products', async () => {
  const { format, rows } = await read(
    [
      'ID,Type,SKU,Name,Published,Short description,In stock?,Stock,Sale price,Regular price,Categories,Images,Parent,Upsells,Cross-sells,Attribute 1 name,Attribute 1 value(s)',
      '11,variation,CAP-R,Cap red,1,,1,3,,12.00,,,id:10,,,Colour,Red',
      '10,variable,CAP,Cap,1,Warm,1,,,,"Hats, Winter",https://x.example/c.jpg,,,,Colour,"Red, Blue"',
      '12,simple,SCARF,Scarf,1,,0,0,9.00,14.00,"Clothes, Clothes > Winter\\, warm",,,CAP,id:11,,',
      '13,simple,GONE,Gone,0,,1,1,,1.00,Winter,,,,,,',
    ].join('\n'),
  );
  expect(format).toBe('woocommerce');
  expect(rows).toMatchObject([
    {
      id: 'CAP-R',
      category: 'Hats',
      group: 'CAP',
      groupName: 'Cap',
      traits: 'Colour: Red',
      picture: 'https://x.example/c.jpg',
    },
    null,
    {
      id: 'SCARF',
      category: 'Clothes > Winter, warm',
      salePrice: '9.00',
      complements: 'CAP-R',
      substitutes: 'CAP',
    },
    null,
  ]);
});

test('CAT-15 schema.org products are found alone, in lists, in graphs, as variants and in a page', async () => {
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    sku: 'A',
    name: 'Tea',
    brand: { '@type': 'Brand', name: 'Leaf' },
    gtin13: '4006381333931',
    image: ['https://x.example/t.jpg'],
    offers: {
      '@type': 'Offer',
      price: 3.5,
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
    },
  };
  const row = {
    id: 'A',
    name: 'Tea',
    brand: 'Leaf',
    price: '3.5',
    currency: 'EUR',
    gtin: '4006381333931',
    picture: 'https://x.example/t.jpg',
  };
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', item: product }],
  };
  const page = `<!doctype html><html><script type="application/ld+json">${JSON.stringify({ '@graph': [product] })}</script></html>`;
  for (const file of [JSON.stringify(product), JSON.stringify(list), page])
    expect(await read(file)).toMatchObject({ format: 'json-ld', rows: [row] });
  const group = {
    '@type': 'ProductGroup',
    productGroupID: 'G',
    name: 'Tea',
    hasVariant: [{ '@type': 'Product', sku: 'A1', size: '100 g', offers: { price: '2.00' } }],
  };
  expect((await read(JSON.stringify(group))).rows).toMatchObject([
    { id: 'A1', name: 'Tea', group: 'G', traits: 'size: 100 g' },
  ]);
});

test('CAT-15 our own JSON', async () => {
  expect(
    await read('{"products":[{"id":"a","name":"Bread","price":3.5,"goes_with":["b","c"]},7]}'),
  ).toMatchObject({
    format: 'vitrine-json',
    rows: [{ id: 'a', name: 'Bread', price: '3.5', complements: 'b|c' }, {}],
  });
});

test('CAT-16 no name of a column for what things cost gets in, and none else is kept out', () => {
  for (const name of [
    'Cost per item',
    'cost_of_goods_sold',
    'COST',
    'Wholesale price',
    'purchase_price',
    'Margin',
    'Einkaufspreis',
    'cogs',
  ])
    expect(isCost(name), name).toBe(true);
  for (const name of ['Costume', 'Price', 'Sale price', 'Accosted', 'Store code'])
    expect(isCost(name), name).toBe(false);
});

test('CAT-12 whatever bytes come, they are read or refused, and never more rows than lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (file) => {
      const fault = await faultOf(file);
      expect(fault === null || typeof fault === 'string').toBe(true);
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 8 }),
      async (pairs) => {
        const cells = pairs.map(([a, b]) => [`x${a.replaceAll('\0', '')}`, `y${b.replaceAll('\0', '')}`]);
        const { rows } = await openFile(bytes(stringify([['id', 'name'], ...cells])));
        const back: (readonly string[] | undefined)[] = [];
        for await (const row of rows) back.push(row?.cells);
        expect(back).toEqual(cells);
      },
    ),
    { numRuns: 100 },
  );
});
