import type { Creative } from '../../../shared/model/creative.ts';
import type { LibraryItem } from '../../../shared/model/library.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { Store } from '../../../shared/model/store.ts';
import { type Weather, weatherAt } from '../../../shared/model/weather.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import type { StageResources } from '../../renderer/render-item.ts';
import { ask } from './ask.ts';

/** Every creative with where it is used, and the products that cards among them show. */
export interface Library {
  items: readonly LibraryItem[];
  byId: ReadonlyMap<string, Creative>;
  products: ReadonlyMap<string, Product>;
  weather: Weather | null;
}

/** Reads creatives and catalogue together, since neither can be drawn without the other. */
export async function loadLibrary(signal: AbortSignal): Promise<Library> {
  const [{ creatives }, catalogue, { weather }] = await Promise.all([
    ask(consoleEndpoints.listCreatives, {}, { signal }),
    ask(catalogueEndpoints.catalogue, {}, { signal }),
    ask(weatherEndpoints.readWeather, {}, { signal }),
  ]);
  return {
    items: creatives,
    byId: new Map(creatives.map(({ creative }) => [creative.id, creative])),
    products: new Map(catalogue.products.map((product) => [product.id, product])),
    weather,
  };
}

const READ_TIMEOUT_MS = 30_000;

/** @throws {Error} when the server has no such file, or does not send it in time */
async function readMedia(sha256: string): Promise<Blob> {
  const answer = await fetch(`/media/${sha256}`, { signal: AbortSignal.timeout(READ_TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`no file ${sha256}: ${answer.status}`);
  return answer.blob();
}

/** What previews draw with: files and products from the server, time and place of the store. */
export function libraryResources(
  { products, weather }: Pick<Library, 'products' | 'weather'>,
  { language, zone, currency }: Pick<Store, 'language' | 'zone' | 'currency'>,
): StageResources {
  return {
    language,
    zone,
    currency,
    now: () => Date.now(),
    weather: () => weatherAt(weather, Date.now()),
    resolveMedia: async (sha256) => `/media/${sha256}`,
    readMedia,
    resolveProduct: async (id) => products.get(id),
    productsIn: async (category) => [...products.values()].filter((product) => product.category === category),
  };
}
