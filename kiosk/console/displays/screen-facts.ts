import type { Manifest } from '../../../shared/model/manifest.ts';
import type { Product } from '../../../shared/model/product.ts';
import { type Weather, weatherAt } from '../../../shared/model/weather.ts';
import { type AskedFact, askedFacts } from '../../../shared/schedule/asked-facts.ts';
import { EVERYTHING_READY, type Facts } from '../../../shared/schedule/facts.ts';
import { toldStock } from '../../../shared/schedule/told-stock.ts';
import { list } from '../../../shared/schedule/words.ts';
import { clockText } from '../parts/moments.ts';
import type { Readiness } from './screen-readiness.ts';

/** What the console knows of the surroundings of a screen. */
export interface KnownFacts {
  manifest: Pick<Manifest, 'display' | 'store' | 'schedule'>;
  products: readonly Product[];
  weather: Weather | null;
  /** What the screen can play; all of it when left out. */
  readiness?: Readiness | null;
}

/**
 * As that screen would know it at an instant, but for who stands there: that never leaves the screen. What is in stock
 * is what is now.
 */
export function screenFacts({ manifest, products, weather, readiness }: KnownFacts, at: number): Facts {
  const { sky = null, temperature = null } = weatherAt(weather, at) ?? {};
  const surroundings = {
    tags: new Set(manifest.display.tags),
    language: manifest.store.language,
    stock: toldStock(products),
    sky,
    temperature,
    audience: null,
  };
  return { ...EVERYTHING_READY, ...readiness, surroundings };
}

const WORDS: Readonly<Record<AskedFact, string>> = {
  tag: 'the tags of the screen',
  language: 'the language of the store',
  stock: 'what is in stock now',
  sky: 'the weather',
  temperature: 'the weather',
  weather: 'the weather',
  audience: 'who stands there',
};

/** On which facts the answer for an instant depends and how they were taken; null when on none. */
export function factNote(known: KnownFacts, at: number, zone: string): string | null {
  const asked = askedFacts(known.manifest.schedule, known.manifest.display.id);
  const names = [...new Set(asked.map((fact) => WORDS[fact]))];
  if (names.length === 0) return null;
  const notes = [`It depends on ${list(names)}.`];
  if (names.includes('the weather')) notes.push(weatherNote(known.weather, at, zone));
  if (asked.includes('audience'))
    notes.push('Who stands there never leaves the screen, so nobody is meant here.');
  return notes.join(' ');
}

function weatherNote(told: Weather | null, at: number, zone: string): string {
  const weather = weatherAt(told, at);
  return weather
    ? `The weather is taken as it was told for ${clockText(weather.at, zone)}.`
    : 'The weather is not known then.';
}
