import { expect, test } from 'vitest';
import { BASELINE_SHARE } from '../../../shared/audience/constants.ts';
import { chooseAmong } from '../../../shared/choosing/choose-among.ts';
import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';
import { LearningModel } from '../../../shared/choosing/learning-model.ts';
import { LearningSums } from '../../../shared/choosing/learning-sums.ts';
import { afterPlay, EVEN } from '../../../shared/choosing/ration.ts';
import { Product } from '../../../shared/model/product.ts';
import { learnSales } from '../../../shared/personalize/sales.ts';
import { suggest } from '../../../shared/personalize/suggest.ts';
import { normal, seeded } from '../../support/seeded.ts';

/** Three kinds of people of one band, whom no camera tells apart, and how many of each there are. */
const SHARES = [0.4, 0.35, 0.25];
const TYPES = SHARES.map((_, type) => type);
const PRODUCTS_OF_A_TYPE = 12;
/** Of what people look at and buy, this much is their own taste; the rest is anybody's. */
const TRUE_TO_TYPE = 0.8;
const BAND: LearningContext = { band: '40-59', group: '1', part: 'midday' };
const DAY_MS = 86_400_000;

const idOf = (type: number, place: number): string => `product-${type}-${place}`;
const typeOf = (id: string): number => Number(id.split('-')[1]);

/** Shelves mix the types, so that only what others bought tells what belongs together. */
const products = TYPES.flatMap((type) =>
  Array.from({ length: PRODUCTS_OF_A_TYPE }, (_, place) => {
    const id = idOf(type, place);
    const said = { id, name: id, brand: '', description: '', unit: '1', aisle: '1', bay: 'A' };
    const price = { priceMinor: 100, currency: 'EUR', stock: 5, stockAt: 0 };
    return Product.parse({ ...said, ...price, category: `Shelf ${place % 4}`, picture: '/catalogue/x.webp' });
  }),
);

function drawType(random: () => number): number {
  let left = random();
  return (
    TYPES.find((type) => {
      left -= SHARES[type] ?? 0;
      return left < 0;
    }) ?? 0
  );
}

function drawProduct(type: number, random: () => number): string {
  const of = random() < TRUE_TO_TYPE ? type : drawType(random);
  return idOf(of, Math.floor(random() * PRODUCTS_OF_A_TYPE));
}

/** How often a screen that learns for this band shows what fits whoever stands there: a creative for each type. */
function bandAccuracy(people: number, random: () => number): number {
  const creatives = TYPES.map((type) => `creative-${type}`);
  const sums = new LearningSums();
  let [model, ration] = [LearningModel.of([]), EVEN];
  let right = 0;
  for (let person = 0; person < 2 * people; person += 1) {
    const type = drawType(random);
    if (person % 100 === 0) model = LearningModel.of(sums.cells);
    const lot = random() < BASELINE_SHARE ? creatives[Math.floor(random() * creatives.length)] : undefined;
    const choice =
      lot === undefined
        ? chooseAmong(creatives, BAND, { model, ration }, random)
        : { creativeId: lot, trial: true };
    ration = afterPlay(ration, creatives, choice);
    const fits = typeOf(choice.creativeId) === type;
    const tenths = Math.round(10 * Math.min(15, Math.max(0, (fits ? 6 : 3) + 2 * normal(random))));
    sums.addPlay({ ...BAND, creativeId: choice.creativeId, random: lot !== undefined, tenths });
    // The first half is for learning.
    if (person >= people) right += Number(fits);
  }
  return right / people;
}

/** How often the first suggestion fits a person who has looked at so many products; `otherwise` where there is none. */
function pairedAccuracy(looked: number, otherwise: number, random: () => number): number {
  const baskets = Array.from({ length: 1500 }, (_, basket) => {
    const type = drawType(random);
    return {
      at: (basket * DAY_MS) / 100,
      products: Array.from({ length: 4 }, () => drawProduct(type, random)),
    };
  });
  const sales = learnSales(baskets, 15 * DAY_MS);
  const people = 300;
  let right = 0;
  for (let person = 0; person < people; person += 1) {
    const type = drawType(random);
    const lookedAt = [...new Set(Array.from({ length: looked }, () => drawProduct(type, random)))];
    const [first] = suggest({ products, sales, lookedAt, listed: [], history: [], bought: [] });
    right += first ? Number(typeOf(first.product.id) === type) : otherwise;
  }
  return right / people;
}

test('AUD-222 within one band whose people differ, whoever has paired and looked at three products is met better than their band (D011)', () => {
  const band = bandAccuracy(3000, seeded(1));
  const paired = [0, 1, 2, 3].map((looked) => pairedAccuracy(looked, band, seeded(2)));
  console.info(
    `fits: by band ${(100 * band).toFixed(0)} %, paired after 0 to 3 products ${paired.map((one) => `${(100 * one).toFixed(0)} %`).join(', ')}`,
  );
  // Without a word from the person the band's content is all there is.
  expect(paired[0]).toBeCloseTo(band);
  expect(band).toBeGreaterThan(1 / 3 - 0.05);
  expect(paired[3]).toBeGreaterThan(band + 0.15);
  expect(paired[3]).toBeGreaterThan(paired[0] ?? 1);
});
