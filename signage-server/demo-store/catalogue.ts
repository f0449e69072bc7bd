import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Product } from '../../shared/model/product.ts';
import { BAKERY } from './catalogue/bakery.ts';
import { DAIRY_AND_EGGS } from './catalogue/dairy-and-eggs.ts';
import { FRUIT_AND_VEGETABLES } from './catalogue/fruit-and-vegetables.ts';
import { HOME_AND_FLOWERS } from './catalogue/home-and-flowers.ts';
import { PANTRY } from './catalogue/pantry.ts';
import { SWEET_THINGS_AND_DRINKS } from './catalogue/sweet-things-and-drinks.ts';
import { inStoreGtin } from './in-store-gtin.ts';

const SAMPLES = [
  ...BAKERY,
  ...FRUIT_AND_VEGETABLES,
  ...DAIRY_AND_EGGS,
  ...PANTRY,
  ...SWEET_THINGS_AND_DRINKS,
  ...HOME_AND_FLOWERS,
];

/**
 * The demo store's products.
 *
 * @param now epoch milliseconds at which their stock is said to have been counted
 */
export function sampleProducts(now: number): Product[] {
  return SAMPLES.map(({ picture: _picture, ...sample }, index) => ({
    sensitive: false,
    ...sample,
    currency: 'GBP',
    stockAt: now,
    picture: `/catalogue/${sample.id}.webp`,
    gtin: inStoreGtin(index + 1),
  }));
}

/**
 * Absolute path of the WebP file behind `/catalogue/<id>.webp`, inside node_modules; undefined for an unknown id, so
 * that no text from a URL ever becomes part of a path.
 */
export function productPicture(productId: string): string | undefined {
  return pictures.get(productId);
}

// The package has no entry point to resolve, only assets: its package.json is the way to its folder.
const assets = join(
  dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')),
  'assets',
);
const pictures = new Map([
  // What a product shows that has none: a parcel.
  ['no-picture', join(assets, '1f4e6.webp')] as const,
  ...SAMPLES.map(({ id, picture }) => [id, join(assets, `${picture}.webp`)] as const),
]);
