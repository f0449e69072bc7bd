import { expect, test } from 'vitest';
import { revealing } from '../../../shared/consent/revealing.ts';
import { forSurface, personal } from '../../../shared/consent/surface.ts';
import type { Product } from '../../../shared/model/product.ts';
import { NO_SALES } from '../../../shared/personalize/sales.ts';
import { suggest } from '../../../shared/personalize/suggest.ts';
import { seeded } from '../../support/seeded.ts';

const PEOPLE = 200;
/** What people keep to themselves: each a product of its own, with three that go with it. */
const SECRETS = ['roses', 'ring', 'crib', 'wig', 'wine', 'cane', 'drone', 'cello'];
const EVERYDAY = 24;

function product(id: string, category: string, goesWith: string[]): Product {
  return {
    ...{ id, name: id, brand: '', category, description: '', priceMinor: 100, currency: 'EUR', unit: '1' },
    ...{
      stock: 5,
      stockAt: 0,
      aisle: '1',
      bay: 'A',
      picture: '/catalogue/x.webp',
      sensitive: false,
      goesWith,
    },
  };
}
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const CATALOGUE: Product[] = [
  ...SECRETS.flatMap((secret) => [
    product(secret, secret, [`${secret}-a`, `${secret}-b`]),
    product(`${secret}-a`, secret, []),
    product(`${secret}-b`, secret, []),
    // "Goes with" said the other way round.
    product(`${secret}-c`, secret, [secret]),
  ]),
  ...numbers(EVERYDAY).map((n) =>
    product(`food-${n}`, `shelf-${n % 6}`, [`food-${(n + 1) % EVERYDAY}`, `food-${(n * 7 + 3) % EVERYDAY}`]),
  ),
];

interface Person {
  secret: string;
  /** Opened or listed on earlier visits, the secret among it. */
  history: string[];
  /** Opened now. */
  opened: string[];
}

function people(random: () => number): Person[] {
  const food = () => `food-${Math.floor(random() * EVERYDAY)}`;
  return numbers(PEOPLE).map((n) => {
    const secret = SECRETS[n % SECRETS.length] ?? '';
    const history = [secret, ...numbers(3 + Math.floor(random() * 5)).map(food)];
    // Wherever in the history it stands, and opened again now by every third.
    return { secret, history: history.sort(() => random() - 0.5), opened: random() < 0.3 ? [food()] : [] };
  });
}

/** All that others see of somebody in a visit who has switched history on for the shared screen and stands there alone. */
function shown({ secret, history, opened }: Person, careful: boolean): string[] {
  const withheld = careful ? revealing(new Set([secret]), CATALOGUE) : undefined;
  const found = suggest({
    products: CATALOGUE,
    sales: NO_SALES,
    lookedAt: opened,
    listed: [],
    history,
    bought: [],
    withheld,
  });
  const public_ = forSurface(
    'kiosk-paired',
    found.map((one) => personal(one.contentClass, one)),
    { switchedOn: true, peoplePresent: 1 },
  );
  return public_.map((one) => `${one.product.id} ${one.reason.rule}`);
}

/** A naive Bayes observer that has seen everybody but one, with everybody's secret, and guesses that one's. */
function guess(seen: readonly { secret: string; marks: Set<string> }[], left: number): string {
  const marks = new Set(seen.flatMap((one) => [...one.marks]));
  const own = seen[left]?.marks ?? new Set();
  let best = { secret: '', score: Number.NEGATIVE_INFINITY };
  for (const secret of SECRETS) {
    const alike = seen.filter((one, at) => at !== left && one.secret === secret);
    let score = Math.log((alike.length + 1) / (seen.length + SECRETS.length));
    // What is missing tells as well as what is there.
    for (const mark of marks) {
      const share = (alike.filter((one) => one.marks.has(mark)).length + 1) / (alike.length + 2);
      score += Math.log(own.has(mark) ? share : 1 - share);
    }
    if (score > best.score) best = { secret, score };
  }
  return best.secret;
}

/** How many of all the observer guesses, with a 95 % interval (Wilson). */
function observe(seed: number, careful: boolean): { right: number; low: number; high: number } {
  const seen = people(seeded(seed)).map((person) => ({
    secret: person.secret,
    marks: new Set(shown(person, careful)),
  }));
  const right = seen.filter((one, at) => guess(seen, at) === one.secret).length / PEOPLE;
  const z = 1.96;
  const middle = (right + (z * z) / (2 * PEOPLE)) / (1 + (z * z) / PEOPLE);
  const half =
    (z * Math.sqrt((right * (1 - right)) / PEOPLE + (z * z) / (4 * PEOPLE * PEOPLE))) /
    (1 + (z * z) / PEOPLE);
  return { right, low: middle - half, high: middle + half };
}

const BASE_RATE = 1 / SECRETS.length;

test.each([1, 2, 3])(
  'CONS-24 an observer of all public surfaces guesses no secret better than the commonest (seed %i)',
  (seed) => {
    const { low } = observe(seed, true);
    expect(low).toBeLessThanOrEqual(BASE_RATE);
  },
);

test('CONS-24 the observer is a good one: where look-alikes are shown it guesses far better than by chance', () => {
  const { low } = observe(1, false);
  expect(low).toBeGreaterThan(3 * BASE_RATE);
});

test('CONS-24 nothing that others see is the secret, or goes with it', () => {
  for (const person of people(seeded(4)))
    for (const mark of shown(person, true)) expect(mark.startsWith(person.secret)).toBe(false);
});
