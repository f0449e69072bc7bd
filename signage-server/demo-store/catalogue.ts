import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { BAKERY } from './catalogue/bakery.ts';
import { DAIRY_AND_EGGS } from './catalogue/dairy-and-eggs.ts';
import { FRUIT_AND_VEGETABLES } from './catalogue/fruit-and-vegetables.ts';
import { HOME_AND_FLOWERS } from './catalogue/home-and-flowers.ts';
import { PANTRY } from './catalogue/pantry.ts';
import { SWEET_THINGS_AND_DRINKS } from './catalogue/sweet-things-and-drinks.ts';
import { drawPicture, emojiPath } from './draw-picture.ts';
import { BAKERY_GOODS } from './goods/bakery.ts';
import { BUTCHER_GOODS } from './goods/butcher.ts';
import { DAIRY_GOODS } from './goods/dairy.ts';
import { DRINK_GOODS } from './goods/drinks.ts';
import { DRY_GOODS } from './goods/dry-goods.ts';
import { FROZEN_GOODS } from './goods/frozen.ts';
import { GREENGROCER_GOODS } from './goods/greengrocer.ts';
import { HOME_GOODS } from './goods/home.ts';
import { JARRED_GOODS } from './goods/jars.ts';
import { SWEET_GOODS } from './goods/sweets.ts';
import { TINNED_GOODS } from './goods/tins.ts';
import { inStoreGtin } from './in-store-gtin.ts';
import { madeGoods } from './made-goods.ts';
import { packUnitPrice } from './pack-price.ts';
import type { PictureRecipe } from './picture-recipe.ts';

/** Written by hand: posters, stories and tests name them. */
const WRITTEN = [
  ...BAKERY,
  ...FRUIT_AND_VEGETABLES,
  ...DAIRY_AND_EGGS,
  ...PANTRY,
  ...SWEET_THINGS_AND_DRINKS,
  ...HOME_AND_FLOWERS,
];
const MADE = madeGoods(
  [
    ...BAKERY_GOODS,
    ...GREENGROCER_GOODS,
    ...DAIRY_GOODS,
    ...FROZEN_GOODS,
    ...BUTCHER_GOODS,
    ...TINNED_GOODS,
    ...JARRED_GOODS,
    ...DRY_GOODS,
    ...SWEET_GOODS,
    ...DRINK_GOODS,
    ...HOME_GOODS,
  ],
  WRITTEN,
);

/** What the shop is known for; the rest stands around it. */
export const BEST_KNOWN: ReadonlySet<string> = new Set(WRITTEN.map(({ id }) => id));

/**
 * The demo store's products.
 *
 * @param now epoch milliseconds; their stock is said to have been counted then or shortly before, of some days ago
 */
export function sampleProducts(now: number): ShopProduct[] {
  const written = WRITTEN.map(({ picture: _picture, ...sample }) => {
    const unitPrice = packUnitPrice(sample.priceMinor, sample.unit);
    return { sensitive: false, ...sample, stockAt: now, ...(unitPrice && { unitPrice }) };
  });
  const made = MADE.map(({ picture: _picture, countedAgo, family: _family, ...sample }) => ({
    ...sample,
    stockAt: Math.max(0, now - countedAgo),
  }));
  return [...written, ...made].map((sample, index) => ({
    ...sample,
    currency: 'GBP',
    picture: `/catalogue/${sample.id}.webp`,
    gtin: inStoreGtin(index + 1),
  }));
}

/** What may stand in for a product: others of its family, the nearest in price first. */
export function sampleSubstitutes(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    MADE.map((good) => [
      good.id,
      MADE.filter(
        ({ family, id, group }) =>
          family === good.family && id !== good.id && (group === undefined || group.id !== good.group?.id),
      )
        .filter(({ stock }) => stock > 0)
        .sort((a, b) => Math.abs(a.priceMinor - good.priceMinor) - Math.abs(b.priceMinor - good.priceMinor))
        .slice(0, 2)
        .map(({ id }) => id),
    ]),
  );
}

/**
 * Absolute path of the WebP file of a product's main emoji, inside node_modules; undefined for an unknown id, so that
 * no text from a URL ever becomes part of a path.
 */
export function productPicture(productId: string): string | undefined {
  const recipe = recipes.get(productId);
  return recipe && emojiPath(recipe.emoji);
}

/** The WebP file behind `/catalogue/<id>.webp`, drawn once and kept (about 4 MB in all); undefined for an unknown id. */
export async function drawnPicture(productId: string): Promise<Buffer | undefined> {
  const recipe = recipes.get(productId);
  if (!recipe) return undefined;
  const before = drawn.get(productId);
  if (before) return await before;
  const drawing = drawPicture(recipe);
  drawn.set(productId, drawing);
  drawing.catch(() => drawn.delete(productId));
  return await drawing;
}

const recipes = new Map<string, PictureRecipe>([
  // What a product shows that has none: a parcel.
  ['no-picture', { emoji: '1f4e6' }],
  ...WRITTEN.map(({ id, picture }) => [id, { emoji: picture }] as const),
  ...MADE.map(({ id, picture }) => [id, picture] as const),
]);
const drawn = new Map<string, Promise<Buffer>>();
