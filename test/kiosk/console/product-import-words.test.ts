import { expect, test } from 'vitest';
import { missingText } from '../../../kiosk/console/products/import-words.ts';
import type { CatalogueImport } from '../../../shared/model/catalogue-import.ts';

const one = (mapping: CatalogueImport['mapping'], bad: number): CatalogueImport => ({
  id: 'i',
  name: 'list.csv',
  sourceId: null,
  format: 'vitrine-csv',
  columns: ['SKU', 'Was es ist', 'Preis'],
  examples: [],
  mapping,
  options: { missing: 'keep', storeCode: '' },
  state: 'ready',
  fault: null,
  faultDetail: null,
  done: 0,
  total: 8,
  counts: { rows: 8, new: 0, changed: 0, same: 0, gone: 0, bad, skipped: 0 },
  createdAt: 1,
  endedAt: null,
});

test('CAT-3 what is refused for want of a column of names or prices is told so, and nothing else is', () => {
  expect(missingText(one({ id: 'SKU', price: 'Preis' }, 8))).toMatch(
    /recognised as the names of products, and/,
  );
  expect(missingText(one({ id: 'SKU', name: 'Was es ist' }, 1))).toMatch(/recognised as the prices, and/);
  expect(missingText(one({ id: 'SKU' }, 1))).toMatch(/names of products, nor as the prices/);
  // A stock feed names products by their numbers alone, and lacks nothing.
  expect(missingText(one({ id: 'SKU', stock: 'Bestand' }, 0))).toBeNull();
  expect(missingText(one({ id: 'SKU', name: 'Was es ist', price: 'Preis' }, 3))).toBeNull();
  expect(missingText(one({}, 3))).toBeNull();
});
