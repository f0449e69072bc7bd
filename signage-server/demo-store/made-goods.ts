import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { GoodFamily, Pack } from './good-family.ts';
import { packUnitPrice } from './pack-price.ts';
import { emojiFiles, type PictureRecipe } from './picture-recipe.ts';
import { sampleDice } from './sample-dice.ts';

/** A product that the generator made. Its stock was counted `countedAgo` milliseconds before the shop was opened. */
export type MadeGood = Omit<ShopProduct, 'currency' | 'stockAt' | 'picture' | 'gtin'> & {
  picture: PictureRecipe;
  countedAgo: number;
  family: string;
};

const SEED = 1931;
const PLATES = 5;
const BESIDE = 3;
const HOUR_MS = 3_600_000;
/** One line in so many: on offer, sold out, counted days ago. */
const OFFERS = 11;
const SOLD_OUT = 41;
const STALE = 29;

interface Line {
  family: GoodFamily;
  name: string;
  emoji: readonly string[];
}

/**
 * Every line of every family in every pack. By one seed: the same names, prices and stock at every start.
 *
 * @param written products that are there already: families may name them in `beside`, and none looks like them
 */
export function madeGoods(
  families: readonly GoodFamily[],
  written: readonly { id: string; picture: string }[],
): MadeGood[] {
  const anchors = new Set(written.map(({ id }) => id));
  const random = sampleDice(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const lines = families.flatMap(linesOf);
  const firstOf = new Map<string, string[]>();
  for (const line of lines) {
    const first = idOf(line, line.family.packs[0], 0);
    firstOf.set(line.family.key, [...(firstOf.get(line.family.key) ?? []), first]);
  }
  const looks = new Set(written.map(({ picture }) => lookKey({ emoji: picture })));
  return lines.flatMap((line, at) => {
    const { family, name } = line;
    const brand = pick(family.brands) ?? '';
    const description = pick(family.words) ?? '';
    const dearer = 1 + random() / 3;
    const places = family.packs.map((pack, place) => idOf(line, pack, place));
    const beside = [
      ...new Set(
        Array.from({ length: BESIDE * 3 }, () => {
          const key = pick(family.beside) ?? '';
          return anchors.has(key) ? key : pick(firstOf.get(key) ?? []);
        }).filter((id): id is string => id !== undefined && !places.includes(id)),
      ),
    ].slice(0, BESIDE);
    return family.packs.map((pack, place): MadeGood => {
      const priceMinor = rounded(family.price * dearer * (pack.times ?? 1));
      const isOffer = place === 0 && at % OFFERS === 5 && !family.sensitive;
      const unitPrice = packUnitPrice(priceMinor, pack.unit);
      const stock = 3 + Math.floor(random() ** 2 * 70);
      return {
        id: places[place] ?? '',
        name,
        brand,
        category: family.category,
        description,
        priceMinor,
        ...(isOffer && { wasMinor: rounded(priceMinor * (1.15 + random() / 5)) }),
        unit: pack.unit,
        stock: place === 0 && at % SOLD_OUT === 7 ? 0 : stock,
        aisle: family.aisle,
        bay: family.bay,
        sensitive: family.sensitive ?? false,
        goesWith: beside,
        ...(family.packs.length > 1 && {
          group: { id: `group-${slug(name)}`, name },
          traits: [{ name: family.trait ?? 'Size', value: pack.unit }],
        }),
        ...(unitPrice && { unitPrice }),
        picture: lookOf(line, pack, looks),
        countedAgo:
          at % STALE === 11 ? 2 * 24 * HOUR_MS : Math.floor((random() * HOUR_MS) / 3 / 60_000) * 60_000,
        family: family.key,
      };
    });
  });
}

function linesOf(family: GoodFamily): Line[] {
  return family.lines
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', emoji = ''] = row.split('|').map((cell) => cell.trim());
      return { family, name, emoji: emojiFiles((family.container ?? '') + emoji) };
    });
}

/** The first pack has the name alone, so that addresses read well. */
function idOf({ name }: Line, pack: Pack | undefined, place: number): string {
  return place === 0 ? slug(name) : slug(`${name} ${pack?.unit ?? ''}`);
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('×', 'x')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** To five pence, as shops do. */
function rounded(minor: number): number {
  return Math.max(5, Math.round(minor / 5) * 5);
}

/** No two products look the same: where the emoji are those of another, it stands on a plate. */
function lookOf(
  { emoji: [first = '', beside] }: Line,
  { shown = 1 }: Pack,
  looks: Set<string>,
): PictureRecipe {
  for (let plate = 0; plate <= PLATES; plate += 1) {
    const look: PictureRecipe = { emoji: first, ...(beside !== undefined && { beside }), shown, plate };
    if (looks.has(lookKey(look))) continue;
    looks.add(lookKey(look));
    return look;
  }
  throw new Error(`there are more products than pictures of ${first}`);
}

function lookKey({ emoji, beside = '', shown = 1, plate = 0 }: PictureRecipe): string {
  return [emoji, beside, shown, plate].join(' ');
}
