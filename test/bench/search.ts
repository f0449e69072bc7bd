import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { finderOptions, ProductFinder } from '../../kiosk/shop/product-finder.ts';
import { seeded } from '../support/seeded.ts';
import { madeCatalogue } from './parts/made-catalogue.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

const PRODUCTS = 50_000;
const OFFLINE = 5000;
const SEARCHES = 600;

/** What people type, letter by letter: beginnings, whole words, two words, and words with a letter wrong. */
function queries(names: readonly string[]): string[] {
  const random = seeded(11);
  return Array.from({ length: SEARCHES }, () => {
    const words = (names[Math.floor(random() * names.length)] ?? '').split(' ');
    const word = words[Math.floor(random() * words.length)] ?? '';
    const kind = random();
    if (kind < 0.4) return word.slice(0, 1 + Math.floor(random() * word.length));
    if (kind < 0.6) return word;
    if (kind < 0.85) return `${words[0]} ${(words[2] ?? '').slice(0, 3)}`;
    const at = Math.floor(random() * word.length);
    return `${word.slice(0, at)}x${word.slice(at + 1)}`;
  });
}

/** Searching as one types among 50,000 products, against walking through all of their names; and the index's size. */
export async function run(): Promise<void> {
  const products = madeCatalogue(PRODUCTS);
  const began = performance.now();
  const finder = new ProductFinder(products);
  const firstMs = performance.now() - began;
  await finder.ready;
  const buildMs = performance.now() - began;
  const asked = queries(products.map(({ name }) => name));
  const search = (query: string) => {
    const whole = finder.search(query);
    return whole.length > 0 ? whole : finder.searchPart(query);
  };
  for (const query of asked.slice(0, 50)) search(query);
  const times = asked.map((query) => timed(() => search(query)));
  const plain = asked.map((query) =>
    timed(() =>
      products.filter(({ name, brand }) => `${name} ${brand}`.toLowerCase().includes(query)).slice(0, 60),
    ),
  );
  printFigure(
    { name: 'search', value: percentile(times, 0.95), unit: 'ms p95', against: percentile(plain, 0.95) },
    {
      p50: Number(percentile(times, 0.5).toFixed(2)),
      products: PRODUCTS,
      firstMs: Math.round(firstMs),
      buildMs: Math.round(buildMs),
      target: 20,
    },
  );
  const index = new MiniSearch(finderOptions());
  index.addAll(products.slice(0, OFFLINE));
  const bytes = gzipSync(JSON.stringify(index)).length;
  const text = gzipSync(JSON.stringify(products.slice(0, OFFLINE))).length;
  printFigure(
    { name: 'search-index', value: bytes / 1e6, unit: 'MB gzip for 5,000 products', against: text / 1e6 },
    { target: 3 },
  );
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
